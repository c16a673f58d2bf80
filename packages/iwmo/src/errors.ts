import type { Bevinding } from "./bevinding.js";
import type { GrootFailure } from "./groot/errors.js";
import type { ContextOngeldig } from "./keten/parse-context.js";
import type { RetourNietMogelijk } from "./retour/errors.js";

/** The document is not one of the messages asked for. */
export interface BerichtOnbekend {
  readonly _tag: "BerichtOnbekend";
  /** Namespace of the root, if it is one of an iStandaard. */
  readonly naamruimte?: string;
  /** Code in the header, if there is one of three digits. */
  readonly berichtCode?: string;
  /** The root is called Bericht. */
  readonly wortelIsBericht: boolean;
  /** Where the root begins. @unit lines and characters, from 1 */
  readonly line: number;
  readonly column: number;
  /** The messages that would have been read. */
  readonly verwacht: readonly string[];
}

/** The document is a known message with something wrong in it, or is not XML at all. All findings of one pass. */
export interface BerichtOngeldig {
  readonly _tag: "BerichtOngeldig";
  /** Which message, as far as that could be seen. */
  readonly soort?: string;
  readonly bevindingen: readonly Bevinding[];
}

/** Why a document could not be decoded. */
export type DecodeFailure = BerichtOnbekend | BerichtOngeldig;

/** The message may not be written: the schema would refuse it. All findings of one pass. */
export interface BerichtNietSchrijfbaar {
  readonly _tag: "BerichtNietSchrijfbaar";
  readonly soort: string;
  readonly bevindingen: readonly Bevinding[];
}

/** Every failure of this package. */
export type IwmoError = DecodeFailure | BerichtNietSchrijfbaar | ToewijzingNietGevonden | RetourNietMogelijk | GrootFailure | ContextOngeldig;

/** The assignment message has no assignment with the number asked for. */
export interface ToewijzingNietGevonden {
  readonly _tag: "ToewijzingNietGevonden";
  readonly toewijzingNummer: number;
}
