import { composeStuk } from "./compose-stuk.js";
import type { Stuk } from "./stuk.js";
import type { Blok } from "./tekststuk.js";

const ENTITEITEN: Readonly<Record<string, string>> = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;", "'": "&#39;" };

/** A text that somebody wrote, in which nothing is HTML any more. */
export const escapeHtml = (tekst: string): string => tekst.trim().replaceAll(/[&<>"']/gu, (teken) => ENTITEITEN[teken] ?? teken);

const renderBlok = (blok: Blok): string => {
  switch (blok.soort) {
    case "alinea":
      return `<p>${escapeHtml(blok.tekst)}</p>`;
    case "lijst":
      return `<ul>${blok.punten.map((punt) => `<li>${escapeHtml(punt)}</li>`).join("")}</ul>`;
    case "feiten":
      return `<dl>${blok.regels.map(({ naam, waarde }) => `<dt>${escapeHtml(naam)}</dt><dd>${escapeHtml(waarde)}</dd>`).join("")}</dl>`;
  }
};

/** A document as HTML without styles, in Dutch B1, for a page that brings its own. A draft says on top what it misses. */
export const renderStukHtml = (stuk: Stuk): string => {
  const { titel, mist, secties } = composeStuk(stuk);
  return [
    `<article lang="nl">`,
    `<h1>${escapeHtml(mist.length === 0 ? titel : `${titel} (concept)`)}</h1>`,
    ...(mist.length === 0 ? [] : [`<p><strong>Nog invullen:</strong> ${escapeHtml(mist.join(", "))}</p>`]),
    ...secties.flatMap(({ kop, blokken }) => ["<section>", `<h2>${escapeHtml(kop)}</h2>`, ...blokken.map(renderBlok), "</section>"]),
    "</article>",
    "",
  ].join("\n");
};
