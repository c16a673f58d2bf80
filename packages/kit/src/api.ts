export { InvoerOngeldig, StapTegengehouden, VersieVerouderd } from "./api/problemen.js";
export { Erkenning, Stapbevinding, Stapinvoer, Stapstand, Stapweergave } from "./api/stap.js";
export { Optie, Veld, Veldsoort } from "./api/veld.js";
export { Stapregel, Taakstand, Taakweergave, Takenlijst, Zaakweergave } from "./api/zaak.js";
