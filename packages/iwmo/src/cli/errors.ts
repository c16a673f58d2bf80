import type { OngeldigeInvoer } from "@wmo-kit/domain/rekenen";

import type { DecodeFailure, IwmoError } from "../errors.js";

/** A file or folder could not be used. */
export interface BestandFailure {
  readonly _tag:
    | "BestandBestaatNiet"
    | "BestandIsMap"
    | "MapIsBestand"
    | "BestandOnleesbaar"
    | "BestandBestaatAl"
    | "BestandNietSchrijfbaar"
    | "GeenXmlInMap"
    | "GeenJson"
    | "ContextOnjuist"
    | "ExternOnjuist";
  readonly bestand: string;
}

/** The command line cannot be followed. */
export type GebruikFailure =
  | { readonly _tag: "OpdrachtOnbekend"; readonly opdracht: string }
  | { readonly _tag: "AantalBestandenOnjuist"; readonly opdracht: string; readonly verwacht: string }
  | { readonly _tag: "InvoerDubbel"; readonly opdracht: string }
  | { readonly _tag: "OptieOnbekend" | "OptieOntbreekt" | "OptieZonderWaarde" | "OptieMetWaarde" | "OptieDubbel"; readonly opdracht: string; readonly optie: string }
  | { readonly _tag: "OptieOnjuist"; readonly optie: string; readonly verwacht: "datum" | "bytes" }
  | { readonly _tag: "BerichtNietVanSoort"; readonly bestand: string; readonly verwacht: string }
  | { readonly _tag: "CodelijstOnbekend" };

/** One of the earlier messages cannot be read, so nothing can be said with them. */
export interface KetenberichtOnbruikbaar {
  readonly _tag: "KetenberichtOnbruikbaar";
  readonly bestand: string;
  readonly oorzaak: DecodeFailure;
}

/** The answers of the external source are not in the agreed form; nothing is guessed from them. */
export interface ExternOngeldig {
  readonly _tag: "ExternOngeldig";
  readonly bestand: string;
  readonly oorzaak: OngeldigeInvoer;
}

/** Everything that can keep a command from being done. */
export type CliFailure = BestandFailure | GebruikFailure | IwmoError | KetenberichtOnbruikbaar | ExternOngeldig;
