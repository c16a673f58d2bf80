import { eisDagbesteding, SINDS_DAGBESTEDING } from "../document.js";
import { tabeleuro } from "../tabelwaarde.js";
import type { Grenswaarde } from "./financiele-norm.js";

const CONTRACT = { regime: "contract", geldigheid: SINDS_DAGBESTEDING } as const;

/** Thresholds, counts and norms that wait for a law, which the checks use besides their limits. @source D-9, D-16.7, D-24.1.f, D-24.1.h */
export const GRENSWAARDEN = [
  {
    id: "D-24.1.f.jaren",
    eis: "D-24.1.f",
    titel: "Aantal afgelopen jaren",
    waarde: 2,
    vergelijking: "=",
    ...CONTRACT,
    eenheid: "aantal",
    bron: eisDagbesteding("24.1.f"),
  },
  {
    // "Mocht een hogere norm gaan gelden met de inwerkingtreding van de Wet Integere Bedrijfsvoering": open until a contract profile fills it in.
    id: "D-24.1.h.wibz",
    eis: "D-24.1.h",
    titel: "Dividendnorm van de Wibz",
    waarde: null,
    vergelijking: "<=",
    ...CONTRACT,
    eenheid: "percentage",
    bron: eisDagbesteding("24.1.h"),
  },
  {
    id: "D-9.drempel",
    eis: "D-9",
    titel: "Drempel voor SROI over de contractperiode",
    waarde: tabeleuro(200_000),
    vergelijking: ">",
    ...CONTRACT,
    eenheid: "eurocent",
    bron: eisDagbesteding("9"),
  },
  {
    id: "D-9",
    eis: "D-9",
    titel: "SROI",
    waarde: { teller: 2, noemer: 100 },
    vergelijking: ">=",
    ...CONTRACT,
    eenheid: "percentage",
    bron: eisDagbesteding("9"),
    lezing: { id: "A-11", gekozen: "de drempel telt over de contractperiode en wordt in een verlengingsjaar niet opnieuw getoetst" },
  },
  {
    id: "D-16.7.drempel",
    eis: "D-16.7",
    titel: "Omzet waarboven een jaarrekening met verklaring nodig is",
    waarde: tabeleuro(200_000),
    vergelijking: ">",
    ...CONTRACT,
    eenheid: "eurocent",
    bron: eisDagbesteding("16.7"),
  },
  {
    id: "D-16.7.criteria",
    eis: "D-16.7",
    titel: "Aantal criteria dat past",
    waarde: 2,
    vergelijking: ">=",
    ...CONTRACT,
    eenheid: "aantal",
    bron: eisDagbesteding("16.7"),
    lezing: { id: "A-05", gekozen: "de lichtste categorie die in beide jaren past; past er geen, dan de zwaarste en kijkt een mens mee" },
  },
  {
    id: "D-16.7.boekjaren",
    eis: "D-16.7",
    titel: "Aantal boekjaren waarin de categorie past",
    waarde: 2,
    vergelijking: "=",
    ...CONTRACT,
    eenheid: "aantal",
    bron: eisDagbesteding("16.7"),
  },
] as const satisfies readonly Grenswaarde[];
