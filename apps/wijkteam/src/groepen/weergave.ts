import { Schema } from "effect";

const Tekst = Schema.String;
const OfNiets = Schema.NullOr(Schema.String);

/** A group or an activity of the team. @source W-5.5, W-14.1 */
export const Groepregel = Schema.Struct({
  id: Tekst,
  naam: Tekst,
  groepssoort: Tekst,
  voorWie: Tekst,
  wanneer: Tekst,
  waar: Tekst,
  begeleider: OfNiets,
  totEnMet: OfNiets,
  /** Whether somebody can begin today. */
  open: Schema.Boolean,
}).annotate({ identifier: "Groepregel" });
export type Groepregel = typeof Groepregel.Type;

/** A resident in a group: since when, and until when. @source W-5.5 */
export const Deelname = Schema.Struct({ groep: Tekst, naam: Tekst, wanneer: Tekst, vanafTekst: Tekst, laatsteDagTekst: OfNiets, loopt: Schema.Boolean }).annotate({ identifier: "Deelname" });
export type Deelname = typeof Deelname.Type;

/** The groups of a resident, and those that he or she could begin with. */
export const Deelnamen = Schema.Struct({ deelnamen: Schema.Array(Deelname), keuze: Schema.Array(Groepregel) }).annotate({ identifier: "Deelnamen" });
export type Deelnamen = typeof Deelnamen.Type;
