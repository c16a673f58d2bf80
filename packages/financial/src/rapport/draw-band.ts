import type { Vergelijking, Verhouding } from "@wmo-kit/domain";

import { describeMaat, VERGELIJKINGEN } from "../describe/describe-maat.js";
import { listRuimte } from "../jaren/ruimte.js";
import type { Toetsuitkomst } from "../oordeel/toets.js";
import { escapeXml } from "../tekst/escape.js";
import { maakSchaal } from "./schaal.js";

const MAAT = { breedte: 480, hoogte: 72, rand: 24, as: 36 } as const;

const isOndergrens = (vergelijking: Vergelijking): boolean => vergelijking === ">=" || vergelijking === ">";

/** The stretch where a value meets every limit; the ends of the drawing where there is no limit. */
const band = (grenzen: readonly { readonly vergelijking: Vergelijking; readonly x: string }[]): readonly [string, string] | null => {
  if (grenzen.some(({ vergelijking }) => vergelijking === "=")) return null;
  const links = grenzen.filter(({ vergelijking }) => isOndergrens(vergelijking)).map(({ x }) => Number(x));
  const rechts = grenzen.filter(({ vergelijking }) => !isOndergrens(vergelijking)).map(({ x }) => Number(x));
  const [van, tot] = [Math.max(0, ...links), Math.min(MAAT.breedte, ...rechts)];
  return van <= tot ? [String(van), (tot - van).toFixed(1)] : null;
};

/**
 * One value against its limits, as SVG with a title and a description; null when there is nothing to draw.
 * The table beside it says the same in numbers. Colour is never the only sign: the limits are dashed and have their number.
 *
 * @source norms.md K-08
 */
export const drawBand = (toets: Toetsuitkomst, id: string): string | null => {
  const { gemeten, eenheid, titel } = toets.waarde;
  const grenzen = listRuimte(toets);
  if (gemeten === null || grenzen.length === 0) return null;
  const schaal = maakSchaal([gemeten, ...grenzen.map(({ grens }) => grens)], MAAT.rand, MAAT.breedte - MAAT.rand);
  if (schaal === null) return null;
  const maat = (waarde: Verhouding): string => escapeXml(describeMaat(waarde, eenheid));
  const naam = escapeXml(id);
  const vlak = band(grenzen.map(({ vergelijking, grens }) => ({ vergelijking, x: schaal.plek(grens) })));
  const x = schaal.plek(gemeten);
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" role="img" aria-labelledby="${naam}-titel ${naam}-uitleg" viewBox="0 0 ${MAAT.breedte} ${MAAT.hoogte}" width="${MAAT.breedte}" height="${MAAT.hoogte}" font-family="sans-serif" font-size="12" fill="#111111">`,
    `<title id="${naam}-titel">${escapeXml(titel)} tegen de norm</title>`,
    `<desc id="${naam}-uitleg">Gemeten ${maat(gemeten)}; de norm is ${grenzen.map(({ vergelijking, grens }) => `${VERGELIJKINGEN[vergelijking]} ${maat(grens)}`).join(" en ")}.</desc>`,
    ...(vlak === null ? [] : [`<rect x="${vlak[0]}" y="${MAAT.as - 8}" width="${vlak[1]}" height="16" fill="#d9e8d9"/>`]),
    `<line x1="0" y1="${MAAT.as}" x2="${MAAT.breedte}" y2="${MAAT.as}" stroke="#5b6b7b"/>`,
    ...grenzen.map(({ grens }) => `<line x1="${schaal.plek(grens)}" y1="${MAAT.as - 14}" x2="${schaal.plek(grens)}" y2="${MAAT.as + 14}" stroke="#1b3a5b" stroke-width="2" stroke-dasharray="4 2"/><text x="${schaal.plek(grens)}" y="${MAAT.hoogte - 6}" text-anchor="middle">${maat(grens)}</text>`),
    `<circle cx="${x}" cy="${MAAT.as}" r="6" fill="#1b3a5b"/><text x="${x}" y="14" text-anchor="middle" font-weight="bold">${maat(gemeten)}</text>`,
    "</svg>",
  ].join("");
};
