import type { IsoDatum } from "@wmo-kit/domain";

import type { ZaakId } from "../kern/gebeurtenis.js";

/** A running request for re-indication. @source W-28.1, W-28.2 */
export interface Verlenging {
  readonly aangevraagdOp: IsoDatum;
  readonly onderzoek?: ZaakId;
  readonly geevalueerd: boolean;
  readonly hardheid: boolean;
}

/** The facts of an indication as its events leave them. `onderdelen` are the parts of support that are still granted. */
export interface Indicatie {
  readonly financiering?: "zin" | "pgb";
  /** Every period that was granted, in order; an extension does not take away the running one. */
  readonly perioden: readonly { readonly begindatum: IsoDatum; readonly einddatum: IsoDatum }[];
  /** The last day of the right. */
  readonly einddatum?: IsoDatum;
  readonly onderdelen: readonly string[];
  readonly aanbieder?: string;
  readonly verlenging?: Verlenging;
  /** Investigations that an earlier re-indication was decided on; they cannot carry another one. */
  readonly gebruikteOnderzoeken: readonly ZaakId[];
  readonly bwToegekendOp?: IsoDatum;
  readonly wlz?: "besluit ontvangen" | "overdracht geregeld";
  readonly backofficeIngelicht: boolean;
}
