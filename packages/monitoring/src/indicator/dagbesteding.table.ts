import { eisDagbesteding, SINDS_DAGBESTEDING } from "./document.js";
import type { Indicator } from "./indicator.js";

const BASIS = {
  eenheid: "toewijzingen",
  uitsplitsingen: [],
  frequentie: "maandelijks",
  geldigheid: SINDS_DAGBESTEDING,
  personen: "pseudoniem",
} as const;

/**
 * The service levels of a provider that hold for every case. The share that is declared in the month after (D-20.2) is
 * weighed by `evaluateDeclaratiegraad` of timeliness, because it counts euros of lines and not cases.
 *
 * @source D-11.3, D-20.4, D-12.5
 */
export const DAGBESTEDING_INDICATOREN: readonly Indicator[] = [
  {
    ...BASIS,
    id: "contact",
    titel: "Eerste contact binnen veertien dagen",
    definitie:
      "Van de toewijzingen (301) die in de maand zijn ontvangen en niet zijn ingetrokken of geweigerd: het deel waarbij het eerste contact op tijd was. Wie nog wacht en te laat is, telt als gemist. Wie nog op tijd kan zijn, telt nog niet mee.",
    teller: "toewijzingen met een eerste contact binnen veertien dagen",
    noemer: "toewijzingen die in de maand zijn ontvangen, met contact of met een termijn die voorbij is",
    reeks: "contact-na-301",
    meetwijze: { soort: "op tijd", termijn: "D-11.3", maatstaf: { soort: "alle" }, vervalt: "binnen de termijn" },
    eisen: ["D-11.3"],
    bron: eisDagbesteding("11.3"),
  },
  {
    ...BASIS,
    id: "startbericht",
    titel: "Startbericht (305) binnen vijf werkdagen",
    definitie:
      "Van de ondersteuning waarvan de laatste periode in de maand begon: het deel waarvan het startbericht op tijd is verstuurd. Een bericht dat nog niet weg is en te laat is, telt als gemist. Wat nog op tijd kan zijn, telt nog niet mee.",
    teller: "ondersteuning met een startbericht binnen vijf werkdagen",
    noemer: "ondersteuning waarvan de laatste periode in de maand begon, met een bericht of met een termijn die voorbij is",
    reeks: "startbericht",
    meetwijze: { soort: "op tijd", termijn: "D-20.4", maatstaf: { soort: "alle" }, vervalt: "binnen de termijn" },
    eisen: ["D-20.4"],
    bron: eisDagbesteding("20.4"),
  },
  {
    ...BASIS,
    id: "plan",
    titel: "Ondersteuningsplan binnen drie maanden",
    definitie:
      "Van de ondersteuning die in de maand voor het eerst begon: het deel waarvan het plan op tijd is vastgesteld. Een plan dat er nog niet is en te laat is, telt als gemist. Wat nog op tijd kan zijn, telt nog niet mee, en wat voor het einde van de termijn stopte zonder plan ook niet.",
    teller: "ondersteuning met een vastgesteld plan binnen drie maanden",
    noemer: "ondersteuning die in de maand voor het eerst begon, met een plan of met een termijn die voorbij is",
    reeks: "plan",
    meetwijze: { soort: "op tijd", termijn: "D-12.5", maatstaf: { soort: "alle" }, vervalt: "binnen de termijn" },
    eisen: ["D-12.5"],
    bron: eisDagbesteding("12.5"),
  },
];
