import type { IsoDatum } from "@wmo-kit/domain/rekenen";

import type { Product } from "../release-3-2/basisgroepen.table.js";
import type { Eenheid } from "../keten/volume/volume.table.js";

/**
 * Support of one resident on one day, as the time administration has it: what a claim is made from.
 *
 * @source D-20.10, D-20.14, D-20.15
 */
export interface Registratie {
  /** Of the time administration; no two the same. Says nothing of who the resident is. */
  readonly id: string;
  readonly bsn: string;
  readonly toewijzingNummer: number;
  readonly dag: IsoDatum;
  readonly product: Required<Product>;
  readonly eenheid: Eenheid;
  /** How much support was given. @unit eenheid */
  readonly volume: number;
  /** Why it may not be claimed, in the words of who decided so: not given, or given by somebody for whom nothing is paid. @source D-8.3, D-20.11, D-20.12 */
  readonly nietDeclarabel?: string;
}
