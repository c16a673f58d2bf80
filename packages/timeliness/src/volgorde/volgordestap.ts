import type { IsoDatum, Tijdstip } from "@wmo-kit/domain";

import type { Feit } from "../termijn/feit.table.js";
import type { Vrijstelling } from "./volgorde-norm.js";

/** When something happened: a day, or a moment if that is known. */
export type Moment = IsoDatum | Tijdstip;

/** What must come before what. */
export interface VolgordeGevraagd {
  readonly _tag: "VolgordeGevraagd";
  readonly eerst: Feit;
  readonly daarna: Feit;
}

/** A fact that happened. */
export interface FeitGebeurd {
  readonly _tag: "FeitGebeurd";
  readonly feit: Feit;
  readonly moment: Moment;
}

/** A fact that did not happen, or is not known to have happened. */
export interface FeitOntbreekt {
  readonly _tag: "FeitOntbreekt";
  readonly feit: Feit;
}

/** Someone is exempt from the order. */
export interface VrijstellingGeldt {
  readonly _tag: "VrijstellingGeldt";
  readonly vrijstelling: Vrijstelling;
}

/** One step in the verdict on an order. */
export type Volgordestap = VolgordeGevraagd | FeitGebeurd | FeitOntbreekt | VrijstellingGeldt;
