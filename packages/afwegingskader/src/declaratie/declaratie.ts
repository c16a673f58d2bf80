import type { AgbCode, IsoDatum, Productcode } from "@wmo-kit/domain";

import type { ZaakId } from "../kern/gebeurtenis.js";
import type { Toewijzing } from "../toeleiding/toewijzing.js";
import type { Tijd } from "./tijd.js";

/** The line as it was drawn up: its reference in the message, the AGB code of the provider, and the day. @source D-20.6, D-20.15 */
export interface Regel {
  readonly referentie: string;
  readonly agb: AgbCode;
  readonly opgesteld: IsoDatum;
}

/**
 * The facts of one line to declare: the time of one resident, under one allocation, for one product, in one calendar month.
 * The referral and the allocation are read from the case of the support or of the toeleiding when the dossier holds it; else they are given.
 *
 * @source lifecycle.md B4; iWmo 3.2, TR389 (one line for each allocation, product and period)
 */
export interface Declaratie {
  readonly product?: Productcode;
  readonly ondersteuning?: ZaakId;
  readonly toeleiding?: ZaakId;
  readonly verwijzing?: string;
  readonly toewijzing?: Toewijzing;
  readonly vervangt?: ZaakId;
  readonly tijden: readonly Tijd[];
  readonly regel?: Regel;
  readonly verzonden?: IsoDatum;
  readonly toegelicht?: IsoDatum;
}
