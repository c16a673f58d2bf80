export { apiMet } from "./http/api-met.js";
export { betrekOpener } from "./http/betrek-opener.js";
export { geefBestand } from "./http/geef-bestand.js";
export { layerBewaring } from "./http/layer-bewaring.js";
export { layerBewaking, layerKitserver, type Kitserver } from "./http/layer-kitserver.js";
export { layerSysteem, meetKit } from "./http/layer-systeem.js";
export { toInvoerOngeldig, toInvoerProblem, toOpslagProblem } from "./http/to-opslag-problem.js";
export { toTegengehouden, toVersieVerouderd } from "./http/to-stap-problem.js";
