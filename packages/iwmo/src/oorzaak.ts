import type { XmlFout } from "./xml/xml-fout.js";

/** A value does not fit its simple type. */
export type WaardeOorzaak =
  | { readonly _tag: "TeLang"; readonly maximum: number }
  | { readonly _tag: "TeKort"; readonly minimum: number }
  | { readonly _tag: "TeGroot"; readonly maximum: number }
  | { readonly _tag: "TeKlein"; readonly minimum: number }
  | { readonly _tag: "PatroonNietGevolgd"; readonly patroon: string }
  | { readonly _tag: "CodeNietInLijst"; readonly codelijst: string }
  | { readonly _tag: "VasteWaardeVerwacht"; readonly verwacht: string }
  | { readonly _tag: "GeenGeheelGetal" }
  | { readonly _tag: "GeenDatum" }
  | { readonly _tag: "GeenTijd" }
  | { readonly _tag: "DatumBuitenBereik" };

/** The elements are not the ones the schema asks for. */
export type StructuurOorzaak =
  | { readonly _tag: "ElementOntbreekt"; readonly element: string }
  | { readonly _tag: "ElementOnbekend" }
  | { readonly _tag: "ElementTeVaak" }
  | { readonly _tag: "ElementOpVerkeerdePlaats" }
  | { readonly _tag: "NaamruimteOnjuist" }
  | { readonly _tag: "WortelOnbekend" }
  | { readonly _tag: "TekstNietToegestaan" }
  | { readonly _tag: "ElementInWaarde" }
  | { readonly _tag: "AttribuutNietToegestaan" }
  | { readonly _tag: "TypeNietToegestaan" }
  | { readonly _tag: "NilNietToegestaan" };

/** An object given to an encoder cannot be written. */
export type SchrijfOorzaak =
  | { readonly _tag: "SoortWaardeOnjuist"; readonly verwacht: "tekst" | "getal" | "object" | "lijst" }
  | { readonly _tag: "EigenschapOnbekend" }
  | { readonly _tag: "TekenNietSchrijfbaar" };

/** A rule of level 2 is broken. */
export interface RegelOorzaak {
  readonly _tag: "RegelOvertreden";
  readonly regel: string;
  /** The elements that together break it, as paths. */
  readonly plaatsen: readonly string[];
}

/** More was wrong than is worth listing. */
export interface MeerBevindingen {
  readonly _tag: "MeerBevindingen";
  readonly aantal: number;
}

/** Why a finding was made: data only, no values from the message. */
export type Oorzaak = WaardeOorzaak | StructuurOorzaak | SchrijfOorzaak | XmlFout | RegelOorzaak | MeerBevindingen;
