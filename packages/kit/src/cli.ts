export { dutchFormatter } from "./cli/dutch-formatter.js";
export { metSpoor, type Opdracht } from "./cli/met-spoor.js";
export { dossierVan, listStromen } from "./cli/stromen.js";
export { metVoortgang } from "./cli/met-voortgang.js";
export { leesReden, redenFlag } from "./cli/reden-flag.js";
export { formatTabel } from "./cli/tabel.js";
export { formatVoortgang, makeVoortgang, type Voortgangsscherm } from "./cli/voortgang.js";
