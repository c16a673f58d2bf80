import { eisDagbesteding as eis, SINDS_DAGBESTEDING } from "../norm/document.js";
import { tabeldatum } from "../tabeldatum.js";
import type { KalenderNorm } from "./kalender-norm.js";

const CONTRACT = { regime: "contract", aard: "contract", uitvoerder: "opdrachtnemer", geldigheid: SINDS_DAGBESTEDING } as const;
const JAARDATUM = { ...CONTRACT, soort: "jaardatum", vergelijking: "<=" } as const;
const JAARLIJKS = {
  ...CONTRACT,
  soort: "herhaling",
  vergelijking: ">=",
  waarde: { aantal: 1, eenheid: "jaar" },
  keer: 1,
  vanaf: "kalenderperiode",
} as const;

/**
 * Recurring duties in the dagbesteding programme.
 *
 * @source Programma van Eisen Wmo Dagbesteding Regio Rijk van Nijmegen v1.3; norms.md section 4
 */
export const DAGBESTEDING_KALENDER = [
  {
    // "jaarlijks een klachtenrapportage"
    ...JAARLIJKS,
    id: "D-6.3",
    eis: "D-6.3",
    titel: "Klachtenrapportage opstellen en publiceren",
    vergelijking: "=",
    bron: eis("6.3"),
  },
  {
    // "over de contractperiode (exclusief mogelijke verlengingsopties)", then "ook per verlengingsjaar"
    ...CONTRACT,
    id: "D-9",
    eis: "D-9",
    titel: "Verantwoording van de SROI-opgave",
    soort: "contractperiode",
    waarde: { aantal: 1, eenheid: "jaar" },
    vergelijking: ">=",
    voorwaarde: "regionale-omzet-boven-200000",
    bron: eis("9"),
  },
  {
    // "jaarlijks voor 1 juni, startend op 1 juni 2026"
    ...JAARDATUM,
    id: "D-16.7",
    eis: "D-16.7",
    titel: "Jaarrekening met verklaring en verslag van de accountant",
    waarde: { maand: 6, dag: 1 },
    vergelijking: "<",
    voorwaarde: "omzet-boven-200000",
    geldigheid: { begindatum: tabeldatum("2026-06-01") },
    lezing: { id: "A-01", gekozen: "31 mei is de laatste dag", alternatief: "1 juni telt nog mee" },
    alternatief: { vergelijking: "<=" },
    bron: eis("16.7"),
  },
  {
    // "jaarlijks uiterlijk 1 april van het daaropvolgende jaar"
    ...JAARDATUM,
    id: "D-16.10",
    eis: "D-16.10",
    titel: "Productieverantwoording",
    waarde: { maand: 4, dag: 1 },
    bron: eis("16.10"),
  },
  {
    // "in de eerstvolgende kalendermaand"; the share of 90% is a norm of its own
    ...CONTRACT,
    id: "D-20.2.maand",
    eis: "D-20.2",
    titel: "Declareren van de zorg van een maand",
    soort: "maand erna",
    waarde: { aantal: 1, eenheid: "maand" },
    vergelijking: "<=",
    bron: eis("20.2"),
  },
  {
    // "uiterlijk 30 juni van het daaropvolgende jaar (T+1)"
    ...JAARDATUM,
    id: "D-20.3",
    eis: "D-20.3",
    titel: "Laatste facturen over het jaar",
    waarde: { maand: 6, dag: 30 },
    bron: eis("20.3"),
  },
  {
    // "minimaal jaarlijks gezamenlijk met inwoners"
    ...JAARLIJKS,
    id: "D-23.1.h",
    eis: "D-23.1.h",
    titel: "Evaluatie van het bestuur met inwoners en medewerkers, met verslag",
    bron: eis("23.1.h"),
  },
] as const satisfies readonly KalenderNorm[];
