export { checkAxe } from "./browser/check-axe.js";
export { checkPasvorm } from "./browser/check-pasvorm.js";
export { openBrowser } from "./browser/open-browser.js";
export { vangBestandskiezer, type Bestandskiezer } from "./browser/vang-bestandskiezer.js";
export { watchPagina, type Wacht } from "./browser/watch-pagina.js";
export { findVraag, vulFormulier, vulVraag, type Ingevuld } from "./browser/vul-formulier.js";
export { bewaarStap, findZaakstap, openStap, zetStap } from "./browser/zet-stap.js";
