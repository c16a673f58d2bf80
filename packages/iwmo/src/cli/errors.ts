import type { DecodeFailure, IwmoError } from "../errors.js";

/** A file or folder could not be used. */
export interface BestandFailure {
  readonly _tag: "BestandOnleesbaar" | "BestandBestaatAl" | "BestandNietSchrijfbaar" | "GeenXmlInMap" | "GeenJson" | "ContextOnjuist";
  readonly bestand: string;
}

/** The command line cannot be followed. */
export type GebruikFailure =
  | { readonly _tag: "OpdrachtOnbekend"; readonly opdracht: string }
  | { readonly _tag: "AantalBestandenOnjuist"; readonly opdracht: string }
  | { readonly _tag: "OptieOnbekend"; readonly opdracht: string; readonly optie: string }
  | { readonly _tag: "OptieOntbreekt"; readonly opdracht: string; readonly optie: string }
  | { readonly _tag: "OptieOnjuist"; readonly optie: string }
  | { readonly _tag: "BerichtNietVanSoort"; readonly bestand: string; readonly verwacht: string }
  | { readonly _tag: "CodelijstOnbekend" };

/** One of the earlier messages cannot be read, so nothing can be said with them. */
export interface KetenberichtOnbruikbaar {
  readonly _tag: "KetenberichtOnbruikbaar";
  readonly bestand: string;
  readonly oorzaak: DecodeFailure;
}

/** Everything that can keep a command from being done. */
export type CliFailure = BestandFailure | GebruikFailure | IwmoError | KetenberichtOnbruikbaar;
