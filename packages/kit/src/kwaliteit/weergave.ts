import { Schema } from "effect";

const Tekst = Schema.String;
const OfNiets = Schema.NullOr(Schema.String);

/** One piece of evidence as it was recorded. */
export const Bewijsstukweergave = Schema.Struct({
  id: Tekst,
  kenmerk: Tekst,
  datum: Tekst,
  geldigTot: OfNiets,
  sha256: OfNiets,
  toelichting: OfNiets,
  vastgelegdOp: Tekst,
  vastgelegdDoor: Tekst,
}).annotate({ identifier: "Bewijsstukweergave" });
export type Bewijsstukweergave = typeof Bewijsstukweergave.Type;

/**
 * How the evidence of a requirement stands; `loopt af` counts now and ends within three months, `geen oordeel` is there but the document
 * names no length, `nog niet nodig` is not there and not due: the agreement has not begun, or it belongs to an event.
 */
export const Bewijsoordeel = Schema.Literals(["aanwezig", "loopt af", "verlopen", "ontbreekt", "geen oordeel", "nog niet nodig"]);
export type Bewijsoordeel = typeof Bewijsoordeel.Type;

/** One requirement that asks evidence: what is asked, what there is, until when, and what is missing. */
export const Bewijsregelweergave = Schema.Struct({
  eis: Tekst,
  titel: Tekst,
  samenvatting: Tekst,
  gevraagd: Tekst,
  soort: Tekst,
  houdbaar: Tekst,
  stand: Bewijsoordeel,
  standTekst: Tekst,
  geldigTot: OfNiets,
  telt: Schema.NullOr(Bewijsstukweergave),
  stukken: Schema.Array(Bewijsstukweergave),
}).annotate({ identifier: "Bewijsregelweergave" });
export type Bewijsregelweergave = typeof Bewijsregelweergave.Type;

/** The evidence register on a day. */
export const Bewijsregister = Schema.Struct({
  peildatum: Tekst,
  versie: Schema.Int,
  aantallen: Schema.Struct({
    gevraagd: Schema.Int,
    aanwezig: Schema.Int,
    looptAf: Schema.Int,
    verlopen: Schema.Int,
    ontbreekt: Schema.Int,
    geenOordeel: Schema.Int,
    nogNietNodig: Schema.Int,
  }),
  regels: Schema.Array(Bewijsregelweergave),
}).annotate({ identifier: "Bewijsregister" });
export type Bewijsregister = typeof Bewijsregister.Type;

/** One complaint. `uiterlijk` is the last day by the own complaints scheme that held on the day of receipt; the programme names none. */
export const Klachtweergave = Schema.Struct({
  id: Tekst,
  ontvangen: Tekst,
  onderwerp: Tekst,
  omschrijving: Tekst,
  locatie: OfNiets,
  dossierId: OfNiets,
  stand: Schema.Literals(["open", "te laat", "bij de commissie", "afgehandeld", "te laat afgehandeld"]),
  uiterlijk: OfNiets,
  uiterlijkTekst: OfNiets,
  waarom: Tekst,
  afgehandeldOp: OfNiets,
  uitkomst: OfNiets,
  maatregel: OfNiets,
}).annotate({ identifier: "Klachtweergave" });
export type Klachtweergave = typeof Klachtweergave.Type;

/** The complaints, and what the yearly report counts of them. @source D-6.3 */
export const Klachtenregister = Schema.Struct({
  peildatum: Tekst,
  versie: Schema.Int,
  klachten: Schema.Array(Klachtweergave),
}).annotate({ identifier: "Klachtenregister" });
export type Klachtenregister = typeof Klachtenregister.Type;

const Telling = Schema.Array(Schema.Struct({ wat: Tekst, aantal: Schema.Int }));

/** The yearly report of complaints: how many, of what kind, how they ended and what was done. @source D-6.3 */
export const Klachtenverslag = Schema.Struct({
  jaar: Schema.Int,
  aantal: Schema.Int,
  perOnderwerp: Telling,
  perUitkomst: Telling,
  nogOpen: Schema.Int,
  maatregelen: Schema.Array(Tekst),
}).annotate({ identifier: "Klachtenverslag" });
export type Klachtenverslag = typeof Klachtenverslag.Type;

/** One duty to report an incident. */
export const Meldplichtweergave = Schema.Struct({
  ontvanger: Tekst,
  eis: Tekst,
  norm: Tekst,
  uiterlijk: OfNiets,
  uiterlijkTekst: OfNiets,
  stand: Schema.Literals(["open", "te laat", "gemeld", "te laat gemeld"]),
  gemeldOp: OfNiets,
  bewijs: OfNiets,
}).annotate({ identifier: "Meldplichtweergave" });
export type Meldplichtweergave = typeof Meldplichtweergave.Type;

/** One incident with all its duties to report. @source D-3.5, D-16.6 */
export const Incidentweergave = Schema.Struct({
  zaak: Tekst,
  aard: OfNiets,
  bekendOp: OfNiets,
  toestand: Tekst,
  toestandTekst: Tekst,
  meldingen: Schema.Array(Meldplichtweergave),
}).annotate({ identifier: "Incidentweergave" });
export type Incidentweergave = typeof Incidentweergave.Type;

/** One planned change: when it is to take effect, and until when it can be reported in time. @source D-20.8, D-21.2 */
export const Wijzigingweergave = Schema.Struct({
  zaak: Tekst,
  soort: Tekst,
  gewensteDatum: OfNiets,
  meldenUiterlijk: OfNiets,
  meldenUiterlijkTekst: OfNiets,
  eis: OfNiets,
  goedkeuringNodig: Schema.Boolean,
  addendumNodig: Schema.Boolean,
  toestand: Tekst,
  toestandTekst: Tekst,
  stand: Schema.Literals(["melden", "te laat om te melden", "gemeld", "klaar"]),
}).annotate({ identifier: "Wijzigingweergave" });
export type Wijzigingweergave = typeof Wijzigingweergave.Type;

/** One duty of the programme in a year, with its day, whether it is done and why that day. */
export const Plichtweergave = Schema.Struct({
  sleutel: Tekst,
  norm: Tekst,
  titel: Tekst,
  wie: Tekst,
  uiterlijk: Tekst,
  uiterlijkTekst: Tekst,
  stand: Schema.Literals(["lopend", "bijna verstreken", "verstreken", "gedaan", "te laat gedaan"]),
  standTekst: Tekst,
  voorbehoud: OfNiets,
  waarom: Schema.Array(Tekst),
  gedaanOp: OfNiets,
  bewijs: OfNiets,
}).annotate({ identifier: "Plichtweergave" });
export type Plichtweergave = typeof Plichtweergave.Type;

/** The duties of a year in order of day; those of which the day cannot be known stand apart with what is missing. */
export const Plichtenkalender = Schema.Struct({
  jaar: Schema.Int,
  peildatum: Tekst,
  versie: Schema.Int,
  plichten: Schema.Array(Plichtweergave),
  zonderDag: Schema.Array(Schema.Struct({ norm: Tekst, titel: Tekst, reden: Tekst })),
  abonnementen: Schema.Array(Schema.Struct({ id: Tekst, voor: Tekst, sinds: Tekst, ingetrokken: Schema.Boolean })),
}).annotate({ identifier: "Plichtenkalender" });
export type Plichtenkalender = typeof Plichtenkalender.Type;
