import type { XmlFout } from "../xml/xml-fout.js";

/** What is wrong with an envelope: data only, never a value from it. */
export type GgkOorzaak =
  | XmlFout
  | { readonly _tag: "WortelOnbekend" }
  | { readonly _tag: "ElementOntbreekt"; readonly element: string }
  | { readonly _tag: "ElementOnbekend" }
  | { readonly _tag: "ElementTeVaak" }
  | { readonly _tag: "ElementOpVerkeerdePlaats" }
  | { readonly _tag: "NaamruimteOnjuist" }
  | { readonly _tag: "ElementInWaarde" }
  | { readonly _tag: "TekstNietToegestaan" }
  | { readonly _tag: "AttribuutNietToegestaan" }
  | { readonly _tag: "AttribuutOntbreekt"; readonly attribuut: string }
  | { readonly _tag: "TeLang"; readonly maximum: number }
  | { readonly _tag: "TeKort"; readonly minimum: number }
  | { readonly _tag: "PatroonNietGevolgd"; readonly patroon: string }
  | { readonly _tag: "VasteWaardeVerwacht"; readonly verwacht: string }
  | { readonly _tag: "GeenBase64" }
  | { readonly _tag: "TekenNietSchrijfbaar" }
  | { readonly _tag: "SoortWaardeOnjuist" };

/** One thing that is wrong with an envelope, and where. */
export interface GgkBevinding {
  /** Element, as in /envelopHeenbericht-ggk_Di01/stuurgegevens/zender; an element GGk does not know is written as *. */
  readonly path: string;
  /** Absent when the envelope is not a file. @unit lines, from 1 */
  readonly line?: number;
  /** @unit characters, from 1 */
  readonly column?: number;
  readonly oorzaak: GgkOorzaak;
}

/** The document is no envelope that may be read: every finding of one pass. */
export interface EnvelopOngeldig {
  readonly _tag: "EnvelopOngeldig";
  readonly bevindingen: readonly GgkBevinding[];
}

/** The envelope may not be written: the schema would refuse it. Every finding of one pass. */
export interface EnvelopNietSchrijfbaar {
  readonly _tag: "EnvelopNietSchrijfbaar";
  readonly bevindingen: readonly GgkBevinding[];
}

/** Every failure of the envelope. */
export type GgkFailure = EnvelopOngeldig | EnvelopNietSchrijfbaar;
