import type { Groep } from "./groep.js";

/** Version numbers of the two schemas a message is written by. @source iWmo 3.2, xs:appinfo of each schema */
export interface Schemaversies {
  readonly basisschema: string;
  readonly bericht: string;
}

/** One message of the standard, described once: everything that reads, writes or checks it works from this. */
export interface BerichtBeschrijving<T> {
  readonly soort: string;
  /** Code in the header. */
  readonly code: string;
  /** Namespace prefix used when writing; readers accept any. */
  readonly prefix: string;
  readonly naamruimte: string;
  readonly basisnaamruimte: string;
  readonly versies: Schemaversies;
  readonly wortel: Groep<T>;
}
