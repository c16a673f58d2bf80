import { eisWijkteam as eis, SINDS_WIJKTEAM } from "../norm/document.js";
import { tabeldatum } from "../tabeldatum.js";
import type { KalenderNorm } from "./kalender-norm.js";

const CONTRACT = { regime: "contract", aard: "contract", uitvoerder: "opdrachtnemer", geldigheid: SINDS_WIJKTEAM } as const;
const JAARDATUM = { ...CONTRACT, soort: "jaardatum", vergelijking: "<=" } as const;
const HERHALING = { ...CONTRACT, soort: "herhaling", vergelijking: "=", keer: 1, vanaf: "kalenderperiode" } as const;
const JAARLIJKS = { ...HERHALING, vergelijking: ">=", waarde: { aantal: 1, eenheid: "jaar" } } as const;
const TWEEMAANDELIJKS = {
  ...HERHALING,
  waarde: { aantal: 2, eenheid: "maand" },
  vanaf: "eerste datum",
  lezing: { id: "A-20", gekozen: "tweemaandelijks is één keer per twee maanden", alternatief: "tweemaandelijks is twee keer per maand" },
  alternatief: { waarde: { aantal: 1, eenheid: "maand" }, keer: 2, vanaf: "kalenderperiode" },
} as const;

/**
 * Recurring duties in the wijkteam programme.
 *
 * @source Programma van Eisen sociaal wijkteam volwassenen Nijmegen; norms.md section 4
 */
