import type { Contractprofiel, DatumBuitenBereik, IsoDatum, NormFailure, NormId, Uitkomst } from "@wmo-kit/domain";
import { err, ok, type Result } from "@wmo-kit/domain/result";

import { findRij } from "../eis/find-rij.js";
import type { Feit } from "../termijn/feit.table.js";
import { compareMomenten } from "./compare-momenten.js";
import type { VolgordeNorm } from "./volgorde-norm.js";
import type { Moment, Volgordestap } from "./volgordestap.js";

/**
 * Which order is asked for, as it holds on `peildatum`, and what has happened so far.
 * `isVrijgesteld` says that the exemption of the row, if it has one, applies to this case.
 */
export interface Volgordevraag {
  readonly normen: readonly VolgordeNorm[];
  readonly norm: NormId;
  readonly peildatum: IsoDatum;
  readonly eerst?: Moment | undefined;
  readonly daarna?: Moment | undefined;
  readonly isVrijgesteld?: boolean | undefined;
  readonly profiel?: Contractprofiel | undefined;
}

/**
 * How an order stands.
 * "mag nog niet": the second may not happen yet. "mag nu": the first has happened, the second may follow.
 * "geen oordeel": both happened on one day and the time of at least one is not known; ask for it.
 *
 * @source norms.md K-07, K-10
 */
export type Volgordeoordeel = "op volgorde" | "niet op volgorde" | "mag nu" | "mag nog niet" | "vrijgesteld" | "geen oordeel";

/** The verdict on an order, with the two facts it is about. */
export interface Volgorde {
  readonly norm: NormId;
  readonly titel: string;
  readonly eerst: Feit;
  readonly daarna: Feit;
  readonly oordeel: Volgordeoordeel;
}

const OORDEEL = { eerder: "op volgorde", gelijk: "niet op volgorde", later: "niet op volgorde", "zelfde dag": "geen oordeel" } as const;

const beoordeel = (eerst: Moment | undefined, daarna: Moment | undefined): Result<Volgordeoordeel, DatumBuitenBereik> => {
  if (daarna === undefined) return ok(eerst === undefined ? "mag nog niet" : "mag nu");
  if (eerst === undefined) return ok("niet op volgorde");
  return compareMomenten(eerst, daarna).map((ligging) => OORDEEL[ligging]);
};

const vertel = (feit: Feit, moment: Moment | undefined): Volgordestap =>
  moment === undefined ? { _tag: "FeitOntbreekt", feit } : { _tag: "FeitGebeurd", feit, moment };

/**
 * Whether one fact came before another, with what was known.
 *
 * @source norms.md section 3, K-07, K-10
 */
export const evaluateVolgorde = (
  vraag: Volgordevraag,
): Result<Uitkomst<Volgorde, Volgordestap>, NormFailure | DatumBuitenBereik> => {
  const gevonden = findRij(vraag);
  if (gevonden.isErr()) return err(gevonden.error);
  const { rij, bronnen } = gevonden.value;
  if (rij.waarde === null) return err({ _tag: "NormOnbekend", norm: rij.id });
  const { id: norm, titel, eerst, daarna, vrijstelling } = rij;
  const isVrijgesteld = vrijstelling !== undefined && vraag.isVrijgesteld === true;
  const oordeel = isVrijgesteld ? ok("vrijgesteld" as const) : beoordeel(vraag.eerst, vraag.daarna);
  return oordeel.map((gegeven) => ({
    waarde: { norm, titel, eerst, daarna, oordeel: gegeven },
    stappen: [
      { _tag: "VolgordeGevraagd", eerst, daarna },
      ...(isVrijgesteld ? [{ _tag: "VrijstellingGeldt", vrijstelling } as const] : []),
      vertel(eerst, vraag.eerst),
      vertel(daarna, vraag.daarna),
    ],
    bronnen,
  }));
};
