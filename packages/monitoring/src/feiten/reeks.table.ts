/**
 * The series of facts that indicators are made of: what is in it, and which kind of fact.
 *
 * @source W-33, W-50.1, W-50.2, W-57, W-64.4, W-72.1, W-82.2, W-106; D-11.3, D-12.5, D-20.4
 */
export const REEKSEN = {
  bevestiging: "van de melding tot de bevestiging aan de aanmelder",
  contact: "van de melding tot het kwalitatieve contact met de inwoner",
  start: "van de melding tot de start van de basishulp",
  advies: "van de melding tot het verzenden van het advies over maatwerk",
  afhandeling: "van de melding tot de eerste passende oplossing",
  wachten: "van de plaatsing op de wachtlijst tot de start van de ondersteuning",
  "urgent-wachtend": "wachtenden bij wie crisis of spoed bleek, tot de koppeling aan een professional",
  wachtlijst: "wie op de wachtlijst staat",
  "wachttijd-start": "wie op de start van de basishulp wacht",
  meldingen: "meldingen die binnenkwamen",
  oplossingen: "oplossingen waarmee een melding is afgehandeld",
  afgesloten: "afgesloten meldingen, met of zonder maatwerk",
  caseload: "inwoners in de caseload",
  trajecten: "onderzoeken en basishulp",
  doelrealisatie: "afgesloten basishulp, met of zonder vastgelegde doelrealisatie",
  ervaring: "evaluaties, met of zonder de tevredenheid van de inwoner",
  adviezen: "verzonden adviezen over maatwerk",
  besluiten: "besluiten van de gemeente na een advies",
  bezwaren: "ontvangen bezwaren",
  "bezwaren-afgerond": "afgeronde bezwaren",
  "pgb-steekproef": "pgb-houders die voor de steekproef in beeld waren",
  voorvallen: "incidenten en andere voorvallen",
  "meldplicht-toezicht": "calamiteit of geweld, tot de melding bij de toezichthouder",
  "meldplicht-opdrachtgever": "calamiteit of geweld, tot de melding bij de opdrachtgever",
  klachten: "klachten",
  indicaties: "indicaties Aanvullende Zorg, volgens de opdrachtgever",
  "omvang-indicaties": "omvang van de indicaties, volgens de opdrachtgever",
  "gedeclareerde-uren": "gedeclareerde uren, volgens de opdrachtgever",
  uitgaven: "uitgaven aan Aanvullende Zorg naast het spiegelbudget, volgens de opdrachtgever",
  "contact-na-301": "van de ontvangst van de toewijzing tot het eerste contact",
  startbericht: "van de start van de ondersteuning tot het verzenden van het startbericht",
  plan: "van de start van de ondersteuning tot het vaststellen van het plan",
} as const satisfies Readonly<Record<string, string>>;

/** A series of facts. */
export type Reeks = keyof typeof REEKSEN;
