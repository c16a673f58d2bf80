export { makeDossier, type Dossier } from "./dossier.js";
export { drawBand } from "./draw-band.js";
export { drawTrend } from "./draw-trend.js";
export { renderHtml, renderHtmlFragment } from "./render-html.js";
export { renderMarkdown } from "./render-markdown.js";
export { listSecties, titelVan, type Blok, type Sectie } from "./secties.js";
