import type { Bericht } from "./bericht.js";
import type { Bevinding } from "./bevinding.js";
import { addVindplaatsen } from "./document/add-vindplaatsen.js";
import type { Contextgegeven, Niveau3Context } from "./keten/context.js";
import type { Keten } from "./keten/keten.js";
import { partijenVan } from "./keten/partijen.js";
import { makeDeclaratiesituatie } from "./rules/keten/declaratiesituatie.js";
import { findKetenregel, type KetenregelCode } from "./rules/keten/ketenregels.table.js";
import type { Ketenregel, Oordeel, Situatie } from "./rules/keten/regel.js";
import { KETENREGELS_WMO301 } from "./rules/keten/wmo301.table.js";
import { KETENREGELS_WMO305 } from "./rules/keten/wmo305.table.js";
import { KETENREGELS_WMO307 } from "./rules/keten/wmo307.table.js";
import { KETENREGELS_WMO315 } from "./rules/keten/wmo315.table.js";
import { KETENREGELS_WMO317 } from "./rules/keten/wmo317.table.js";
import { KETENREGELS_WMO319 } from "./rules/keten/wmo319.table.js";
import { KETENREGELS_WMO323 } from "./rules/keten/wmo323.table.js";
import { KETENREGELS_WMO325 } from "./rules/keten/wmo325.table.js";

/** A rule that could not be judged at a place, with what is missing from the context. */
export interface NietGetoetst {
  readonly rule: string;
  readonly path: string;
  readonly ontbreekt: Contextgegeven;
}

/** All of level 3: what is broken, and what could not be judged. */
export interface Niveau3Uitkomst {
  readonly bevindingen: readonly Bevinding[];
  readonly nietGetoetst: readonly NietGetoetst[];
}

interface Geoordeeld extends Oordeel {
  readonly code: KetenregelCode;
}

const oordeel = <S>(regels: readonly Ketenregel<S>[], situatie: S): readonly Geoordeeld[] =>
  regels.flatMap(({ code, toets }) => toets(situatie).map((gevonden) => ({ code, ...gevonden })));

const oordeelOver = (bericht: Bericht, kaal: Omit<Situatie<Bericht>, "bericht">): readonly Geoordeeld[] => {
  switch (bericht.soort) {
    case "WMO301":
      return oordeel(KETENREGELS_WMO301, { bericht, ...kaal });
    case "WMO305":
      return oordeel(KETENREGELS_WMO305, { bericht, ...kaal });
    case "WMO307":
      return oordeel(KETENREGELS_WMO307, { bericht, ...kaal });
    case "WMO315":
      return oordeel(KETENREGELS_WMO315, { bericht, ...kaal });
    case "WMO317":
      return oordeel(KETENREGELS_WMO317, { bericht, ...kaal });
    case "WMO319":
      return oordeel(KETENREGELS_WMO319, { bericht, ...kaal });
    case "WMO323":
      return oordeel(KETENREGELS_WMO323, makeDeclaratiesituatie({ bericht, ...kaal }));
    case "WMO325":
      return oordeel(KETENREGELS_WMO325, { bericht, ...kaal });
    default:
      return [];
  }
};

const toBevinding = ({ code, pad }: Geoordeeld): Bevinding => {
  const retourcode = findKetenregel(code)?.retourcode;
  return {
    rule: code,
    level: 3,
    ...(retourcode === undefined ? {} : { retourcode }),
    path: pad,
    oorzaak: { _tag: "RegelOvertreden", regel: code, plaatsen: [pad] },
  };
};

/**
 * Holds a message that passed levels 1 and 2 against earlier messages: all findings, and the places where a rule needs
 * a fact that the context does not give. Returns (302 … 320) have no rules of this level.
 * With the document the message was read from, each finding has its line and column and stands in the order of the document.
 *
 * @source iWmo 3.2, controleniveau 3
 */
export const evaluateNiveau3 = (bericht: Bericht, keten: Keten, context: Niveau3Context, document?: Uint8Array | string): Niveau3Uitkomst => {
  const gevonden = oordeelOver(bericht, { keten, context, partijen: partijenVan(bericht) });
  return {
    bevindingen: addVindplaatsen(document, gevonden.filter(({ ontbreekt }) => ontbreekt === undefined).map(toBevinding)),
    nietGetoetst: gevonden.flatMap(({ code, pad, ontbreekt }) => (ontbreekt === undefined ? [] : [{ rule: code, path: pad, ontbreekt }])),
  };
};

/**
 * Findings of level 3: each with the retourcode and the class that bears it; with the document also its line and column.
 *
 * @source iWmo 3.2, controleniveau 3
 */
export const checkNiveau3 = (bericht: Bericht, keten: Keten, context: Niveau3Context, document?: Uint8Array | string): readonly Bevinding[] =>
  evaluateNiveau3(bericht, keten, context, document).bevindingen;
