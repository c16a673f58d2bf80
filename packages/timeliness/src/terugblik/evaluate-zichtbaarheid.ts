import type { Contractprofiel, IsoDatum, NormId, Uitkomst } from "@wmo-kit/domain";
import { err, ok, type Result } from "@wmo-kit/domain/result";

import { addCivieleDuur } from "../norm/add-civiele-duur.js";
import { leesDuur } from "../norm/lees-meetwaarde.js";
import type { Meetfout } from "../norm/meetfout.js";
import { selectRij } from "../norm/select-rij.js";
import type { Terugblikstap } from "./stap.js";
import type { TerugkijkNorm } from "./terugkijk-norm.js";

/** When an indication ended (nothing: it runs), looked at on a day. */
export interface Zichtbaarheidsvraag {
  readonly normen: readonly TerugkijkNorm[];
  readonly norm: NormId;
  readonly einddatum?: IsoDatum | undefined;
  readonly peildatum: IsoDatum;
  readonly profiel?: Contractprofiel | undefined;
}

/**
 * Until which day an indication is shown (null: it runs, or the norm is open), and whether it is shown now.
 * Under an open norm an ended indication is not shown: what nobody agreed to share stays closed.
 *
 * @unit civil date
 */
export interface Zichtbaarheid {
  readonly _tag: "Zichtbaarheid";
  readonly norm: NormId;
  readonly titel: string;
  readonly zichtbaarTotEnMet: IsoDatum | null;
  readonly zichtbaar: boolean;
}

/**
 * Whether an indication is shown on a day: a running one always, an ended one until the look-back has passed.
 * Counted forward from the end date, the last day included.
 *
 * @source W-98.3; norms.md section 7, K-05, K-07
 */
export const evaluateZichtbaarheid = (vraag: Zichtbaarheidsvraag): Result<Uitkomst<Zichtbaarheid, Terugblikstap>, Meetfout> => {
  const { einddatum, peildatum } = vraag;
  const gekozen = selectRij(vraag);
  if (gekozen.isErr()) return err(gekozen.error);
  const { rij, bronnen, stappen } = gekozen.value;
  if (rij.soort !== "zichtbaarheid") return err({ _tag: "MetingPastNiet", norm: rij.id, code: "soort" });
  const waarde = { _tag: "Zichtbaarheid", norm: rij.id, titel: rij.titel } as const;
  if (einddatum === undefined) {
    const loopt: Terugblikstap = { _tag: "LoopendZichtbaar" };
    return ok({ waarde: { ...waarde, zichtbaarTotEnMet: null, zichtbaar: true }, stappen: [...stappen, loopt], bronnen });
  }
  const duur = leesDuur(rij);
  if (duur.isErr()) return err(duur.error);
  if (duur.value === null) {
    return ok({ waarde: { ...waarde, zichtbaarTotEnMet: null, zichtbaar: peildatum <= einddatum }, stappen, bronnen });
  }
  return addCivieleDuur(einddatum, duur.value, rij.id).map((datum) => ({
    waarde: { ...waarde, zichtbaarTotEnMet: datum, zichtbaar: peildatum <= datum },
    stappen: [...stappen, { _tag: "ZichtbaarTotEnMet", einddatum, datum, peildatum }],
    bronnen,
  }));
};
