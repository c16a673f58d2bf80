import { Schema } from "effect";

const Tekst = Schema.String;
const OfNiets = Schema.NullOr(Schema.String);
const Geldigheid = Schema.Literals(["geldig", "loopt af", "verlopen"]);

/** What was looked up about a person, what is still open, and how the VOG stands. Without a name: this also goes into a supervision pack. @source W-67, W-68 */
export const Vergewisregel = Schema.Struct({
  persoon: Tekst,
  inzet: Tekst,
  inLoondienst: Schema.Boolean,
  gedaan: Schema.Array(Schema.Struct({ onderdeel: Tekst, uitkomst: Tekst, datum: Tekst, kenmerk: Tekst })),
  ontbreekt: Schema.Array(Tekst),
  bezwaar: Schema.Boolean,
  vog: Schema.Literals(["afgegeven", "ontbreekt", "opnieuw vragen", "niet gevraagd", "geen zaak"]),
  vogAfgegeven: OfNiets,
  /** Null where nobody tied a case (B7) to the person: then nothing is known about it. */
  magWerken: Schema.NullOr(Schema.Boolean),
}).annotate({ identifier: "Vergewisregel" });
export type Vergewisregel = typeof Vergewisregel.Type;

/** A training or registration of a person. @source W-70.1, W-72.7, W-72.8, W-73.1 */
export const Scholingsregel = Schema.Struct({
  persoon: Tekst,
  kwalificatie: Tekst,
  eis: Tekst,
  omschrijving: Tekst,
  kenmerk: Tekst,
  datum: Tekst,
  geldigTot: OfNiets,
  stand: Geldigheid,
}).annotate({ identifier: "Scholingsregel" });
export type Scholingsregel = typeof Scholingsregel.Type;

/** A function that must be filled, who fills it, and what is missing. `geen norm`: the programme asks the function and names no number. @source W-45.4, W-64.1 to W-64.4, W-73.1, W-86.2 to W-86.6 */
export const Bezettingsregel = Schema.Struct({
  functie: Tekst,
  eis: Tekst,
  waar: Tekst,
  minimum: Schema.NullOr(Schema.Int),
  aantal: Schema.Int,
  stand: Schema.Literals(["vervuld", "ontbreekt", "geen norm"]),
  opmerkingen: Schema.Array(Tekst),
}).annotate({ identifier: "Bezettingsregel" });
export type Bezettingsregel = typeof Bezettingsregel.Type;

/** A district and the team that works there; null where that team is no more, so that somebody says which team takes it. @source W-16.1, W-45.2 */
export const Wijkregel = Schema.Struct({ id: Tekst, naam: Tekst, stadsdeel: Tekst, team: OfNiets }).annotate({ identifier: "Wijkregel" });
export type Wijkregel = typeof Wijkregel.Type;

/** A risk with its measures; the most important first. @source W-82.1, W-82.2 */
export const Risicoregel = Schema.Struct({
  id: Tekst,
  omschrijving: Tekst,
  beinvloedbaar: Schema.Boolean,
  voorspelbaar: Schema.Boolean,
  prioriteit: Schema.Int,
  stand: Schema.Literals(["met maatregelen", "zonder maatregel", "vervallen"]),
  maatregelen: Schema.Array(
    Schema.Struct({
      id: Tekst,
      maatregel: Tekst,
      onderbouwing: Tekst,
      /** Who sees to it, by the number in the register of people. */
      eigenaar: Tekst,
      uiterlijk: OfNiets,
      stand: Schema.Literals(["klaar", "loopt", "te laat"]),
      resultaat: OfNiets,
    }),
  ),
}).annotate({ identifier: "Risicoregel" });
export type Risicoregel = typeof Risicoregel.Type;

/** A goal of a development plan, with a line for each quarter that is over. @source W-83, W-106.1 */
export const Ontwikkelregel = Schema.Struct({
  jaar: Schema.Int,
  plan: Tekst,
  doel: Tekst,
  thema: Tekst,
  resultaat: Tekst,
  kwartalen: Schema.Array(Schema.Struct({ kwartaal: Schema.Int, voortgang: OfNiets, uitgegeven: Schema.NullOr(Schema.Int) })),
  ontbreekt: Schema.Array(Schema.Int),
}).annotate({ identifier: "Ontwikkelregel" });
export type Ontwikkelregel = typeof Ontwikkelregel.Type;

/** A partner with what was agreed, and what is missing of it. @source W-15, W-16.2, W-16.3, W-77.4 */
export const Partnerregel = Schema.Struct({
  id: Tekst,
  naam: Tekst,
  partnersoort: Tekst,
  contactpersoon: OfNiets,
  escalatiepunt: OfNiets,
  afspraken: OfNiets,
  privacyafspraken: OfNiets,
  nagekekenOp: Tekst,
  ontbreekt: Schema.Array(Tekst),
}).annotate({ identifier: "Partnerregel" });
export type Partnerregel = typeof Partnerregel.Type;
