import { addVerhouding, makeVerhouding, type Verhouding } from "@wmo-kit/domain";
import { ok, Result } from "@wmo-kit/domain/result";

import type { Cijfers } from "../jaarrekening/cijfers.js";
import { VELDEN } from "../jaarrekening/velden.table.js";
import type { FinancieleNorm } from "../norm/financiele-norm.js";
import type { Formule, Term } from "../norm/formule.js";
import { leesNormwaarde } from "../norm/lees-normwaarde.js";
import { rekenFormule } from "../oordeel/reken-formule.js";
import type { Toetsvraag } from "../toets/evaluate-formuletoets.js";
import { selectToetsrijen } from "../toets/select-toetsrijen.js";
import type { Toetsfout } from "../toets/toetsfout.js";
import { bereikVan, isVast, voorwaardenVan, type Lijn, type Voorwaarde } from "./grenzen-van-verandering.js";
import type { Effect, Ingreep } from "./ingreep.table.js";

/** The smallest amount of a measure that makes a check pass, and the figures after it. @unit that of the measure */
export interface Verandering {
  readonly _tag: "Verandering";
  readonly ingreep: Ingreep;
  readonly aantal: bigint;
  readonly cijfers: Cijfers;
}

/** Nothing needs to change, or this measure cannot make the check pass. "geen breuk": the check is more than one calculation against its limits. */
export type GeenVerandering =
  | { readonly _tag: "VoldoetAl" }
  | { readonly _tag: "GeenOplossing"; readonly reden: "cijfer ontbreekt" | "norm is open" | "geen invloed" | "niet haalbaar" | "geen breuk" };

/**
 * A check, and the measure that should make it pass. It solves the limit of the row over this year's figures:
 * for D-24.1.f that is the year itself, without the year before that may save it; for D-24.1.h the limit of the programme.
 */
export interface Watalsvraag extends Toetsvraag {
  readonly ingreep: Ingreep;
}

const som = (delen: readonly Verhouding[]): Verhouding | null =>
  delen.reduce<Verhouding | null>((tot, deel) => (tot === null ? null : addVerhouding(tot, deel)), makeVerhouding(0, 1).unwrapOr(null));

const eenheidMet = (teken: Term["teken"]): Verhouding | null => makeVerhouding(teken === "+" ? 1 : -1, 1).unwrapOr(null);

/** The sum of a formula as it is now, and what one unit of the measure adds to it. */
const lijnVan = (termen: readonly Term[], cijfers: Cijfers, effecten: readonly Effect[]): Lijn | null => {
  const begin = rekenFormule({ tekst: "", teller: termen, noemer: [] }, cijfers).gemeten;
  const stappen = termen.flatMap((term) => effecten.filter(({ veld }) => veld === term.veld).map(({ teken }) => eenheidMet(teken === term.teken ? "+" : "-")));
  const stap = stappen.some((een) => een === null) ? null : som(stappen.flatMap((een) => (een === null ? [] : [een])));
  return begin === null || stap === null ? null : { begin, stap };
};

const EEN: Lijn | null = Result.combine([makeVerhouding(1, 1), makeVerhouding(0, 1)]).match(
  ([begin, stap]) => (begin === undefined || stap === undefined ? null : { begin, stap }),
  () => null,
);

/** A figure that cannot be below zero stays at zero or above. */
const nietOnderNul = (cijfers: Cijfers, effecten: readonly Effect[]): readonly Voorwaarde[] =>
  effecten.flatMap(({ veld, teken }) => {
    const [begin, stap] = [cijfers[veld] ?? null, eenheidMet(teken)];
    return begin === null || stap === null || VELDEN[veld].teken === "vrij" ? [] : [{ lijn: { begin, stap }, strikt: false }];
  });

/** The figures after so many units of a measure; an unknown figure stays unknown. */
export const applyIngreep = (cijfers: Cijfers, { effecten }: Ingreep, aantal: bigint): Cijfers => ({
  ...cijfers,
  ...Object.fromEntries(
    effecten.map(({ veld, teken }) => {
      const begin = cijfers[veld] ?? null;
      const verschil = makeVerhouding(teken === "+" ? aantal : -aantal, 1n).unwrapOr(null);
      return [veld, begin === null || verschil === null ? null : addVerhouding(begin, verschil)];
    }),
  ),
});

const los = (formule: Formule, rijen: readonly FinancieleNorm[], grenzen: readonly (Verhouding | null)[], { cijfers, ingreep }: Watalsvraag): Verandering | GeenVerandering => {
  const teller = lijnVan(formule.teller, cijfers, ingreep.effecten);
  const noemer = formule.noemer.length === 0 ? EEN : lijnVan(formule.noemer, cijfers, ingreep.effecten);
  if (teller === null || noemer === null) return { _tag: "GeenOplossing", reden: "cijfer ontbreekt" };
  const normen = rijen.flatMap(({ vergelijking }, plek) => {
    const grens = grenzen[plek];
    return grens === null || grens === undefined ? [] : voorwaardenVan(teller, noemer, vergelijking, grens);
  });
  if (normen.length === 0) return { _tag: "GeenOplossing", reden: "norm is open" };
  const voorwaarden = [{ lijn: noemer, strikt: true }, ...normen];
  if (voorwaarden.every(({ lijn, strikt }) => lijn.begin.teller > 0n || (!strikt && lijn.begin.teller === 0n))) return { _tag: "VoldoetAl" };
  if (isVast(teller, noemer)) return { _tag: "GeenOplossing", reden: "geen invloed" };
  const bereik = bereikVan([...voorwaarden, ...nietOnderNul(cijfers, ingreep.effecten)]);
  return bereik === null
    ? { _tag: "GeenOplossing", reden: "niet haalbaar" }
    : { _tag: "Verandering", ingreep, aantal: bereik.vanaf, cijfers: applyIngreep(cijfers, ingreep, bereik.vanaf) };
};

/**
 * How much of a measure it takes until a check passes: the least whole number of cents or persons, exact.
 * It is arithmetic on the figures of the year, no advice: whether the measure is wise or allowed is up to people.
 *
 * @source norms.md K-08, K-09, K-10
 */
export const solveVerandering = (vraag: Watalsvraag): Result<Verandering | GeenVerandering, Toetsfout> =>
  selectToetsrijen(vraag, vraag.toets).andThen((gekozen) => {
    const rijen: readonly FinancieleNorm[] = gekozen.map(({ rij }) => rij);
    const isBreuk = rijen.every(({ formule, wnt, tonen }) => formule === gekozen[0].rij.formule && wnt === undefined && tonen === undefined);
    if (!isBreuk) return ok<Verandering | GeenVerandering, Toetsfout>({ _tag: "GeenOplossing", reden: "geen breuk" });
    return Result.combine(rijen.map(leesNormwaarde)).map((grenzen) => los(gekozen[0].rij.formule, rijen, grenzen, vraag));
  });
