import { addMaandenAanEpochDag, toEpochDag, type EpochDag, type IsoDatum } from "@wmo-kit/domain/rekenen";

import { nulTotaalIsDebet } from "./bedrag.js";
import { nietNaDagtekening, type MetDagtekening } from "./dagtekening.js";
import type { Declaratiekop } from "./declaratievouwen.js";
import { EERSTE_DECLARATIEDAG } from "./grenzen.table.js";
import { geslotenPeriode } from "./periode.js";
import { GOED, type Regel } from "./regel.js";

const CS100: Regel<Declaratiekop> = {
  code: "CS100",
  toets: ({ declaratiePeriode }) => (declaratiePeriode.begindatum < EERSTE_DECLARATIEDAG.waarde ? [["DeclaratiePeriode/Begindatum"]] : GOED),
};

/** The same day number a month later; what a shorter month does not hold runs on into the next: 31 January gives 3 March, or 2 March. */
const maandLater = (datum: IsoDatum): EpochDag => {
  const doorgeteld = Number(datum.slice(-2)) - 1;
  return addMaandenAanEpochDag(toEpochDag(datum) - doorgeteld, 1) + doorgeteld;
};

/** A claim is about one whole calendar month; its first day and its length are each reported. @source iWmo 3.2, CS340 */
const CS340: Regel<Declaratiekop> = {
  code: "CS340",
  toets: ({ declaratiePeriode: { begindatum, einddatum } }) => [
    ...(begindatum.endsWith("-01") ? [] : [["DeclaratiePeriode/Begindatum"] as const]),
    ...(toEpochDag(einddatum) + 1 === maandLater(begindatum) ? [] : [["DeclaratiePeriode/Begindatum", "DeclaratiePeriode/Einddatum"] as const]),
  ],
};

/** Rules for a claim as a whole that need none of its lines; the others stand in declaratievouwen.ts. @source iWmo 3.2, WMO323 Declaratie */
export const DECLARATIEREGELS: readonly Regel<Declaratiekop, MetDagtekening>[] = [
  nulTotaalIsDebet<Declaratiekop>("TotaalIngediendBedrag", ({ totaalIngediendBedrag }) => totaalIngediendBedrag),
  nietNaDagtekening<Declaratiekop>("DeclaratiePeriode/Begindatum", ({ declaratiePeriode }) => declaratiePeriode.begindatum),
  geslotenPeriode<Declaratiekop>("DeclaratiePeriode", ({ declaratiePeriode }) => declaratiePeriode),
  CS100,
  CS340,
];
