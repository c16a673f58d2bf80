import type { Bron, IsoDatum, NormId } from "@wmo-kit/domain";

import type { Programmafout } from "../eis/programmafout.js";
import type { Programmastap } from "../eis/programmastap.js";
import type { Uitvoerder } from "../eis/eisrij.js";
import type { Voorwaarde } from "../eis/voorwaarde.table.js";
import type { Stap } from "../termijn/stap.js";

/** What all duties in a calendar tell. `sleutel` names this one duty of this one time, and is different for each. */
interface Verplichtingkop {
  readonly sleutel: string;
  readonly norm: NormId;
  readonly titel: string;
  readonly datum: IsoDatum;
  readonly bronnen: readonly Bron[];
}

/** A duty of the programme: something that comes back, or a date that the programme names. */
export interface Programmaverplichting extends Verplichtingkop {
  readonly _tag: "Programmaverplichting";
  readonly uitvoerder: Uitvoerder;
  readonly voorbehoud?: Voorwaarde;
  readonly stappen: readonly Programmastap[];
}

/** The last day of a term in one case. `kenmerk` is the reference of the case, never a name or a Bsn. */
export interface Zaakverplichting extends Verplichtingkop {
  readonly _tag: "Zaakverplichting";
  readonly kenmerk: string;
  readonly stappen: readonly Stap[];
}

/** A duty with its last day in time and why it is that day. */
export type Verplichting = Programmaverplichting | Zaakverplichting;

/** A duty that has no day yet, and what is missing. */
export interface OpenVerplichting {
  readonly norm: NormId;
  readonly titel: string;
  readonly uitvoerder: Uitvoerder;
  readonly bronnen: readonly Bron[];
  readonly reden: Programmafout;
}

/** The duties of a party in a year, in order of day; and those that cannot be placed on a day. */
export interface Verplichtingen {
  readonly gedateerd: readonly Verplichting[];
  readonly zonderDag: readonly OpenVerplichting[];
}
