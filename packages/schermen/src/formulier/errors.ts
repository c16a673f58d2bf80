import type { DatumFout } from "../datum/nederlandse-datum.js";
import type { Veldsoort } from "../weergave.js";

/** A field that must be filled in is empty. */
export interface VeldLeeg {
  readonly _tag: "VeldLeeg";
  readonly soort: Veldsoort;
}

/** What was typed is not a number. */
export interface GetalVormOnbekend {
  readonly _tag: "GetalVormOnbekend";
}

/** What was typed beside a date is not a time of day. */
export interface TijdVormOnbekend {
  readonly _tag: "TijdVormOnbekend";
}

/** The clock skips this time: that night it is moved forward. */
export interface TijdBestaatNiet {
  readonly _tag: "TijdBestaatNiet";
}

/** What was typed is not an amount in euros. */
export interface BedragVormOnbekend {
  readonly _tag: "BedragVormOnbekend";
}

/** The amount is larger than can be kept exactly. */
export interface BedragTeGroot {
  readonly _tag: "BedragTeGroot";
}

/** The amount lies outside its bounds. @unit eurocent */
export interface BedragBuitenGrens {
  readonly _tag: "BedragBuitenGrens";
  readonly min: number | null;
  readonly max: number | null;
}

/** The number lies outside its bounds. */
export interface GetalBuitenGrens {
  readonly _tag: "GetalBuitenGrens";
  readonly min: number | null;
  readonly max: number | null;
}

/** The text is shorter or longer than it may be. */
export interface TekstlengteBuitenGrens {
  readonly _tag: "TekstlengteBuitenGrens";
  readonly lengte: number;
  readonly min: number | null;
  readonly max: number | null;
}

/** The list has fewer or more lines than it may have. */
export interface AantalBuitenGrens {
  readonly _tag: "AantalBuitenGrens";
  readonly aantal: number;
  readonly min: number | null;
  readonly max: number | null;
}

/** What can be wrong with a typed time of day. */
export type TijdFout = TijdVormOnbekend | TijdBestaatNiet;

/** What can be wrong with a typed amount. */
export type BedragFout = BedragVormOnbekend | BedragTeGroot | BedragBuitenGrens;

/** What can be wrong with what was typed in a field. */
export type Invoerfout = BedragFout | VeldLeeg | GetalVormOnbekend | GetalBuitenGrens | TekstlengteBuitenGrens | AantalBuitenGrens | TijdFout | DatumFout;

/** A fault with the place where it stands: names of fields and keys of rows. */
export interface Geplaatst<Fout> {
  readonly pad: readonly string[];
  readonly fout: Fout;
}
