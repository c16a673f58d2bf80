import type { OngeldigeInvoer } from "@wmo-kit/domain";

import type { SjabloonFailure } from "../sjabloon/errors.js";
import type { Optienaam } from "./opties.table.js";

/** A file could not be used. */
export interface BestandFailure {
  readonly _tag: "BestandBestaatNiet" | "BestandIsMap" | "BestandOnleesbaar" | "BestandTeGroot" | "BestandGeenUtf8" | "BestandGeenJson" | "GeenJaren";
  readonly bestand: string;
}

/** The command line cannot be followed. */
export type GebruikFailure =
  | { readonly _tag: "OpdrachtOnbekend"; readonly opdracht: string }
  | { readonly _tag: "AantalBestandenOnjuist" }
  | { readonly _tag: "InvoerDubbel" }
  | { readonly _tag: "OptieOnbekend" | "OptieZonderWaarde" | "OptieMetWaarde" | "OptieDubbel"; readonly optie: string }
  | { readonly _tag: "OptieOnjuist"; readonly optie: Optienaam; readonly mogelijk: string };

/** The figures in a file cannot be checked as they are. */
export type InhoudFailure =
  | { readonly _tag: "InhoudOngeldig"; readonly bestand: string; readonly oorzaak: OngeldigeInvoer }
  | { readonly _tag: "SjabloonFout"; readonly bestand: string; readonly oorzaak: SjabloonFailure }
  | { readonly _tag: "MeerRechtspersonen"; readonly bestand: string }
  | { readonly _tag: "JaarOntbreekt"; readonly jaar: string; readonly aanwezig: readonly string[] }
  | { readonly _tag: "JaarDubbel"; readonly jaar: string };

/** Everything that can keep the command from being done. */
export type CliFailure = BestandFailure | GebruikFailure | InhoudFailure;
