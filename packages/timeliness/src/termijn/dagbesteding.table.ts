import { eisDagbesteding as eis, SINDS_DAGBESTEDING } from "../norm/document.js";
import type { Programmatermijn } from "./programmatermijn.js";

const CONTRACT = { regime: "contract", aard: "contract", uitvoerder: "opdrachtnemer", geldigheid: SINDS_DAGBESTEDING } as const;
const NA = { ...CONTRACT, vergelijking: "<=", richting: "na" } as const;
const VOOR = { ...CONTRACT, vergelijking: ">=", richting: "voor" } as const;

/**
 * Terms a provider of dagbesteding keeps to. They are contract terms: the last day does not move for a weekend or a holiday (K-03).
 *
 * @source Programma van Eisen Wmo Dagbesteding Regio Rijk van Nijmegen v1.3; norms.md sections 2 and 3
 */
export const DAGBESTEDING_TERMIJNEN = [
  {
    // "minstens 1 keer per drie jaar"
    ...NA,
    id: "D-2.3",
    eis: "D-2.3",
    titel: "Onderzoek onder inwoners en medewerkers",
    waarde: { aantal: 3, eenheid: "jaar" },
    aanvang: "laatste-ervaringsonderzoek",
    einde: "ervaringsonderzoek-gedaan",
    bron: eis("2.3"),
  },
  {
    // "Opdrachtnemers met meer dan 25 medewerkers"
    ...NA,
    id: "D-2.4",
    eis: "D-2.4",
    titel: "Onafhankelijk medewerkersonderzoek",
    waarde: { aantal: 3, eenheid: "jaar" },
    aanvang: "laatste-medewerkersonderzoek",
    einde: "medewerkersonderzoek-gedaan",
    voorwaarde: "meer-dan-25-medewerkers",
    bron: eis("2.4"),
  },
  {
    // The regional protocol has the number; the programme does not.
    ...NA,
    id: "D-3.5",
    eis: "D-3.5",
    titel: "Melding van een calamiteit",
    waarde: null,
    aanvang: "calamiteit-bekend",
    einde: "gemeente-en-verwijzer-ingelicht",
    bron: eis("3.5"),
  },
  {
    // "Opdrachtnemer neemt binnen 14 kalenderdagen na het ontvangen van de opdracht via een Wmo301 bericht contact op met de inwoner"
    ...NA,
    id: "D-11.3",
    eis: "D-11.3",
    titel: "Contact met de inwoner na de toewijzing",
    waarde: { aantal: 14, eenheid: "kalenderdag" },
    aanvang: "301-ontvangen",
    einde: "contact-gelegd",
    bron: eis("11.3"),
  },
  {
    ...NA,
    id: "D-11.14",
    eis: "D-11.14",
    titel: "Melding van een wachtlijst",
    waarde: null,
    aanvang: "wachtlijst-ontstaan",
    einde: "wachtlijst-gemeld",
    bron: eis("11.14"),
  },
  {
    // "binnen drie maanden na de start van de dagbesteding"
    ...NA,
    id: "D-12.5",
    eis: "D-12.5",
    titel: "Ondersteuningsplan na de start",
    waarde: { aantal: 3, eenheid: "maand" },
    aanvang: "ondersteuning-gestart",
    einde: "plan-vastgesteld",
    bron: eis("12.5"),
  },
  {
    // "periodiek (minimaal jaarlijks)"
    ...NA,
    id: "D-12.6",
    eis: "D-12.6",
    titel: "Evaluatie van het ondersteuningsplan",
    waarde: { aantal: 1, eenheid: "jaar" },
    aanvang: "laatste-plan-of-evaluatie",
    einde: "plan-geevalueerd",
    bron: eis("12.6"),
  },
  {
    // "uiterlijk 8 weken voor einddatum van de indicatie"
    ...VOOR,
    id: "D-12.9",
    eis: "D-12.9",
    titel: "Laatste evaluatie voor het einde van de indicatie",
    waarde: { aantal: 8, eenheid: "week" },
    aanvang: "indicatie-eindigt",
    einde: "evaluatie-en-plan-gereed",
    bron: eis("12.9"),
    lezing: {
      id: "A-32",
      gekozen: "de einddatum is de laatste dag van de indicatie",
      alternatief: "de einddatum is de eerste dag zonder indicatie",
    },
    // The last day is then one day earlier, and so is the day eight weeks before it.
    alternatief: { vergelijking: ">" },
  },
  {
    // "binnen 5 werkdagen"
    ...NA,
    id: "D-16.6",
    eis: "D-16.6",
    titel: "Melding aan de opdrachtgever",
    waarde: { aantal: 5, eenheid: "werkdag" },
    aanvang: "meldplichtig-feit-bekend",
    einde: "opdrachtgever-ingelicht",
    bron: eis("16.6"),
  },
  {
    // "stuurt zodra beschikbaar een afschrift"
    ...NA,
    id: "D-16.6.b",
    eis: "D-16.6.b",
    titel: "Afschrift van onderzoek en maatregelen",
    waarde: { aantal: 0, eenheid: "kalenderdag" },
    vergelijking: "=",
    aanvang: "stukken-beschikbaar",
    einde: "afschrift-verzonden",
    voorwaarde: "stukken-niet-openbaar",
    bron: eis("16.6.b"),
  },
  {
    // "binnen de bij het bevel gestelde termijn"
    ...NA,
    id: "D-17.1",
    eis: "D-17.1",
    titel: "Maatregelen na een bevel",
    waarde: null,
    aanvang: "bevel-gegeven",
    einde: "maatregelen-uitgevoerd",
    bron: eis("17.1"),
  },
  {
    // "onmiddellijk"
    ...NA,
    id: "D-17.1.opvolgen",
    eis: "D-17.1",
    titel: "Opvolging van een bevel",
    waarde: { aantal: 0, eenheid: "kalenderdag" },
    vergelijking: "=",
    aanvang: "bevel-gegeven",
    einde: "bevel-opgevolgd",
    bron: eis("17.1"),
  },
  {
    // "periodiek"
    ...NA,
    id: "D-17.3",
    eis: "D-17.3",
    titel: "Rapportage bij verscherpt toezicht",
    waarde: null,
    aanvang: "laatste-voortgangsrapportage",
    einde: "voortgang-gerapporteerd",
    bron: eis("17.3"),
  },
  {
    // "uiterlijk binnen 5 werkdagen na het starten van de ondersteuning"
    ...NA,
    id: "D-20.4",
    eis: "D-20.4",
    titel: "Startbericht (305) na de start",
    waarde: { aantal: 5, eenheid: "werkdag" },
    aanvang: "ondersteuning-gestart",
    einde: "305-verzonden",
    bron: eis("20.4"),
  },
  {
    // "uiterlijk 5 werkdagen na het beëindigen van de ondersteuning"
    ...NA,
    id: "D-20.5",
    eis: "D-20.5",
    titel: "Stopbericht (307) na het einde",
    waarde: { aantal: 5, eenheid: "werkdag" },
    aanvang: "ondersteuning-gestopt",
    einde: "307-verzonden",
    bron: eis("20.5"),
  },
  {
    // "minstens acht weken vóór de gewenste datum van de wijziging"
    ...VOOR,
    id: "D-20.8",
    eis: "D-20.8",
    titel: "Wijziging van naam, rechtsvorm, KvK, IBAN of AGB melden",
    waarde: { aantal: 8, eenheid: "week" },
    aanvang: "wijziging-ingaat",
    einde: "wijziging-gemeld",
    bron: eis("20.8"),
  },
  {
    // "vóór aanvang van de overeenkomst": the day itself is too late (K-07)
    ...VOOR,
    id: "D-21.3",
    eis: "D-21.3",
    titel: "Overzicht van het aanbod",
    waarde: { aantal: 0, eenheid: "kalenderdag" },
    vergelijking: ">",
    aanvang: "overeenkomst-gestart",
    einde: "aanbodoverzicht-verstrekt",
    bron: eis("21.3"),
  },
] as const satisfies readonly Programmatermijn[];
