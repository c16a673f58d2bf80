import type { Lezing } from "@wmo-kit/domain";

import { eisDagbesteding, eisWijkteam, SINDS_DAGBESTEDING, SINDS_WIJKTEAM } from "../norm/document.js";
import type { OuderdomNorm } from "./ouderdom-norm.js";

const A_34: Lezing = {
  id: "A-34",
  gekozen: "de ouderdom telt vooruit vanaf de dag van afgifte",
  alternatief: "de ouderdom telt terug vanaf de dag van de aanvang",
};

const BIJ_AANVANG = {
  bewijs: "vog",
  meting: "bij aanvang",
  vergelijking: "<=",
  regime: "contract",
  aard: "contract",
  uitvoerder: "opdrachtnemer",
  telwijze: "vooruit",
} as const;
const DRIE_MAANDEN = { waarde: { aantal: 3, eenheid: "maand" }, lezing: A_34, alternatief: { telwijze: "achteruit" } } as const;

/**
 * How old evidence may be. Where the programme asks for evidence without an age, the value is open: no age is made up.
 *
 * @source norms.md section 7; wijkteam 37.3, 68 and 85.3; dagbesteding 3.3, 3.4, 19 and 23.3
 */
export const OUDERDOMSNORMEN = [
  {
    // "De VOG mag niet ouder zijn dan drie maanden bij aanvang van de werkzaamheden van de medewerker."
    id: "W-68",
    eis: "W-68",
    titel: "VOG bij aanvang van het werk",
    ...BIJ_AANVANG,
    ...DRIE_MAANDEN,
    bron: eisWijkteam("68"),
    geldigheid: SINDS_WIJKTEAM,
  },
  {
    // "De VOG mag bij aanvang van de werkzaamheden niet ouder zijn dan drie maanden."
    id: "D-3.3",
    eis: "D-3.3",
    titel: "VOG bij aanvang van het werk (vergewisplicht)",
    ...BIJ_AANVANG,
    ...DRIE_MAANDEN,
    bron: eisDagbesteding("3.3"),
    geldigheid: SINDS_DAGBESTEDING,
  },
  {
    // "De VOG mag niet ouder zijn dan drie maanden bij aanvang van de werkzaamheden van de persoon."
    id: "D-3.4",
    eis: "D-3.4",
    titel: "VOG bij aanvang van het werk",
    ...BIJ_AANVANG,
    ...DRIE_MAANDEN,
    bron: eisDagbesteding("3.4"),
    geldigheid: SINDS_DAGBESTEDING,
  },
  {
    // "Als Opdrachtnemer een ZZP'er is (…), mag de VOG tijdens de werkzaamheden nooit ouder zijn dan drie jaar."
    id: "D-3.4.zzp",
    eis: "D-3.4",
    titel: "VOG van een zzp'er tijdens het werk",
    ...BIJ_AANVANG,
    meting: "doorlopend zzp",
    waarde: { aantal: 3, eenheid: "jaar" },
    bron: eisDagbesteding("3.4"),
    geldigheid: SINDS_DAGBESTEDING,
  },
  {
    id: "W-85.3",
    eis: "W-85.3",
    titel: "VOG van bestuur en toezicht",
    ...BIJ_AANVANG,
    waarde: null,
    bron: eisWijkteam("85.3"),
    geldigheid: SINDS_WIJKTEAM,
  },
  {
    id: "D-23.3",
    eis: "D-23.3",
    titel: "VOG van bestuur en toezicht",
    ...BIJ_AANVANG,
    waarde: null,
    bron: eisDagbesteding("23.3"),
    geldigheid: SINDS_DAGBESTEDING,
  },
  {
    // "actueel"
    id: "W-37.3",
    eis: "W-37.3",
    titel: "Lijst van aanbieders bij gebruik",
    ...BIJ_AANVANG,
    bewijs: "aanbiederslijst",
    waarde: null,
    bron: eisWijkteam("37.3"),
    geldigheid: SINDS_WIJKTEAM,
  },
  {
    // "recent"
    id: "D-19",
    eis: "D-19",
    titel: "Bewijs van verzekering",
    ...BIJ_AANVANG,
    bewijs: "verzekeringsbewijs",
    waarde: null,
    bron: eisDagbesteding("19"),
    geldigheid: SINDS_DAGBESTEDING,
  },
] as const satisfies readonly OuderdomNorm[];
