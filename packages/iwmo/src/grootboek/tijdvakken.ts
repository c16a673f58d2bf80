import type { IsoDatum } from "@wmo-kit/domain/rekenen";

import type { BekendePrestatie } from "../keten/declaraties.js";
import { maandnummerVan, type GeslotenPeriode } from "../keten/volume/kalender.js";
import type { Maandstand, Stand, Weekstand } from "./grootboekpost.js";
import { countDagenLopend, type Looptijd } from "./looptijd.js";
import { maandperiodeVan } from "./maanden.js";
import { tel } from "./tel.js";
import { formatWeek, weeknummerVan, weekperiodeVan, zondagVan } from "./weken.js";

/** What a ledger is kept of: the run of an assignment, its claimed lines, and how each of them counts. */
export interface Boekhouding {
  readonly ingangsdatum: IsoDatum;
  readonly einddatum: IsoDatum | undefined;
  /** Months and weeks are listed up to this day, and further where something was claimed. */
  readonly totEnMet: IsoDatum;
  readonly looptijd: Looptijd;
  readonly regels: readonly BekendePrestatie[];
  readonly telt: (regel: BekendePrestatie) => number;
}

/** Numbers of months or weeks from the first day up to the last, and the others that lines fall in, in order. */
const listNummers = ({ ingangsdatum, einddatum, totEnMet }: Boekhouding, nummerVan: (datum: IsoDatum) => number, ookDie: readonly number[]): readonly number[] => {
  const eerste = nummerVan(ingangsdatum);
  const laatste = nummerVan(einddatum !== undefined && einddatum < totEnMet ? einddatum : totEnMet);
  return [...new Set([...Array.from({ length: Math.max(0, laatste - eerste + 1) }, (_, i) => eerste + i), ...ookDie])].sort((a, b) => a - b);
};

const maandVan = ({ prestatie }: BekendePrestatie): number => maandnummerVan(prestatie.productPeriode.begindatum);
const weekVan = ({ prestatie }: BekendePrestatie): number => weeknummerVan(prestatie.productPeriode.einddatum);

/** The months of a ledger. @source iWmo 3.2, TR321 */
export const listMaandstanden = (boek: Boekhouding, maximumVan: (periode: GeslotenPeriode) => number | undefined): readonly Maandstand[] =>
  listNummers(boek, maandnummerVan, boek.regels.map(maandVan)).map((maand) => {
    const periode = maandperiodeVan(maand, boek.ingangsdatum, boek.einddatum);
    const eigen = boek.regels.filter((regel) => maandVan(regel) === maand);
    return { periode, dagenLopend: countDagenLopend(boek.looptijd, periode), ...tel(eigen, boek.telt, maximumVan(periode)) };
  });

/** What is assigned from the first day through another; undefined when it is not for a day or a week. */
export type ToegewezenTot = (dag: IsoDatum) => number | undefined;

/** The ISO weeks of a ledger; `grens` is what the running total is held against, if that is not what was assigned so far. */
export const listWeekstanden = (boek: Boekhouding, toegewezenTot: ToegewezenTot, grens?: number): readonly Weekstand[] =>
  listNummers(boek, weeknummerVan, boek.regels.map(weekVan)).map((week) => {
    const periode = weekperiodeVan(week, boek.ingangsdatum, boek.einddatum);
    const tot = toegewezenTot(zondagVan(week, periode.einddatum));
    const vorige = toegewezenTot(zondagVan(week - 1, periode.begindatum));
    const { ingediend, toegekend }: Stand = tel(boek.regels.filter((regel) => weekVan(regel) === week), boek.telt, undefined);
    return {
      week: formatWeek(week),
      periode,
      dagenLopend: countDagenLopend(boek.looptijd, periode),
      ...(tot === undefined || vorige === undefined ? {} : { toegewezen: tot - vorige }),
      ingediend,
      toegekend,
      totNuToe: tel(boek.regels.filter((regel) => weekVan(regel) <= week), boek.telt, grens ?? tot),
    };
  });
