export { Emailadressen, layerEmailadressen } from "./koppelingen/emailadressen.js";
export { makeIwmoVerpakking, type Envelopinstelling } from "./koppelingen/iwmo-verpakking.js";
export { Kitkoppelingen, type Kitkoppeling, type Koppelinglijst, type Koppelingsjabloon, type Plaats } from "./koppelingen/kitkoppeling.js";
export { layerKoppelinggroep } from "./koppelingen/layer-koppelinggroep.js";
export { renderKoppelingen } from "./koppelingen/render-koppelingen.js";
