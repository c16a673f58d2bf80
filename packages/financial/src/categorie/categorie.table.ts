import { eisDagbesteding, SINDS_DAGBESTEDING } from "../document.js";
import { tabeleuro } from "../tabelwaarde.js";
import type { Categorienorm } from "./categorie-norm.js";

const CONTRACT = { regime: "contract", geldigheid: SINDS_DAGBESTEDING, bron: eisDagbesteding("16.7") } as const;
const A_27 = {
  id: "A-27",
  gekozen: "de bedragen die in het programma staan gaan voor",
  alternatief: "de wettelijke bedragen die vanaf boekjaar 2024 gelden",
} as const;

/**
 * The size classes that decide which accountant's statement is needed, with the strict signs as they are printed.
 *
 * @source D-16.7; norms.md section 5, A-05 and A-27
 */
export const CATEGORIENORMEN = [
  {
    id: "D-16.7.micro.activa",
    titel: "Micro: activa",
    categorie: "micro",
    criterium: "activa",
    waarde: tabeleuro(450_000),
    vergelijking: "<",
    eenheid: "eurocent",
    ...CONTRACT,
  },
  {
    id: "D-16.7.micro.omzet.ondergrens",
    titel: "Micro: omzet",
    categorie: "micro",
    criterium: "omzet",
    waarde: tabeleuro(200_000),
    vergelijking: ">",
    eenheid: "eurocent",
    ...CONTRACT,
  },
  {
    id: "D-16.7.micro.omzet",
    titel: "Micro: omzet",
    categorie: "micro",
    criterium: "omzet",
    waarde: tabeleuro(900_000),
    vergelijking: "<",
    eenheid: "eurocent",
    ...CONTRACT,
  },
  {
    id: "D-16.7.micro.werknemers",
    titel: "Micro: gemiddeld aantal werknemers",
    categorie: "micro",
    criterium: "werknemers",
    waarde: 10,
    vergelijking: "<",
    eenheid: "aantal",
    ...CONTRACT,
  },
  {
    id: "D-16.7.klein.activa",
    titel: "Klein: activa",
    categorie: "klein",
    criterium: "activa",
    waarde: tabeleuro(6_000_000),
    vergelijking: "<",
    eenheid: "eurocent",
    ...CONTRACT,
    lezing: A_27,
    alternatief: { waarde: tabeleuro(7_500_000) },
  },
  {
    id: "D-16.7.klein.omzet",
    titel: "Klein: omzet",
    categorie: "klein",
    criterium: "omzet",
    waarde: tabeleuro(12_000_000),
    vergelijking: "<",
    eenheid: "eurocent",
    ...CONTRACT,
    lezing: A_27,
    alternatief: { waarde: tabeleuro(15_000_000) },
  },
  {
    id: "D-16.7.klein.werknemers",
    titel: "Klein: gemiddeld aantal werknemers",
    categorie: "klein",
    criterium: "werknemers",
    waarde: 50,
    vergelijking: "<",
    eenheid: "aantal",
    ...CONTRACT,
  },
  {
    id: "D-16.7.groot.activa",
    titel: "Groot: activa",
    categorie: "groot",
    criterium: "activa",
    waarde: tabeleuro(6_000_000),
    vergelijking: ">",
    eenheid: "eurocent",
    ...CONTRACT,
    lezing: A_27,
    alternatief: { waarde: tabeleuro(7_500_000) },
  },
  {
    id: "D-16.7.groot.omzet",
    titel: "Groot: omzet",
    categorie: "groot",
    criterium: "omzet",
    waarde: tabeleuro(12_000_000),
    vergelijking: ">",
    eenheid: "eurocent",
    ...CONTRACT,
    lezing: A_27,
    alternatief: { waarde: tabeleuro(15_000_000) },
  },
  {
    id: "D-16.7.groot.werknemers",
    titel: "Groot: gemiddeld aantal werknemers",
    categorie: "groot",
    criterium: "werknemers",
    waarde: 250,
    vergelijking: ">",
    eenheid: "aantal",
    ...CONTRACT,
  },
] as const satisfies readonly Categorienorm[];
