import { Schema } from "effect";

/** One sentence of a derivation, as it stands under “Waarom deze datum?”. */
export const Stapregel = Schema.Struct({ soort: Schema.String, tekst: Schema.String });
export type Stapregel = typeof Stapregel.Type;

/** How a task stands on the reference date. `geen norm` means that no norm gives a last day. */
export const Taakstand = Schema.Literals(["lopend", "bijna verstreken", "verstreken", "geen norm"]);
export type Taakstand = typeof Taakstand.Type;

/** Something that must be done: what, until when, why, and which step does it. */
export const Taakweergave = Schema.Struct({
  id: Schema.String,
  wat: Schema.String,
  eis: Schema.String,
  norm: Schema.NullOr(Schema.String),
  uiterlijk: Schema.NullOr(Schema.String),
  uiterlijkTekst: Schema.NullOr(Schema.String),
  stand: Taakstand,
  standTekst: Schema.String,
  waarom: Schema.Array(Stapregel),
  bronnen: Schema.Array(Schema.String),
  dossierId: Schema.String,
  naam: Schema.NullOr(Schema.String),
  zaak: Schema.String,
  levensloop: Schema.String,
  stap: Schema.NullOr(Schema.String),
}).annotate({ identifier: "Taakweergave" });
export type Taakweergave = typeof Taakweergave.Type;

/** One case: where it stands, since when, and what must be done in it. */
export const Zaakweergave = Schema.Struct({
  id: Schema.String,
  levensloop: Schema.String,
  titel: Schema.String,
  toestand: Schema.String,
  toestandTekst: Schema.String,
  sinds: Schema.String,
  taken: Schema.Array(Taakweergave),
}).annotate({ identifier: "Zaakweergave" });
export type Zaakweergave = typeof Zaakweergave.Type;

/** The worklist over all dossiers on a reference date, sorted by term, with how many there are of each. */
export const Takenlijst = Schema.Struct({
  peildatum: Schema.String,
  peildatumTekst: Schema.String,
  aantallen: Schema.Struct({
    alles: Schema.Int,
    verstreken: Schema.Int,
    bijnaVerstreken: Schema.Int,
    lopend: Schema.Int,
    zonderDatum: Schema.Int,
  }),
  taken: Schema.Array(Taakweergave),
}).annotate({ identifier: "Takenlijst" });
export type Takenlijst = typeof Takenlijst.Type;
