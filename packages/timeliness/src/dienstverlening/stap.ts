import type { IsoDatum, Verhouding } from "@wmo-kit/domain";

import type { Kalendermaand } from "../kalendermaand/kalendermaand.js";
import type { Normstap } from "../norm/normstap.js";
import type { Uitslag } from "./uitslag.table.js";

/**
 * Why one case counts or does not. `kenmerk` is the reference of the caller and nothing else: no name, no Bsn.
 * `gewicht` is 1 for a case and the amount in eurocents for a declared line.
 */
export interface ZaakGewogen {
  readonly _tag: "ZaakGewogen";
  readonly kenmerk: string;
  readonly uitslag: Uitslag;
  readonly gewicht: number;
  readonly uiterlijk?: IsoDatum;
}

/** What is counted above and below the line. */
export type Teleenheid = "aantal" | "inwoners" | "meldingen" | "eurocent";

/** The share: what counts above and below the line. */
export interface AandeelBerekend {
  readonly _tag: "AandeelBerekend";
  readonly eenheid: Teleenheid;
  readonly teller: number;
  readonly noemer: number;
  readonly verhouding: Verhouding;
}

/** Nothing counts below the line: there is no ratio and no verdict. @source norms.md K-10 */
export interface NietsOmDoorTeDelen {
  readonly _tag: "NietsOmDoorTeDelen";
}

/** The figure can still change after this day. */
export interface NogVoorlopig {
  readonly _tag: "NogVoorlopig";
  readonly peildatum: IsoDatum;
}

/** The hours of one month; `bekend` false: none were given for it, and it counts as zero. @unit hours */
export interface UrenInMaand {
  readonly _tag: "UrenInMaand";
  readonly maand: Kalendermaand;
  readonly uren: Verhouding;
  readonly bekend: boolean;
}

/** One step in the answer about a service level. */
export type Dienststap = Normstap | ZaakGewogen | AandeelBerekend | NietsOmDoorTeDelen | NogVoorlopig | UrenInMaand;
