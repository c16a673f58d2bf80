import { Schema } from "effect";

const Tekst = Schema.String;
const OfNiets = Schema.NullOr(Schema.String);

/** One of the two criteria: what a person judged, and why. @source W-32.2 */
const Criterium = Schema.Struct({ naam: Tekst, voldoet: Schema.NullOr(Schema.Boolean), motivering: OfNiets });

/** One thing that a pgb test must have, and whether it is there. @source lifecycle.md A4 */
const Pgbpunt = Schema.Struct({ naam: Tekst, eis: Tekst, klaar: Schema.Boolean, toelichting: OfNiets });

/** A pgb test: what was done, who judged with which instrument, and what follows. @source W-32.1 to W-32.4, W-39, W-72.8 */
export const Pgbweergave = Schema.Struct({
  zaak: Tekst,
  toestand: Tekst,
  toestandTekst: Tekst,
  punten: Schema.Array(Pgbpunt),
  criteria: Schema.Array(Criterium),
  beoordeeldDoor: OfNiets,
  beoordeeldOpTekst: OfNiets,
  deskundige: OfNiets,
  instrumentTekst: OfNiets,
  /** What follows from the outcome: back to zorg in natura, or a negative advice on the pgb part. */
  vervolg: OfNiets,
}).annotate({ identifier: "Pgbweergave" });
export type Pgbweergave = typeof Pgbweergave.Type;
