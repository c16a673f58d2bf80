export { consolideer, type Consolidatie, type ConsolidatieFailure, type Consolidatievraag, type Eliminatie } from "./consolideer.js";
export { INGREPEN, type Effect, type Ingreep } from "./ingreep.table.js";
export { kleinsteRuimte, listRuimte, type Normruimte } from "./ruimte.js";
export { applyIngreep, solveVerandering, type GeenVerandering, type Verandering, type Watalsvraag } from "./solve-verandering.js";
export { splitsEigenVermogen, type EigenVermogenNaarHerkomst } from "./splits-eigen-vermogen.js";
export { computeTrends, type Jaartoetsen, type Richting, type Trend, type Trendpunt, type Trendsignaal } from "./trend.js";
export { countVerliesjaren, VERLIESNORM, type Verliesnorm, type Verliesreeks } from "./verliesreeks.js";
