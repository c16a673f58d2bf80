import { Schema } from "effect";

const Tekst = Schema.String;
const OfNiets = Schema.NullOr(Schema.String);

/** How the VOG of a person stands. `niet getoetst`: the age of it counts only at the start of the work. */
export const Vogstand = Schema.Literals(["geldig", "verloopt binnenkort", "verlopen", "nog niet afgegeven", "niet getoetst", "zonder norm", "niet gevraagd"]);

/** One person who works, or is to work, under the contract. Without a name it is a case that no person of the register was tied to. */
export const Vogregel = Schema.Struct({
  zaak: Tekst,
  persoon: OfNiets,
  naam: OfNiets,
  rol: OfNiets,
  zelfstandig: Schema.Boolean,
  toestand: Tekst,
  toestandTekst: Tekst,
  afgegeven: OfNiets,
  laatsteGeldigeDag: OfNiets,
  laatsteGeldigeDagTekst: OfNiets,
  stand: Vogstand,
  looptAf: Schema.Boolean,
  magWerken: Schema.Boolean,
}).annotate({ identifier: "Vogregel" });
export type Vogregel = typeof Vogregel.Type;

/** A qualification of a person. */
export const Kwalificatieregel = Schema.Struct({
  id: Tekst,
  persoon: Tekst,
  naam: Tekst,
  kwalificatie: Tekst,
  niveau: OfNiets,
  omschrijving: Tekst,
  kenmerk: Tekst,
  datum: Tekst,
  geldigTot: OfNiets,
  stand: Schema.Literals(["geldig", "loopt af", "verlopen"]),
}).annotate({ identifier: "Kwalificatieregel" });
export type Kwalificatieregel = typeof Kwalificatieregel.Type;

/** The people of the provider, with VOGs and qualifications. */
export const Mensenregister = Schema.Struct({
  peildatum: Tekst,
  versie: Schema.Int,
  personen: Schema.Array(Schema.Struct({ id: Tekst, naam: Tekst, functie: Tekst, zaak: OfNiets, uitDienst: OfNiets })),
  vogs: Schema.Array(Vogregel),
  kwalificaties: Schema.Array(Kwalificatieregel),
}).annotate({ identifier: "Mensenregister" });
export type Mensenregister = typeof Mensenregister.Type;

/** What shows that a location is safe. */
export const Locatiebewijsregel = Schema.Struct({
  id: Tekst,
  onderwerp: Tekst,
  kenmerk: Tekst,
  datum: Tekst,
  geldigTot: OfNiets,
  stand: Schema.Literals(["geldig", "loopt af", "verlopen"]),
}).annotate({ identifier: "Locatiebewijsregel" });

/** A location with its approval, its safety evidence and what is missing. @source D-21.1, D-21.2, D-21.3 */
export const Locatieregel = Schema.Struct({
  id: Tekst,
  naam: Tekst,
  adres: Tekst,
  plekken: Schema.Int,
  doelgroep: Tekst,
  aanbod: Tekst,
  bijzonderheden: OfNiets,
  inGebruikVanaf: Tekst,
  laatsteDag: OfNiets,
  stand: Schema.Literals(["in gebruik", "nog niet in gebruik", "gesloten"]),
  goedgekeurdOp: OfNiets,
  goedkeuring: Schema.Literals(["bij de inschrijving", "goedgekeurd", "na het begin in gebruik zonder goedkeuring"]),
  bewijzen: Schema.Array(Locatiebewijsregel),
  ontbreekt: Schema.Array(Tekst),
  wachtenden: Schema.Int,
}).annotate({ identifier: "Locatieregel" });
export type Locatieregel = typeof Locatieregel.Type;

/** The locations, and the waiting list of each. @source D-11.14, D-10.1.f */
export const Locatieregister = Schema.Struct({
  peildatum: Tekst,
  versie: Schema.Int,
  locaties: Schema.Array(Locatieregel),
  wachtlijsten: Schema.Array(
    Schema.Struct({ zaak: Tekst, locatie: Tekst, wachtenden: Schema.Int, sinds: Tekst, gemeld: Schema.Boolean, toestandTekst: Tekst }),
  ),
}).annotate({ identifier: "Locatieregister" });
export type Locatieregister = typeof Locatieregister.Type;

/** A check on money of a subcontractor, with its derivation. */
export const Tarieftoetsregel = Schema.Struct({
  eis: Tekst,
  titel: Tekst,
  product: Tekst,
  vanaf: Tekst,
  oordeel: Tekst,
  gemeten: OfNiets,
  uitleg: Schema.Array(Tekst),
}).annotate({ identifier: "Tarieftoetsregel" });
export type Tarieftoetsregel = typeof Tarieftoetsregel.Type;

/** A subcontractor: approval, the three kinds of evidence, and the tariff checks. @source D-24.3, D-25.1, D-25.2, D-25.5 */
export const Onderaannemerregel = Schema.Struct({
  zaak: Tekst,
  /** Null as long as nobody recorded it. */
  naam: OfNiets,
  kvkNummer: OfNiets,
  vorm: OfNiets,
  producten: Schema.Array(Tekst),
  toestand: Tekst,
  toestandTekst: Tekst,
  goedkeuring: OfNiets,
  bewijzen: Schema.Array(Tekst),
  bewijsOntbreekt: Schema.Array(Tekst),
  toetsen: Schema.Array(Tarieftoetsregel),
  /** What the step `tarief-getoetst` of B6 is given; null without a tariff. */
  voorStap: Schema.NullOr(Schema.Struct({ aandeelZorg: Schema.Struct({ oordeel: Tekst }), doorbelasting: Schema.Struct({ oordeel: Tekst }) })),
}).annotate({ identifier: "Onderaannemerregel" });
export type Onderaannemerregel = typeof Onderaannemerregel.Type;

/** The subcontractors as they stand. */
export const Onderaannemerregister = Schema.Struct({
  peildatum: Tekst,
  versie: Schema.Int,
  onderaannemers: Schema.Array(Onderaannemerregel),
}).annotate({ identifier: "Onderaannemerregister" });
