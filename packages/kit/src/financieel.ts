export { Financieelkeuze, type FinancieelkeuzeWaarden } from "./financieel/financieelkeuze.js";
export { FINANCIELE_FEITEN } from "./financieel/financiele-feiten.js";
export { layerFinancieelgroep } from "./financieel/layer-financieelgroep.js";
export { showToets } from "./financieel/show-toets.js";
export { toCijferProblem } from "./financieel/to-cijfer-problem.js";
