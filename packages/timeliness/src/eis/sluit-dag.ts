import { addDagen, toEpochDag, weekdagVan, type DatumBuitenBereik, type IsoDatum, type Vergelijking } from "@wmo-kit/domain";
import { ok, type Result } from "@wmo-kit/domain/result";

import { deriveVerschuiving } from "../regime/derive-verschuiving.js";
import { rekenregelsVan, type Rekenbasis } from "../regime/rekenregels.js";
import type { Verschuivingsstap } from "../regime/stap-verschuiving.js";
import type { Dagduur } from "../termijn/termijn.js";
import type { DagOvergeslagen, DagZelfTeLaat, Uiterste } from "../termijn/stap.js";

/** The last day in time, with the steps from the day that the source names. */
export interface GeslotenDag {
  readonly uitersteDatum: IsoDatum;
  readonly stappen: readonly (DagZelfTeLaat | DagOvergeslagen | Verschuivingsstap | Uiterste)[];
}

// A named day has no length. Counted as one day, no rule about the length of a term has anything to say about it.
const ZONDER_LENGTE: Dagduur = { aantal: 1, eenheid: "kalenderdag" };

/**
 * The last day in time when a contract names a day: the day itself, or for “vóór” the day before it.
 * It stays in a weekend or on a holiday, unless the contract sets another regime.
 *
 * @source norms.md K-03, K-07, section 10 no. 8
 */
export const sluitDag = (basis: Rekenbasis, genoemd: IsoDatum, vergelijking: Vergelijking): Result<GeslotenDag, DatumBuitenBereik> => {
  const strikt = vergelijking === "<";
  const teLaat = strikt ? [{ _tag: "DagZelfTeLaat", datum: genoemd, weekdag: weekdagVan(genoemd) } as const] : [];
  return (strikt ? addDagen(genoemd, -1) : ok(genoemd))
    .andThen((laatste) => {
      const einde = toEpochDag(laatste);
      return deriveVerschuiving(rekenregelsVan(basis), { regime: "contract", duur: ZONDER_LENGTE, richting: "na", aanvang: einde, einde });
    })
    .map(({ datum, stappen }) => ({
      uitersteDatum: datum,
      stappen: [...teLaat, ...stappen, { _tag: "Uiterste", datum, weekdag: weekdagVan(datum) }],
    }));
};
