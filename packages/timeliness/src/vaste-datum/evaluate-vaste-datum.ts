import { addDagen, isIsoDatum, weekdagVan, type Contractprofiel, type IsoDatum, type NormId, type Uitkomst } from "@wmo-kit/domain";
import { err, ok, type Result } from "@wmo-kit/domain/result";

import { findRij } from "../eis/find-rij.js";
import type { Programmafout } from "../eis/programmafout.js";
import type { Programmastap } from "../eis/programmastap.js";
import { rijstappen, type Omstandigheden } from "../eis/rijstappen.js";
import { sluitDag } from "../eis/sluit-dag.js";
import type { Rekenbasis } from "../regime/rekenregels.js";
import type { Feit } from "../termijn/feit.table.js";
import type { VasteDatumNorm } from "./vaste-datum-norm.js";

/** Which named date is asked for, as it holds on `peildatum`. */
export interface VasteDatumvraag extends Rekenbasis {
  readonly normen: readonly VasteDatumNorm[];
  readonly norm: NormId;
  readonly peildatum: IsoDatum;
  readonly omstandigheden?: Omstandigheden | undefined;
  readonly profiel?: Contractprofiel | undefined;
}

/** A named date: the last day in time, or for a fact that may not come earlier the first. */
export interface VasteDatum {
  readonly _tag: "UiterlijkOp" | "NietEerderDan";
  readonly norm: NormId;
  readonly titel: string;
  readonly feit: Feit;
  readonly datum: IsoDatum;
}

/**
 * The date that a programme names, with its derivation.
 *
 * @source norms.md section 3, K-03, K-07
 */
export const evaluateVasteDatum = (vraag: VasteDatumvraag): Result<Uitkomst<VasteDatum, Programmastap>, Programmafout> => {
  const gevonden = findRij(vraag);
  if (gevonden.isErr()) return err(gevonden.error);
  const { rij, bronnen } = gevonden.value;
  const { id: norm, titel, feit, waarde: datum, vergelijking } = rij;
  if (datum === null) return err({ _tag: "NormOnbekend", norm });
  // A profile is data from outside: it can give an open date a value of any kind.
  if (typeof datum !== "string" || !isIsoDatum(datum)) return err({ _tag: "WaardePastNiet", norm, verwacht: "datum" });
  const genoemd = { _tag: "DatumGenoemd", feit, datum, weekdag: weekdagVan(datum), vergelijking } as const;
  const vooraf = [...rijstappen(gevonden.value, vraag.omstandigheden), genoemd];
  if (vergelijking === ">=" || vergelijking === ">") {
    const eerste = vergelijking === ">" ? addDagen(datum, 1) : ok(datum);
    return eerste.map((dag) => ({ waarde: { _tag: "NietEerderDan", norm, titel, feit, datum: dag }, stappen: vooraf, bronnen }));
  }
  return sluitDag(vraag, datum, vergelijking).map(({ uitersteDatum, stappen }) => ({
    waarde: { _tag: "UiterlijkOp", norm, titel, feit, datum: uitersteDatum },
    stappen: [...vooraf, ...stappen],
    bronnen,
  }));
};
