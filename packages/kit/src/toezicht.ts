export { controlegetal } from "./toezicht/controlegetal.js";
export { escapeHtml, maakTabel } from "./toezicht/html.js";
export { makeBewijsinhoud, raaktEis, sealPakket, valtOnder, type Bewijsvraag } from "./toezicht/make-pakket.js";
export { renderPakket, toonDag, type Hoofdstuk } from "./toezicht/render-pakket.js";
