export type { Kituitkomst } from "./installatie/kituitkomst.js";
export { layerDatabank, layerOpslag, layerOpslagVanOmgeving, layerSleutels, type Opslagkeuze } from "./installatie/layer-opslag.js";
export { readProgramma } from "./installatie/programma.js";
export { makeToezichtOpToegang, type Toegangskeuze } from "./installatie/layer-toezicht.js";
