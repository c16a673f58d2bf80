import { addVerhouding, compareVerhouding, meets, subtractVerhouding, type NormId, type Verhouding } from "@wmo-kit/domain";

import type { Boekjaar } from "../jaarrekening/jaarrekening.js";
import type { Maateenheid } from "../norm/financiele-norm.js";
import type { Oordeel } from "../oordeel/oordeel.js";
import type { Toetsuitkomst } from "../oordeel/toets.js";
import { kleinsteRuimte, listGrenzen } from "./ruimte.js";

/** The verdicts over one financial year. */
export interface Jaartoetsen {
  readonly boekjaar: Boekjaar;
  readonly toetsen: readonly Toetsuitkomst[];
}

/** One check in one year; `ruimte` is the room to the nearest limit. */
export interface Trendpunt {
  readonly boekjaar: Boekjaar;
  readonly gemeten: Verhouding | null;
  readonly ruimte: Verhouding | null;
  readonly oordeel: Oordeel;
}

/** Where a figure goes as seen from its norm: "beter" is away from missing it. */
export type Richting = "beter" | "slechter" | "gelijk" | "onbekend";

/**
 * What to look at. "norm gemist": the last year misses it.
 * "norm in zicht": the last year meets it, and the same change once more would miss it. A hint, never a verdict.
 */
export type Trendsignaal = "norm gemist" | "norm in zicht";

/** One check over the years, oldest first. */
export interface Trend {
  readonly toets: NormId;
  readonly onderwerp: string | null;
  readonly titel: string;
  readonly eenheid: Maateenheid;
  readonly punten: readonly Trendpunt[];
  readonly richting: Richting;
  readonly signaal: Trendsignaal | null;
}

const RICHTING: Readonly<Record<-1 | 0 | 1, Richting>> = { "-1": "slechter", 0: "gelijk", 1: "beter" };

const punt = (boekjaar: Boekjaar, toets: Toetsuitkomst): Trendpunt => ({
  boekjaar,
  gemeten: toets.waarde.gemeten,
  ruimte: kleinsteRuimte(toets),
  oordeel: toets.waarde.oordeel,
});

const richtingVan = (vorige: Verhouding | null, laatste: Verhouding | null): Richting =>
  vorige === null || laatste === null ? "onbekend" : RICHTING[compareVerhouding(laatste, vorige)];

/** The value one year on, if it changes as much as it did. */
const doorgetrokken = (vorige: Verhouding, laatste: Verhouding): Verhouding => addVerhouding(laatste, subtractVerhouding(laatste, vorige));

const signaalVan = (vorige: Verhouding | null, laatste: Toetsuitkomst): Trendsignaal | null => {
  const { aard, oordeel, gemeten } = laatste.waarde;
  if (oordeel.soort === "voldoet niet" || oordeel.soort === "toelichting nodig") return "norm gemist";
  // An ambition is no norm that comes in sight.
  if (aard === "ambitie" || oordeel.soort !== "voldoet" || vorige === null || gemeten === null) return null;
  const volgende = doorgetrokken(vorige, gemeten);
  return listGrenzen(laatste).every(({ vergelijking, grens }) => meets(volgende, vergelijking, grens)) ? null : "norm in zicht";
};

/** The same check, about the same party. */
const isZelfde = (een: Toetsuitkomst, ander: Toetsuitkomst): boolean =>
  een.waarde.toets === ander.waarde.toets && een.waarde.onderwerp === ander.waarde.onderwerp;

/**
 * The checks of the last year, followed back through the years. A year in which a check was not done is no point.
 * Only neighbouring years of the row are compared; nothing is guessed for a year that is missing.
 *
 * @source dagbesteding 24.1 (sound, now and on the long term); norms.md K-08, K-10
 */
export const computeTrends = (jaren: readonly Jaartoetsen[]): readonly Trend[] =>
  (jaren.at(-1)?.toetsen ?? []).map((laatste) => {
    const punten = jaren.flatMap(({ boekjaar, toetsen }) => toetsen.filter((toets) => isZelfde(toets, laatste)).map((toets) => punt(boekjaar, toets)));
    const vorigJaar = jaren.at(-2)?.boekjaar;
    const vorige = punten.find(({ boekjaar }) => boekjaar.begindatum === vorigJaar?.begindatum);
    const ruimte = kleinsteRuimte(laatste);
    const { toets, onderwerp, titel, eenheid } = laatste.waarde;
    return { toets, onderwerp, titel, eenheid, punten, richting: richtingVan(vorige?.ruimte ?? null, ruimte), signaal: signaalVan(vorige?.gemeten ?? null, laatste) };
  });
