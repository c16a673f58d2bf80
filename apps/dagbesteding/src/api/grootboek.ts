import { Schema } from "effect";

/** How much of a limit is used; without a limit nothing is left over or short. */
const Stand = {
  maximum: Schema.NullOr(Schema.Finite),
  ingediend: Schema.Finite,
  toegekend: Schema.Finite,
  over: Schema.NullOr(Schema.Finite),
};

const Maand = Schema.Struct({ begindatum: Schema.String, einddatum: Schema.String, dagenLopend: Schema.Int, ...Stand });

const Week = Schema.Struct({
  week: Schema.String,
  dagenLopend: Schema.Int,
  toegewezen: Schema.NullOr(Schema.Finite),
  ingediend: Schema.Finite,
  toegekend: Schema.Finite,
  totNuToe: Schema.Struct(Stand),
});

/** What is allocated to a resident beside what was started, stopped, claimed and granted, and what is left. @source D-20.10 */
export const Grootboekweergave = Schema.Struct({
  peildatum: Schema.String,
  peildatumTekst: Schema.String,
  posten: Schema.Array(
    Schema.Struct({
      toewijzingNummer: Schema.Int,
      periodeTekst: Schema.String,
      vervallen: Schema.Boolean,
      eenheid: Schema.NullOr(Schema.String),
      starts: Schema.Array(Schema.String),
      stops: Schema.Array(Schema.String),
      totaal: Schema.NullOr(Schema.Struct(Stand)),
      maanden: Schema.Array(Maand),
      weken: Schema.Array(Week),
    }),
  ),
}).annotate({ identifier: "Grootboekweergave" });
export type Grootboekweergave = typeof Grootboekweergave.Type;
