import { redactBsn } from "@wmo-kit/domain";

import { escapeXml } from "../tekst/escape.js";
import type { Netwerkkaart } from "./netwerkkaart.js";
import { legUit, type Lijnstuk, type Tekening, type Vak } from "./tekening.js";

const getal = (waarde: number): string => String(Number(waarde.toFixed(1)));

const tekst = (invoer: string): string => escapeXml(redactBsn(invoer));

const RONDING: Readonly<Record<Vak["soort"], number>> = { rechtspersoon: 0, opdrachtnemer: 0, persoon: 20 };

const tekenVak = ({ kenmerk, soort, x, y, breedte, hoogte }: Vak): string =>
  `<g class="${soort}"><rect x="${getal(x - breedte / 2)}" y="${getal(y - hoogte / 2)}" width="${getal(breedte)}" height="${getal(hoogte)}" rx="${RONDING[soort]}" fill="#ffffff" stroke="#1b3a5b" stroke-width="${soort === "opdrachtnemer" ? 3 : 1.5}"/>` +
  `<text x="${getal(x)}" y="${getal(y)}" text-anchor="middle" dominant-baseline="central">${tekst(kenmerk)}</text></g>`;

const tekenLijn = (pijl: string, { punten, plek, tekst: opschrift, relatie }: Lijnstuk): string =>
  `<g class="relatie"><path d="${punten.map(({ x, y }, nummer) => `${nummer === 0 ? "M" : "L"}${getal(x)} ${getal(y)}`).join(" ")}" fill="none" stroke="#5b6b7b" stroke-width="1.5" marker-end="url(#${pijl})"/>` +
  `<text x="${getal(plek.x)}" y="${getal(plek.y)}" text-anchor="middle" dominant-baseline="central" font-size="12" stroke="#ffffff" stroke-width="4" paint-order="stroke">${relatie + 1}. ${tekst(opschrift)}</text></g>`;

const omschrijf = ({ vakken, lijnen }: Tekening): string => `${vakken.length} rechtspersonen en personen en ${lijnen.length} relaties. De tabel met relaties zegt hetzelfde in woorden.`;

/**
 * The map as an SVG drawing with a title and a description; entities are square, persons are round, the provider has a thick line.
 * `id` makes the names in it unique when there are more drawings on one page. Put the table of ties beside it.
 *
 * @source dagbesteding 16.9; wijkteam 104.7
 */
export const drawSvg = (kaart: Netwerkkaart, id = "netwerkkaart"): string => {
  const tekening = legUit(kaart);
  const [breedte, hoogte, naam] = [getal(tekening.breedte), getal(tekening.hoogte), tekst(id).replace(/\s/g, "-")];
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" role="img" aria-labelledby="${naam}-titel ${naam}-uitleg" viewBox="0 0 ${breedte} ${hoogte}" width="${breedte}" height="${hoogte}" font-family="sans-serif" font-size="14" fill="#111111">`,
    `<title id="${naam}-titel">Netwerkkaart van ${tekst(kaart.opdrachtnemer)}</title>`,
    `<desc id="${naam}-uitleg">${omschrijf(tekening)}</desc>`,
    `<defs><marker id="${naam}-pijl" viewBox="0 0 10 10" refX="9" refY="5" markerWidth="8" markerHeight="8" orient="auto"><path d="M0 0 L10 5 L0 10 z" fill="#5b6b7b"/></marker></defs>`,
    ...tekening.lijnen.map((lijn) => tekenLijn(`${naam}-pijl`, lijn)),
    ...tekening.vakken.map(tekenVak),
    "</svg>",
    "",
  ].join("\n");
};
