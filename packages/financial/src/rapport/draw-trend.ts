import type { Verhouding } from "@wmo-kit/domain";

import { describeBoekjaar } from "../describe/describe-stap.js";
import { describeMaat } from "../describe/describe-maat.js";
import type { Trend } from "../jaren/trend.js";
import { escapeXml } from "../tekst/escape.js";
import { maakSchaal } from "./schaal.js";

const MAAT = { breedte: 480, hoogte: 160, rand: 60, boven: 28, onder: 128 } as const;

/**
 * A value over the years as SVG, with a title and a description; null with fewer than two known years. A year without a value breaks the line.
 *
 * @source dagbesteding 24.1
 */
export const drawTrend = ({ titel, eenheid, punten }: Trend, id: string): string | null => {
  const bekend = punten.flatMap(({ gemeten }) => (gemeten === null ? [] : [gemeten]));
  const schaal = maakSchaal(bekend, 0, MAAT.onder - MAAT.boven);
  if (schaal === null || bekend.length < 2) return null;
  const naam = escapeXml(id);
  const maat = (waarde: Verhouding): string => escapeXml(describeMaat(waarde, eenheid));
  const stap = (MAAT.breedte - 2 * MAAT.rand) / (punten.length - 1);
  const plekken = punten.map(({ boekjaar, gemeten }, nummer) => ({
    jaar: escapeXml(describeBoekjaar(boekjaar)),
    gemeten,
    x: (MAAT.rand + nummer * stap).toFixed(1),
    y: gemeten === null ? null : (MAAT.onder - Number(schaal.plek(gemeten))).toFixed(1),
  }));
  const pad = plekken.map(({ x, y }, nummer) => (y === null ? "" : `${(plekken[nummer - 1]?.y ?? null) === null ? "M" : "L"}${x} ${y}`)).join("");
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" role="img" aria-labelledby="${naam}-titel ${naam}-uitleg" viewBox="0 0 ${MAAT.breedte} ${MAAT.hoogte}" width="${MAAT.breedte}" height="${MAAT.hoogte}" font-family="sans-serif" font-size="12" fill="#111111">`,
    `<title id="${naam}-titel">${escapeXml(titel)} door de jaren</title>`,
    `<desc id="${naam}-uitleg">${plekken.map(({ jaar, gemeten }) => `${jaar}: ${gemeten === null ? "onbekend" : maat(gemeten)}`).join("; ")}.</desc>`,
    `<path d="${pad}" fill="none" stroke="#1b3a5b" stroke-width="2"/>`,
    ...plekken.map(({ jaar, x, y, gemeten }) =>
      [`<text x="${x}" y="${MAAT.hoogte - 8}" text-anchor="middle">${jaar}</text>`, y === null || gemeten === null ? "" : `<circle cx="${x}" cy="${y}" r="4" fill="#1b3a5b"/><text x="${x}" y="${(Number(y) - 10).toFixed(1)}" text-anchor="middle">${maat(gemeten)}</text>`].join(""),
    ),
    "</svg>",
  ].join("");
};
