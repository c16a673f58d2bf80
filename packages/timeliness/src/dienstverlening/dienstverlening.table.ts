import { eisDagbesteding, eisWijkteam, SINDS_DAGBESTEDING, SINDS_WIJKTEAM } from "../norm/document.js";
import type { DienstverleningsNorm } from "./dienstverlenings-norm.js";

const WIJKTEAM = { regime: "contract", aard: "contract", uitvoerder: "opdrachtnemer", geldigheid: SINDS_WIJKTEAM } as const;
const DAGBESTEDING = { regime: "contract", aard: "contract", uitvoerder: "opdrachtnemer", geldigheid: SINDS_DAGBESTEDING } as const;

/**
 * Shares to be reached over a group of cases, and figures that are shown without a norm.
 *
 * @source norms.md section 9; wijkteam 27.3, 32.3, 50.3, 69.1 and 72.1; dagbesteding 20.2
 */
export const DIENSTVERLENINGSNORMEN = [
  {
    // "De norm voor Opdrachtnemer is dat de basishulp binnen 14 dagen voor 80% van de Inwoners start."
    id: "W-50.3",
    eis: "W-50.3",
    titel: "Basishulp op tijd gestart",
    waarde: { teller: 80, noemer: 100 },
    vergelijking: ">=",
    ...WIJKTEAM,
    bron: eisWijkteam("50.3"),
    telwijze: "wachtenden zijn gemist",
    lezing: {
      id: "A-07",
      gekozen: "de dagen tellen vanaf de melding, de groep is de maand van melding, en wie nog wacht als de termijn voorbij is, telt als gemist",
      alternatief: "alleen wie is gestart, telt mee",
    },
    alternatief: { telwijze: "wachtenden tellen niet mee" },
  },
  {
    id: "W-50.3.termijn",
    eis: "W-50.3",
    titel: "Start van de basishulp na de melding",
    waarde: { aantal: 14, eenheid: "kalenderdag" },
    vergelijking: "<=",
    ...WIJKTEAM,
    bron: eisWijkteam("50.3"),
  },
  {
    // "De ambitie is dat minstens 80% van de inwoners met een hulpvraag kan worden geholpen zónder de inzet van maatwerkvoorzieningen"
    id: "W-72.1",
    eis: "W-72.1",
    titel: "Geholpen zonder maatwerk",
    waarde: { teller: 80, noemer: 100 },
    vergelijking: ">=",
    ...WIJKTEAM,
    aard: "ambitie",
    bron: eisWijkteam("72.1"),
    telwijze: "per inwoner",
    lezing: {
      id: "A-26",
      gekozen: "elke inwoner met een afgesloten melding in de periode telt één keer",
      alternatief: "elke afgesloten melding in de periode telt",
    },
    alternatief: { telwijze: "per melding" },
  },
  {
    // "minstens 90%" van de zorg op ontvangen toewijzingen, in de kalendermaand erna
    id: "D-20.2",
    eis: "D-20.2",
    titel: "Op tijd gedeclareerd",
    waarde: { teller: 90, noemer: 100 },
    vergelijking: ">=",
    ...DAGBESTEDING,
    bron: eisDagbesteding("20.2"),
    telwijze: "vroeg gedeclareerd telt mee",
    lezing: {
      id: "A-10",
      gekozen: "euro's tellen, tot en met de volgende kalendermaand, op toewijzingen die voor het einde van de zorgmaand zijn ontvangen",
      alternatief: "wat al in de zorgmaand zelf is gedeclareerd, telt niet als gedeclareerd in de volgende maand",
    },
    alternatief: { telwijze: "vroeg gedeclareerd telt niet mee" },
  },
  {
    id: "D-20.2.termijn",
    eis: "D-20.2",
    titel: "Declaratie na de zorgmaand",
    waarde: { aantal: 1, eenheid: "maand" },
    vergelijking: "<=",
    ...DAGBESTEDING,
    bron: eisDagbesteding("20.2"),
  },
  {
    id: "W-32.3",
    eis: "W-32.3",
    titel: "Herindicaties met pgb in de steekproef",
    waarde: null,
    vergelijking: ">=",
    ...WIJKTEAM,
    bron: eisWijkteam("32.3"),
  },
  {
    id: "W-27.3",
    eis: "W-27.3",
    titel: "Verzilvering van de vorige indicatie",
    waarde: null,
    vergelijking: ">=",
    ...WIJKTEAM,
    bron: eisWijkteam("27.3"),
  },
  {
    // "gemiddelde uren over drie maanden vóór 1 januari 2022"
    id: "W-69.1.uren",
    eis: "W-69.1",
    titel: "Gemiddelde uren vóór de overname",
    waarde: { aantal: 3, eenheid: "maand" },
    vergelijking: "=",
    ...WIJKTEAM,
    bron: eisWijkteam("69.1"),
  },
] as const satisfies readonly DienstverleningsNorm[];