export const WIJKTEAM_KALENDER = [
  {
    // "in ieder geval jaarlijks"
    ...JAARLIJKS,
    id: "W-54.3",
    eis: "W-54.3",
    titel: "Inzicht in controleplan en uitkomsten",
    bron: eis("54.3"),
  },
  {
    // Yearly by the monitoring table (106): "Rapportage in ieder geval jaarlijks"
    ...JAARLIJKS,
    id: "W-57",
    eis: "W-57",
    titel: "Ervaringen van inwoners en naasten onderzoeken",
    bron: eis("57"),
  },
  {
    // "periodiek onafhankelijk onderzoek"
    ...HERHALING,
    id: "W-58",
    eis: "W-58",
    titel: "Onafhankelijk onderzoek onder professionals",
    waarde: null,
    vergelijking: "<=",
    vanaf: "eerste datum",
    bron: eis("58"),
  },
  {
    // "maandelijks op een nader te bepalen datum"
    ...CONTRACT,
    id: "W-80",
    eis: "W-80",
    titel: "Voorschotfactuur",
    soort: "maanddag",
    waarde: null,
    vergelijking: "=",
    bron: eis("80"),
  },
  {
    // "minimaal jaarlijks"
    ...JAARLIJKS,
    id: "W-83",
    eis: "W-83",
    titel: "Overleg over de ontwikkelagenda en ontwikkelplan",
    uitvoerder: "samen",
    bron: eis("83"),
  },
  {
    // "minstens een keer per jaar tijdens het" yearly review
    ...JAARLIJKS,
    id: "W-101",
    eis: "W-101",
    titel: "Afspraken over de monitoring evalueren",
    uitvoerder: "samen",
    bron: eis("101"),
  },
  {
    // "tweemaandelijks"
    ...TWEEMAANDELIJKS,
    id: "W-104.1",
    eis: "W-104.1",
    titel: "Liquiditeits- en verplichtingenoverzicht",
    bron: eis("104.1"),
  },
  {
    // "jaarlijks op uiterlijk 1 juni, startend op 1 juni 2022"
    ...JAARDATUM,
    id: "W-104.2",
    eis: "W-104.2",
    titel: "Jaarrekening, controleverklaring en netwerkkaart",
    waarde: { maand: 6, dag: 1 },
    geldigheid: { begindatum: tabeldatum("2022-06-01") },
    bron: eis("104.2"),
  },
  {
    // "uiterlijk 1 juli, een verbeterplan"
    ...JAARDATUM,
    id: "W-104.5",
    eis: "W-104.5",
    titel: "Verbeterplan",
    waarde: { maand: 7, dag: 1 },
    voorwaarde: "geen-goedkeurende-verklaring",
    geldigheid: { begindatum: tabeldatum("2022-07-01") },
    bron: eis("104.5"),
  },
  {
    // "Jaarlijks Ontwikkelplan"
    ...JAARLIJKS,
    id: "W-106.1.plan",
    eis: "W-106.1",
    titel: "Ontwikkelplan",
    vergelijking: "=",
    bron: eis("106.1"),
  },
  {
    // "per kwartaal Voortgangsrapportage"
    ...HERHALING,
    id: "W-106.1.voortgang",
    eis: "W-106.1",
    titel: "Voortgangsrapportage van het ontwikkelplan",
    waarde: { aantal: 3, eenheid: "maand" },
    bron: eis("106.1"),
  },
  {
    // "Rapportage in ieder geval jaarlijks"
    ...JAARLIJKS,
    id: "W-106.3",
    eis: "W-106.3",
    titel: "Rapportage over ervaringen van inwoners en naasten",
    bron: eis("106.3"),
  },
  {
    ...JAARLIJKS,
    id: "W-106.4",
    eis: "W-106.4",
    titel: "Rapportage over klachten en incidenten",
    bron: eis("106.4"),
  },
  {
    // "Frequent"
    ...HERHALING,
    id: "W-106.5",
    eis: "W-106.5",
    titel: "Onafhankelijk tevredenheidsonderzoek onder professionals",
    waarde: null,
    vergelijking: "<=",
    vanaf: "eerste datum",
    bron: eis("106.5"),
  },
  {
    ...JAARLIJKS,
    id: "W-106.6",
    eis: "W-106.6",
    titel: "Rapportage over personeel, verloop en verzuim",
    bron: eis("106.6"),
  },
  {
    // "Jaarlijks inzicht"
    ...JAARLIJKS,
    id: "W-106.7",
    eis: "W-106.7",
    titel: "Inzicht in de kwaliteitscontrole",
    bron: eis("106.7"),
  },
  {
    // "Opdrachtgever levert maandelijks rapportages"
    ...HERHALING,
    id: "W-106.10",
    eis: "W-106.10",
    titel: "Cijfers over indicaties aanvullende zorg",
    waarde: { aantal: 1, eenheid: "maand" },
    uitvoerder: "opdrachtgever",
    bron: eis("106.10"),
  },
  {
    // "Opdrachtgever levert jaarlijks"
    ...JAARLIJKS,
    id: "W-106.11",
    eis: "W-106.11",
    titel: "Cijfers over afwijzingen en bezwaren",
    vergelijking: "=",
    uitvoerder: "opdrachtgever",
    bron: eis("106.11"),
  },
  {
    // "Maandelijkse rapportage"
    ...HERHALING,
    id: "W-106.14",
    eis: "W-106.14",
    titel: "Rapportage over de tijdigheid van de hulp",
    waarde: { aantal: 1, eenheid: "maand" },
    bron: eis("106.14"),
  },
  {
    // "tweemaandelijks een voortgangsoverleg". The figures are due before the meeting.
    ...TWEEMAANDELIJKS,
    id: "W-108.5",
    eis: "W-108.5",
    titel: "Voortgangsoverleg, vooraf de cijfers en stukken",
    uitvoerder: "samen",
    bron: eis("108.5"),
  },
  {
    // "Jaarlijks vindt er een herzieningsgesprek plaats"
    ...JAARLIJKS,
    id: "W-108.6",
    eis: "W-108.6",
    titel: "Herzieningsgesprek over het budget van volgend jaar",
    uitvoerder: "samen",
    bron: eis("108.6"),
  },
  {
    // "minimaal jaarlijks": the same talk as W-83, asked twice
    ...JAARLIJKS,
    id: "W-108.9",
    eis: "W-108.9",
    titel: "Overleg over de ontwikkelagenda",
    uitvoerder: "samen",
    bron: eis("108.9"),
  },
] as const satisfies readonly KalenderNorm[];
