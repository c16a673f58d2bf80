import { Stapregel, Tijdlijnregel, Zaakweergave } from "@wmo-kit/kit/api";
import { Schema } from "effect";

import { Verkeersstand } from "../berichtenverkeer/weergave.js";

/** How a term stands on the reference date. `verwacht` means that the event that starts it has not happened yet. */
export const Termijnstand = Schema.Literals([
  "verwacht",
  "lopend",
  "bijna verstreken",
  "verstreken",
  "gehaald",
  "te laat gehaald",
  "geen norm",
  "vervallen",
]);
export type Termijnstand = typeof Termijnstand.Type;

/** A term of one dossier in words: what to do, until when, and why. */
export const Termijnweergave = Schema.Struct({
  id: Schema.String,
  norm: Schema.String,
  wat: Schema.String,
  waarvoor: Schema.NullOr(Schema.String),
  stand: Termijnstand,
  standTekst: Schema.String,
  uitersteDatum: Schema.NullOr(Schema.String),
  uitersteDatumTekst: Schema.NullOr(Schema.String),
  waarom: Schema.Array(Stapregel),
  bronnen: Schema.Array(Schema.String),
  actie: Schema.NullOr(Schema.Literals(["contact-registreren", "start-registreren", "verzending-registreren"])),
  toewijzingNummer: Schema.NullOr(Schema.Int),
  berichtId: Schema.NullOr(Schema.String),
});
export type Termijnweergave = typeof Termijnweergave.Type;

/** An allocation in words, with what has happened to it. */
export const Toewijzingweergave = Schema.Struct({
  nummer: Schema.Int,
  titel: Schema.String,
  product: Schema.String,
  omvang: Schema.NullOr(Schema.String),
  ingangsdatum: Schema.String,
  einddatum: Schema.NullOr(Schema.String),
  periodeTekst: Schema.String,
  stand: Schema.Literals(["toegewezen", "gestart", "verwijderd"]),
  begindatum: Schema.NullOr(Schema.String),
  begindatumTekst: Schema.NullOr(Schema.String),
  commentaar: Schema.NullOr(Schema.String),
});
export type Toewijzingweergave = typeof Toewijzingweergave.Type;

/** A message of the dossier; `ophalenAls` is the file name without personal data. */
export const Berichtweergave = Schema.Struct({
  berichtId: Schema.String,
  soort: Schema.Literals(["WMO301", "WMO305", "WMO306", "WMO307", "WMO308", "WMO315", "WMO316", "WMO319", "BRIEF"]),
  richting: Schema.Literals(["ontvangen", "gemaakt"]),
  titel: Schema.String,
  identificatie: Schema.String,
  dagtekeningTekst: Schema.String,
  bestandsnaam: Schema.String,
  verzondenOpTekst: Schema.NullOr(Schema.String),
  antwoord: Schema.NullOr(Schema.Literals(["goed", "afgekeurd", "in onderzoek"])),
  retourcodes: Schema.Array(Schema.String),
  /** How the message traffic has it; null for what came in and for letters. */
  verkeer: Schema.NullOr(Verkeersstand),
});
export type Berichtweergave = typeof Berichtweergave.Type;

/** A step that a message asked for and that was stopped: work for a person, with the reason. */
export const Geweigerdestap = Schema.Struct({ wat: Schema.String, reden: Schema.String, code: Schema.String, opTekst: Schema.String });

/** Everything one page shows about a resident. */
export const Dossierweergave = Schema.Struct({
  id: Schema.String,
  versie: Schema.Int,
  naam: Schema.String,
  geboortedatumTekst: Schema.String,
  geslacht: Schema.String,
  bsnGemaskeerd: Schema.String,
  gemeente: Schema.String,
  contactOpTekst: Schema.NullOr(Schema.String),
  peildatum: Schema.String,
  toewijzingen: Schema.Array(Toewijzingweergave),
  termijnen: Schema.Array(Termijnweergave),
  geweigerd: Schema.Array(Geweigerdestap),
  zaken: Schema.Array(Zaakweergave),
  berichten: Schema.Array(Berichtweergave),
  tijdlijn: Schema.Array(Tijdlijnregel),
});
export type Dossierweergave = typeof Dossierweergave.Type;

/** One line of the worklist: who, what, until when. */
export const Werklijstregel = Schema.Struct({
  dossierId: Schema.String,
  naam: Schema.String,
  /** Whether whoever asks works with this resident. */
  vanMij: Schema.Boolean,
  termijn: Termijnweergave,
  /** The step in the dossier by which it is done, when it is a task of a case. */
  stap: Schema.NullOr(Schema.Struct({ levensloop: Schema.String, zaak: Schema.String, gebeurtenis: Schema.String })),
});
export type Werklijstregel = typeof Werklijstregel.Type;

/** The worklist on a reference date: terms and tasks of residents, sorted by term, with the number of residents in the kit. */
export const Werklijst = Schema.Struct({
  peildatum: Schema.String,
  peildatumTekst: Schema.String,
  aantalDossiers: Schema.Int,
  regels: Schema.Array(Werklijstregel),
});
export type Werklijst = typeof Werklijst.Type;

/** One line of the list of residents. */
export const Dossierregel = Schema.Struct({
  id: Schema.String,
  naam: Schema.String,
  toewijzingen: Schema.Array(Schema.String),
  openTermijnen: Schema.Int,
});
export type Dossierregel = typeof Dossierregel.Type;

/** A finding in a message: where it stands, which rule it breaks, and what to do. */
export const Bevindingweergave = Schema.Struct({
  rule: Schema.String,
  level: Schema.NullOr(Schema.Int),
  path: Schema.String,
  line: Schema.NullOr(Schema.Int),
  column: Schema.NullOr(Schema.Int),
  text: Schema.String,
});
export type Bevindingweergave = typeof Bevindingweergave.Type;

