import { splitEpochDag, toEpochDag } from "../datum/epoch-dag.js";
import type { IsoDatum } from "../datum/iso-datum.js";
import { laatsteDagVanMaand } from "../datum/maand.js";
import { err, ok, type Result } from "../result.js";
import type { Geboortedatum } from "./geboortedatum.js";

/**
 * Age in whole years: exact, between two bounds that both can be true, or unknown.
 *
 * @unit years
 */
export type Leeftijd =
  | { readonly soort: "exact"; readonly jaren: number }
  | { readonly soort: "tussen"; readonly minimaal: number; readonly maximaal: number }
  | { readonly soort: "onbekend" };

/** The reference date lies before the birth: there is no age on that day. */
export interface PeildatumVoorGeboorte {
  readonly _tag: "PeildatumVoorGeboorte";
}

interface Verjaardag {
  readonly maand: number;
  readonly dag: number;
}

const isNogNietJarig = (peil: Verjaardag, verjaardag: Verjaardag): boolean =>
  peil.maand < verjaardag.maand || (peil.maand === verjaardag.maand && peil.dag < verjaardag.dag);

/** The last birthday that is possible with the part of the date that is known. */
const laatstMogelijk = (jaar: number, maand: number, dag: number, datumGebruik: "1" | "2" | undefined): Verjaardag => {
  if (datumGebruik === undefined) return { maand, dag };
  return datumGebruik === "2" ? { maand: 12, dag: 31 } : { maand, dag: laatsteDagVanMaand(jaar, maand) };
};

/**
 * Age on a reference date. Somebody grows a year older on the birthday; born on 29 February: in other years on 1 March.
 * With part of the date unknown the age is exact when every possible day gives the same one, else it lies between two bounds.
 *
 * @source iWmo 3.2, code list COD170 and OP252
 * @unit years
 */
export const leeftijdOp = (geboortedatum: Geboortedatum, peildatum: IsoDatum): Result<Leeftijd, PeildatumVoorGeboorte> => {
  const { datum, datumGebruik } = geboortedatum;
  if (datumGebruik === "3") return ok({ soort: "onbekend" });
  const eerste = splitEpochDag(toEpochDag(datum));
  const laatste = laatstMogelijk(eerste.jaar, eerste.maand, eerste.dag, datumGebruik);
  const peil = splitEpochDag(toEpochDag(peildatum));
  const jarenBij = (verjaardag: Verjaardag): number => peil.jaar - eerste.jaar - (isNogNietJarig(peil, verjaardag) ? 1 : 0);
  const maximaal = jarenBij(eerste);
  if (maximaal < 0) return err({ _tag: "PeildatumVoorGeboorte" });
  const minimaal = Math.max(0, jarenBij(laatste));
  return ok(minimaal === maximaal ? { soort: "exact", jaren: maximaal } : { soort: "tussen", minimaal, maximaal });
};
