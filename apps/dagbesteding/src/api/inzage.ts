import { Schema } from "effect";

/** One line of the log of a dossier: who did what and when, never what stood in it. */
export const Inzageregel = Schema.Struct({
  volgnummer: Schema.Int,
  tijdstip: Schema.String,
  tijdstipTekst: Schema.String,
  /** Null when nobody knows the account any more. */
  wie: Schema.NullOr(Schema.String),
  wat: Schema.String,
  uitkomst: Schema.Literals(["gelukt", "geweigerd", "mislukt"]),
  /** The reason of emergency access. */
  noodreden: Schema.NullOr(Schema.String),
});
export type Inzageregel = typeof Inzageregel.Type;

/** A page of the log, newest first; `volgende` goes back in as `voor`. */
export const Inzagelijst = Schema.Struct({ regels: Schema.Array(Inzageregel), volgende: Schema.NullOr(Schema.Int) });
export type Inzagelijst = typeof Inzagelijst.Type;
