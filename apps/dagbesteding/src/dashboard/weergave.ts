import { Taakweergave } from "@wmo-kit/kit/api";
import { Schema } from "effect";

const Tekst = Schema.String;
const OfNiets = Schema.NullOr(Schema.String);

/** One month of a service level. `gemist` and `loopt` lead to dossiers behind the number, at most fifty; how many there are stands beside them. */
export const Niveaumaand = Schema.Struct({
  maand: Tekst,
  teller: Schema.Int,
  noemer: Schema.Int,
  /** The exact share as text; null where there is nothing to divide by. */
  percentage: OfNiets,
  /** The share from 0 to 1, rounded for a drawing. */
  aandeel: Schema.NullOr(Schema.Finite),
  oordeel: Schema.Literals(["voldoet", "voldoet niet", "geen oordeel"]),
  voorlopig: Schema.Boolean,
  gemist: Schema.Array(Tekst),
  gemistAantal: Schema.Int,
  loopt: Schema.Array(Tekst),
  looptAantal: Schema.Int,
}).annotate({ identifier: "Niveaumaand" });
export type Niveaumaand = typeof Niveaumaand.Type;

/** A service level by month with its norm, its definition and its source. */
export const Serviceniveau = Schema.Struct({
  id: Tekst,
  eis: Tekst,
  titel: Tekst,
  definitie: Tekst,
  bron: Tekst,
  norm: Schema.Struct({ tekst: Tekst, aandeel: Schema.NullOr(Schema.Finite) }),
  maanden: Schema.Array(Niveaumaand),
}).annotate({ identifier: "Serviceniveau" });
export type Serviceniveau = typeof Serviceniveau.Type;

/** One number of the dashboard: what it counts, where that is written, and which things it counts, at most fifty. */
export const Kerngetal = Schema.Struct({
  id: Tekst,
  titel: Tekst,
  definitie: Tekst,
  bron: Tekst,
  waarde: Schema.NullOr(Schema.Finite),
  eenheid: Schema.Literals(["aantal", "eurocent"]),
  waardeTekst: Tekst,
  ids: Schema.Array(Tekst),
}).annotate({ identifier: "Kerngetal" });
export type Kerngetal = typeof Kerngetal.Type;

/** Until which day the support of a year may be claimed, and what of it stands in no claim yet. @source D-20.3 @unit eurocent */
export const Jaargrens = Schema.Struct({
  zorgjaar: Schema.Int,
  eis: Tekst,
  uiterlijk: Tekst,
  uiterlijkTekst: Tekst,
  standTekst: Tekst,
  voorbij: Schema.Boolean,
  openInEurocent: Schema.NullOr(Schema.Int),
  openTekst: Tekst,
  dossiers: Schema.Array(Tekst),
}).annotate({ identifier: "Jaargrens" });
export type Jaargrens = typeof Jaargrens.Type;

const Takendeel = Schema.Struct({ aantal: Schema.Int, taken: Schema.Array(Taakweergave) });

/** What there is to do and how it goes, on a day. */
export const Dashboardweergave = Schema.Struct({
  peildatum: Tekst,
  peildatumTekst: Tekst,
  vandaag: Takendeel,
  dezeWeek: Takendeel,
  plichten: Schema.Array(Schema.Struct({ sleutel: Tekst, titel: Tekst, eis: Tekst, uiterlijk: Tekst, uiterlijkTekst: Tekst, standTekst: Tekst })),
  jaargrenzen: Schema.Array(Jaargrens),
  kerngetallen: Schema.Array(Kerngetal),
  niveaus: Schema.Array(Serviceniveau),
  wachtlijsten: Schema.Array(Schema.Struct({ zaak: Tekst, locatie: Tekst, wachtenden: Schema.Int, sinds: Tekst, gemeld: Schema.Boolean, toestandTekst: Tekst })),
}).annotate({ identifier: "Dashboardweergave" });
export type Dashboardweergave = typeof Dashboardweergave.Type;
