import { escapeXml } from "../tekst/escape.js";
import type { Dossier } from "./dossier.js";
import { listSecties, titelVan, type Blok, type Sectie } from "./secties.js";

const STIJL =
  "body{font-family:sans-serif;line-height:1.5;max-width:60rem;margin:2rem auto;padding:0 1rem;color:#111}table{border-collapse:collapse;margin:1rem 0}caption{text-align:left;font-weight:bold}td,th{border:1px solid #5b6b7b;padding:.25rem .5rem;text-align:left;vertical-align:top}svg{max-width:100%;height:auto;display:block}@media print{section{break-inside:avoid}}";

const tabelrij = ([eerste = "", ...rest]: readonly string[]): string => `<tr><th scope="row">${escapeXml(eerste)}</th>${rest.map((cel) => `<td>${escapeXml(cel)}</td>`).join("")}</tr>`;

const schrijfBlok = (blok: Blok): string => {
  switch (blok.soort) {
    case "tekst":
      return `<p>${escapeXml(blok.tekst)}</p>`;
    case "lijst":
      return `<ul>${blok.regels.map((regel) => `<li>${escapeXml(regel)}</li>`).join("")}</ul>`;
    case "tabel":
      return `<table><caption>${escapeXml(blok.titel)}</caption><thead><tr>${blok.kop.map((naam) => `<th scope="col">${escapeXml(naam)}</th>`).join("")}</tr></thead><tbody>${blok.rijen.map(tabelrij).join("")}</tbody></table>`;
    case "tekening":
      return `<figure>${blok.svg}<figcaption>${escapeXml(blok.tekst)}</figcaption></figure>`;
  }
};

const schrijfSectie = ({ titel, niveau, blokken }: Sectie): string => `<section><h${niveau}>${escapeXml(titel)}</h${niveau}>${blokken.map(schrijfBlok).join("")}</section>`;

/** The dossier as a piece of HTML for in a page: a heading and sections. */
export const renderHtmlFragment = (dossier: Dossier): string => `<article><h1>${escapeXml(titelVan(dossier))}</h1>\n${listSecties(dossier).map(schrijfSectie).join("\n")}\n</article>`;

/** The dossier as a whole HTML page that needs nothing else: no script, no font, no network. */
export const renderHtml = (dossier: Dossier): string =>
  [
    '<!doctype html><html lang="nl"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1">',
    `<title>${escapeXml(titelVan(dossier))}</title><style>${STIJL}</style></head>`,
    `<body><main>${renderHtmlFragment(dossier)}</main></body></html>`,
    "",
  ].join("\n");
