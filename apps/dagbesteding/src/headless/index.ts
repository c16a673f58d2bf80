export type { Kituitkomst } from "@wmo-kit/kit/installatie";

export { createDagbestedingKit } from "./create-dagbesteding-kit.js";
export type { Berichtuitkomst, DagbestedingKit, Gedaan, Tarief, Tikuitkomst } from "./dagbesteding-kit.js";
export type { Kitkeuze, UitgaandBericht } from "./kitkeuze.js";
