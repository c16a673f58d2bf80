export { createDagbestedingKit } from "./create-dagbesteding-kit.js";
export type { DagbestedingKit, Gedaan, Tarief, Tikuitkomst } from "./dagbesteding-kit.js";
export type { Kitkeuze, Kituitkomst, UitgaandBericht } from "./kitkeuze.js";
