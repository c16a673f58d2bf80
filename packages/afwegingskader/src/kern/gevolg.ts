import type { IsoDatum, NormId } from "@wmo-kit/domain";

import type { Stopreden } from "../ondersteuning/reden-einde.table.js";
import type { EisVerwijzing } from "./eis-verwijzing.js";

/** Something a person must do because of an event, at the latest on `uiterlijk` when a norm gives a day. */
export interface Taak {
  readonly _tag: "Taak";
  readonly taak: string;
  readonly eis: EisVerwijzing;
  readonly norm?: NormId;
  readonly uiterlijk?: IsoDatum;
}

/** A message to an outside party that must go out because of an event; a stop message (307) tells its reason by the code of the standard. */
export interface Bericht {
  readonly _tag: "Bericht";
  readonly aan: string;
  readonly inhoud: string;
  readonly reden?: Stopreden;
  readonly eis: EisVerwijzing;
}

/** What must happen outside because of an event. The core only tells; the app does it. */
export type Gevolg = Taak | Bericht;
