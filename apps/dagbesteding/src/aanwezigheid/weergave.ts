import { EENHEDEN } from "@wmo-kit/domain/rekenen";
import { Schema } from "effect";

import { DAGDELEN, STANDEN } from "./dagdelen.table.js";

const Tekst = Schema.String;
const OfNiets = Schema.NullOr(Schema.String);

/** What the device hears of one tap, in the order of the sending. */
export const Synchronisatieuitkomst = Schema.Struct({
  kenmerk: OfNiets,
  uitkomst: Schema.Literals(["vastgelegd", "al bekend", "geweigerd"]),
  code: OfNiets,
  reden: OfNiets,
});

/** One tap in the history of a day part, the one that counts first. */
const Vastlegregel = Schema.Struct({
  kenmerk: Tekst,
  stand: Schema.Literals(STANDEN),
  tijdstip: Tekst,
  ontvangen: Tekst,
  apparaat: Tekst,
  actor: Tekst,
});

/** A day part of a resident: expected or not, and what was tapped. */
const Dagdeelweergave = Schema.Struct({
  dagdeel: Schema.Literals(DAGDELEN),
  gepland: Schema.Boolean,
  roosterplaats: OfNiets,
  stand: Schema.NullOr(Schema.Literals(STANDEN)),
  minuten: Schema.NullOr(Schema.Int),
  medewerker: OfNiets,
  declarabel: Schema.NullOr(Schema.Boolean),
  waarom: OfNiets,
  geschiedenis: Schema.Array(Vastlegregel),
});

/** What the allocation grants around the day, what was used and what is left. */
const Aanspraakweergave = Schema.Struct({
  toewijzingNummer: Schema.Int,
  omvangTekst: Tekst,
  /** In what `toegewezen`, `gebruikt` and `over` are counted. An amount in euros is not counted from attendance. */
  eenheid: Schema.Struct({ code: Schema.Literals(EENHEDEN.map(({ code }) => code)), enkelvoud: Tekst, meervoud: Tekst }),
  begindatum: Tekst,
  einddatum: Tekst,
  toegewezen: Schema.Finite,
  gebruikt: Schema.Finite,
  over: Schema.Finite,
  eindeToewijzing: OfNiets,
});

/** A resident on the roster of a day. */
const Roosterpersoon = Schema.Struct({
  dossierId: Tekst,
  naam: Tekst,
  dagdelen: Schema.Array(Dagdeelweergave),
  aanspraak: Schema.NullOr(Aanspraakweergave),
  waarschuwingen: Schema.Array(Tekst),
});

/** The roster of a location on a day, by name; `nietGetoond` counts those whom the reader has no reason to know. */
export const Roosterdag = Schema.Struct({
  datum: Tekst,
  datumTekst: Tekst,
  locatie: Tekst,
  personen: Schema.Array(Roosterpersoon),
  nietGetoond: Schema.Int,
});
export type Roosterdag = typeof Roosterdag.Type;

/** Somebody who works at a location, on days of the week within a period. Weekdays count from Monday, 1. */
const Dienstweergave = Schema.Struct({
  id: Tekst,
  account: Tekst,
  naam: OfNiets,
  weekdagen: Schema.Array(Schema.Int),
  vanaf: Tekst,
  totEnMet: Tekst,
});

/** Who works at a location, and who could. */
export const Dienstenlijst = Schema.Struct({ diensten: Schema.Array(Dienstweergave), collegas: Schema.Array(Schema.Struct({ account: Tekst, naam: Tekst })) });
export type Dienstenlijst = typeof Dienstenlijst.Type;
