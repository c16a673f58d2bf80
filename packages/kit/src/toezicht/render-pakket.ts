import { formatDatum, isIsoDatum } from "@wmo-kit/domain";

import { escapeHtml, maakTabel } from "./html.js";
import type { Pakketregel, ToezichtpakketVan } from "./weergave.js";

const STIJL =
  "body{font-family:sans-serif;line-height:1.5;max-width:60rem;margin:2rem auto;padding:0 1rem;color:#111}table{border-collapse:collapse;margin:1rem 0;width:100%}caption{text-align:left;font-weight:bold}td,th{border:1px solid #5b6b7b;padding:.25rem .5rem;text-align:left;vertical-align:top;overflow-wrap:anywhere}code{overflow-wrap:anywhere}article{break-inside:avoid;border-top:1px solid #5b6b7b;margin-top:1rem}@media print{section{break-before:page}nav{break-after:page}a{color:inherit;text-decoration:none}thead{display:table-header-group}tr{break-inside:avoid}}@page{margin:2cm}";

/** A day of the pack as people write it. */
export const toonDag = (tekst: string | null): string | null => (tekst !== null && isIsoDatum(tekst) ? formatDatum(tekst) : tekst);

/** A chapter of a pack, written by the app whose register it shows. */
export interface Hoofdstuk {
  readonly id: string;
  readonly titel: string;
  readonly html: string;
}

const schrijfEis = ({ eis, titel, samenvatting, gevraagd, soort, houdbaar, standTekst, stukken, controlegetal }: Pakketregel): string =>
  `<article id="${escapeHtml(eis)}"><h3>${escapeHtml(eis)} ${escapeHtml(titel)}</h3><p>${escapeHtml(samenvatting)}</p>` +
  `<p>Gevraagd: ${escapeHtml(gevraagd)} (${escapeHtml(soort)}; telt: ${escapeHtml(houdbaar)}).</p><p><strong>Stand: ${escapeHtml(standTekst)}.</strong></p>` +
  maakTabel(
    "Vastgelegd bewijs",
    ["stuk", "datum", "geldig tot en met", "vastgelegd op", "door", "SHA-256 van het stuk"],
    stukken.map((stuk) => [stuk.kenmerk, toonDag(stuk.datum), toonDag(stuk.geldigTot), toonDag(stuk.vastgelegdOp), stuk.vastgelegdDoor, stuk.sha256]),
  ) +
  `<p>Controlegetal: <code>${controlegetal}</code></p></article>`;

/** The pack as one HTML file to print: table of contents, a page for each chapter, and nothing from outside. @source D-16.4 */
export const renderPakket = ({ gemaaktOp, controlegetal, inhoud }: ToezichtpakketVan<unknown>, delen: readonly Hoofdstuk[]): string => {
  const { organisatie, programma, peildatum, gevraagd, regels, ontbreekt, zonderBewijsvraag } = inhoud;
  const titel = gevraagd === null ? `Toon aan: alle eisen, ${organisatie}` : `Toon aan: eis ${gevraagd.slice(2)}, ${organisatie}`;
  const hoofdstukken: readonly Hoofdstuk[] = [
    { id: "ontbreekt", titel: "Wat ontbreekt", html: maakTabel("Eisen zonder geldig bewijs", ["eis", "titel", "gevraagd", "stand"], ontbreekt.map((regel) => [regel.eis, regel.titel, regel.gevraagd, regel.reden])) },
    { id: "bewijs", titel: "Bewijs per eis", html: regels.length === 0 ? "<p>Voor deze eis vraagt het programma geen bewijs.</p>" : regels.map(schrijfEis).join("\n") },
    ...delen,
    { id: "overig", titel: "Eisen zonder bewijsvraag", html: maakTabel("Het programma vraagt hier geen stuk", ["eis", "titel"], zonderBewijsvraag.map((regel) => [regel.eis, regel.titel])) },
  ];
  return [
    '<!doctype html><html lang="nl"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1">',
    `<title>${escapeHtml(titel)}</title><style>${STIJL}</style></head><body>`,
    `<header><h1>${escapeHtml(titel)}</h1><p>Stand op ${escapeHtml(toonDag(peildatum) ?? peildatum)}, gemaakt op ${escapeHtml(gemaaktOp)}. ${escapeHtml(programma)}.</p>`,
    `<p>Controlegetal van dit pakket (SHA-256 over de inhoud als JSON): <code>${controlegetal}</code></p></header>`,
    `<nav aria-label="Inhoud"><h2>Inhoud</h2><ol>${hoofdstukken.map(({ id, titel: naam }) => `<li><a href="#${id}">${escapeHtml(naam)}</a></li>`).join("")}</ol></nav>`,
    `<main>${hoofdstukken.map(({ id, titel: naam, html }) => `<section id="${id}"><h2>${escapeHtml(naam)}</h2>${html}</section>`).join("\n")}</main></body></html>`,
    "",
  ].join("\n");
};
