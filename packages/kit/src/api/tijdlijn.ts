import { Schema } from "effect";

/** One fact on the time line of a dossier. */
export const Tijdlijnregel = Schema.Struct({
  opgetreden: Schema.String,
  opgetredenTekst: Schema.String,
  wat: Schema.String,
  /** Who did it; null when nobody knows the account any more. */
  wie: Schema.NullOr(Schema.String),
});
export type Tijdlijnregel = typeof Tijdlijnregel.Type;
