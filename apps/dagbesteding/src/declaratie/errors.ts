import type { OngeldigeInvoer } from "@wmo-kit/domain";
import type { VoorstelFailure } from "@wmo-kit/iwmo/declaratie";
import type { DossierOnbekend, Stapfout } from "@wmo-kit/kit";
import type { AppendConflict, OpslagMislukt } from "@wmo-kit/runtime";

import type { RunOnbekend } from "./declaratiekast.js";

/** Something about a claim run that a person can put right. */
export type Runfout =
  /** No resident of this municipality, or it was not said which one. */
  | { readonly _tag: "GemeenteOnbekend" }
  /** The run was sent already, or lapsed. */
  | { readonly _tag: "RunNietOpen" }
  | { readonly _tag: "NietsTeVersturen" }
  /** Since the proposal was made some lines may no longer be sent: of how many residents, and why the first of them. */
  | { readonly _tag: "RegelsTegengehouden"; readonly aantal: number; readonly tekst: string }
  /** The answer is about no file of this run that was sent. */
  | { readonly _tag: "AntwoordPastNiet" }
  | { readonly _tag: "AntwoordOngeldig"; readonly tekst: string };

/** Why a claim cannot be made, sent or read. */
export type Declaratiefout = VoorstelFailure | Runfout | RunOnbekend | DossierOnbekend | Stapfout | OngeldigeInvoer | OpslagMislukt | AppendConflict;
