import { Schema } from "effect";

const Tekst = Schema.String;
const OfNiets = Schema.NullOr(Schema.String);

/** The verdict on one point of a programme as a step of a case takes it. */
const Punt = Schema.Struct({ oordeel: Tekst, ontbreekt: Schema.optionalKey(Tekst), besluit: Schema.optionalKey(Tekst) });

/** A value with its limits as numbers to draw, in the unit of the screen: percent, euros, or a plain number. An open side is null. */
const Band = Schema.Struct({
  eenheid: Schema.Literals(["percentage", "verhouding", "eurocent", "aantal"]),
  waarde: Schema.Finite,
  van: Schema.NullOr(Schema.Finite),
  tot: Schema.NullOr(Schema.Finite),
  /** What is allowed, in words. */
  tekst: Tekst,
});
export type Band = typeof Band.Type;

/** What a person must know when there is no verdict: the sentence with its code. */
const Toelichting = Schema.Struct({ code: Tekst, tekst: Tekst });

/** One check of the accounts with its derivation. */
export const Toetsregel = Schema.Struct({
  toets: Tekst,
  eis: Tekst,
  titel: Tekst,
  onderwerp: OfNiets,
  oordeel: Tekst,
  /** Why there is no verdict, when the contract gives the norm no value. */
  toelichting: Schema.NullOr(Toelichting),
  gemeten: OfNiets,
  band: Schema.NullOr(Band),
  uitleg: Schema.Array(Tekst),
}).annotate({ identifier: "Toetsregel" });
export type Toetsregel = typeof Toetsregel.Type;

/** The checks of the last year of the accounts, what is the matter with the figures, and what could not be checked. @source D-16.7, D-24.1, W-79.1 to W-79.9, W-104.2 */
export const Jaarrekeningtoetsing = Schema.Struct({
  peildatum: Tekst,
  rechtspersoon: Tekst,
  boekjaar: Tekst,
  jaren: Schema.Array(Tekst),
  bestandsnaam: Tekst,
  sha256: Tekst,
  ingelezenOp: Tekst,
  toetsen: Schema.Array(Toetsregel),
  nietGetoetst: Schema.Array(Schema.Struct({ toets: Tekst, reden: Tekst })),
  bevindingen: Schema.Array(Tekst),
  /** By point of the programme: what the step that hands in the accounts is given. Empty where no case asks it. */
  punten: Schema.Record(Tekst, Punt),
}).annotate({ identifier: "Jaarrekeningtoetsing" });
export type Jaarrekeningtoetsing = typeof Jaarrekeningtoetsing.Type;

/** The network map as a drawing with the table beside it that says the same in words. @source D-16.9, W-104.7 */
export const Netwerkkaartweergave = Schema.Struct({
  vastgelegdOp: Tekst,
  opdrachtnemer: Tekst,
  svg: Tekst,
  kop: Schema.Array(Tekst),
  regels: Schema.Array(Schema.Array(Tekst)),
  bevindingen: Schema.Array(Tekst),
  ubos: Schema.Array(Tekst),
}).annotate({ identifier: "Netwerkkaartweergave" });
export type Netwerkkaartweergave = typeof Netwerkkaartweergave.Type;
