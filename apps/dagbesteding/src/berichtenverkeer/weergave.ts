import { Schema } from "effect";

import { BERICHTSTANDEN } from "./berichtstand.js";

const Tekst = Schema.String;
const OfNiets = Schema.NullOr(Schema.String);

/** What a person can do with a message. */
export const Berichtactie = Schema.Literals(["aanbieden", "opnieuw", "afhandelen", "intrekken"]);
export type Berichtactie = typeof Berichtactie.Type;

/** A message in the list of all of them: which way it goes, how it stands, when what happened, and what to do now. */
export const Berichtregel = Schema.Struct({
  /** Of a message that goes out its identification, of one that came in its id. */
  id: Tekst,
  richting: Schema.Literals(["uit", "in"]),
  soort: OfNiets,
  titel: Tekst,
  identificatie: OfNiets,
  dossierId: OfNiets,
  declaratieId: OfNiets,
  naam: OfNiets,
  stand: Schema.Literals(BERICHTSTANDEN),
  standTekst: Tekst,
  momenten: Schema.Array(Schema.Struct({ wat: Tekst, wanneer: Tekst })),
  /** Why it was refused or did not get across, a sentence each. */
  redenen: Schema.Array(Tekst),
  watNu: OfNiets,
  aandacht: Schema.Boolean,
  acties: Schema.Array(Berichtactie),
});
export type Berichtregel = typeof Berichtregel.Type;

/** All messages, the newest first, and how many of them ask for somebody. */
export const Berichtenlijst = Schema.Struct({ vanzelf: Schema.Boolean, aandacht: Schema.Int, berichten: Schema.Array(Berichtregel) });
export type Berichtenlijst = typeof Berichtenlijst.Type;

/** How the outbox has a message, on the page of its dossier. */
export const Verkeersstand = Schema.Struct({ stand: Schema.Literals(BERICHTSTANDEN), standTekst: Tekst, momenten: Schema.Array(Schema.Struct({ wat: Tekst, wanneer: Tekst })), redenen: Schema.Array(Tekst), watNu: OfNiets });
export type Verkeersstand = typeof Verkeersstand.Type;
