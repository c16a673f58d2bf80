import { makeVerhouding, type IsoDatum, type NormId, type Uitkomst, type Verhouding } from "@wmo-kit/domain";
import { err, type Result } from "@wmo-kit/domain/result";

import { leesBreuk } from "../norm/lees-meetwaarde.js";
import type { Meetfout } from "../norm/meetfout.js";
import { beoordeel, type Oordeel } from "../norm/oordeel.js";
import type { GekozenRij } from "../norm/select-rij.js";
import type { DienstverleningsNorm } from "./dienstverlenings-norm.js";
import type { Dienststap, Teleenheid, ZaakGewogen } from "./stap.js";
import { UITSLAGEN } from "./uitslag.table.js";

/**
 * A share with its verdict on the exact value. Without anything to divide by there is no ratio and no verdict;
 * with an open norm the ratio is shown without one. `voorlopig`: it can still change after the day it was measured.
 *
 * @source norms.md K-08, K-10
 */
export interface Aandeel {
  readonly _tag: "Aandeel";
  readonly norm: NormId;
  readonly titel: string;
  readonly peildatum: IsoDatum;
  readonly eenheid: Teleenheid;
  readonly teller: number;
  readonly noemer: number;
  readonly verhouding: Verhouding | null;
  readonly oordeel: Oordeel;
  readonly voorlopig: boolean;
}

/** What counts above and below the line, with the steps of the cases. */
export interface Zaaktelling {
  readonly eenheid: Teleenheid;
  readonly teller: number;
  readonly noemer: number;
  readonly stappen: readonly Dienststap[];
}

// A sum too large to be exact becomes NaN and stays so; it is refused when it is weighed.
const tel = (som: number, gewicht: number): number => (Number.isSafeInteger(som + gewicht) ? som + gewicht : Number.NaN);

/** Adds up the weights of the cases by what they came to. */
export const telZaken = (zaken: readonly ZaakGewogen[], eenheid: Teleenheid): Zaaktelling => {
  let teller = 0;
  let noemer = 0;
  for (const { uitslag, gewicht } of zaken) {
    const regel = UITSLAGEN[uitslag];
    if (regel.noemer) noemer = tel(noemer, gewicht);
    if (regel.teller) teller = tel(teller, gewicht);
  }
  return { eenheid, teller, noemer, stappen: zaken };
};

/** Holds a share against its norm. */
export const weegAandeel = (
  { rij, bronnen, stappen }: GekozenRij<DienstverleningsNorm>,
  { eenheid, teller, noemer, stappen: zaken }: Zaaktelling,
  { peildatum, voorlopig }: { readonly peildatum: IsoDatum; readonly voorlopig: boolean },
): Result<Uitkomst<Aandeel, Dienststap>, Meetfout> => {
  if (!Number.isSafeInteger(teller) || !Number.isSafeInteger(noemer)) {
    return err({ _tag: "MetingPastNiet", norm: rij.id, code: "aantal" });
  }
  const verhouding = makeVerhouding(teller, noemer).unwrapOr(null);
  return leesBreuk(rij).map((norm) => ({
    waarde: {
      _tag: "Aandeel",
      norm: rij.id,
      titel: rij.titel,
      peildatum,
      eenheid,
      teller,
      noemer,
      verhouding,
      oordeel: beoordeel(verhouding, rij.vergelijking, norm),
      voorlopig,
    },
    stappen: [
      ...stappen,
      ...zaken,
      verhouding === null ? { _tag: "NietsOmDoorTeDelen" } : { _tag: "AandeelBerekend", eenheid, teller, noemer, verhouding },
      ...(voorlopig ? [{ _tag: "NogVoorlopig", peildatum } as const] : []),
    ],
    bronnen,
  }));
};
