import { Schema } from "effect";

const Tekst = Schema.String;

/** Social return: what has to be realised and what was. @source D-9 @unit eurocent */
export const Sroiweergave = Schema.Struct({
  peildatum: Tekst,
  isVerplicht: Schema.NullOr(Schema.Boolean),
  oordeel: Tekst,
  uitleg: Schema.Array(Tekst),
  /** What the step `verantwoord` of B11 is given. */
  voorStap: Schema.Struct({ oordeel: Tekst }),
}).annotate({ identifier: "Sroiweergave" });
export type Sroiweergave = typeof Sroiweergave.Type;
