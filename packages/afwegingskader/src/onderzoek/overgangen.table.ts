import type { OvergangVan } from "../kern/overgang.js";
import { aanleidingBestaat, overslaanKan } from "./begin.wachters.js";
import {
  adviesNogNietVerzonden,
  algemeneRegel,
  andereWetBegeleid,
  basishulpGaatVoor,
  beslisserOpgeleid,
  besteOplossing,
  consulentAfgestemd,
  expertteamBesproken,
  hardheidAlleenHerindicatie,
  nietNaarBewindvoerder,
  positiefMetAlleStappen,
  weigertWlz,
} from "./besluit.wachters.js";
import { bijLangeDuur, naBesluit } from "./gevolgen.js";
import type { Onderzoek } from "./onderzoek.js";
import type { OnderzoekGegevens } from "./onderzoek.schemas.js";
import {
  alleenWatOverblijft,
  alleStappen,
  ietsBlijftOver,
  samenMetInwonerEnNetwerk,
  stabielVraagtLangereDuur,
  stappenTot,
  verzilveringGewogen,
  voorliggendVolledig,
} from "./stap.wachters.js";
import type { OnderzoekToestand } from "./toestanden.js";
import {
  doelAfschalen,
  doelDaginvulling,
  doelFinancien,
  doelVeiligheidsplan,
  geenAdviesZonderVerslag,
  inwonerReageerde,
  inwonerSteuntOplossing,
  regisseurGenoemd,
} from "./verslag.wachters.js";

const STAPPEN = ["gestart", "stap-1", "stap-2", "stap-3", "stap-4", "stap-5", "stap-6"] as const;
// A step can be recorded again, also after the decision: the report and the decision are then made again. Not after sending.
const LOPEND = [...STAPPEN, "verslag-concept", "verslag-vastgesteld", "besloten"] as const;

/** The rows of an investigation. @source lifecycle.md A2; Wmo 2015 art. 2.3.2 lid 4; CRvB 21-03-2018, ECLI:NL:CRVB:2018:819 */
export const ONDERZOEK_OVERGANGEN: readonly OvergangVan<OnderzoekToestand, Onderzoek, OnderzoekGegevens>[] = [
  {
    van: "nieuw",
    gebeurtenis: "onderzoek-gestart",
    naar: "gestart",
    wachters: [aanleidingBestaat],
    eisen: ["W-25.2", "W-28.2", "W-49.3"],
    artikel: "2.3.2 lid 1",
  },
  { van: "nieuw", gebeurtenis: "onderzoek-overgeslagen", naar: "overgeslagen", wachters: [overslaanKan], eisen: ["W-25.2"] },
  {
    van: LOPEND,
    gebeurtenis: "stap-1-vastgelegd",
    naar: "stap-1",
    wachters: [adviesNogNietVerzonden],
    eisen: ["W-27.1.1", "W-26.a", "W-26.b", "W-26.c"],
    artikel: "2.3.2 lid 4 a",
  },
  { van: LOPEND, gebeurtenis: "stap-2-vastgelegd", naar: "stap-2", wachters: [adviesNogNietVerzonden, stappenTot(1)], eisen: ["W-27.1.2"] },
  { van: LOPEND, gebeurtenis: "stap-3-vastgelegd", naar: "stap-3", wachters: [adviesNogNietVerzonden, stappenTot(2)], eisen: ["W-27.1.3"] },
  {
    van: LOPEND,
    gebeurtenis: "stap-4-vastgelegd",
    naar: "stap-4",
    wachters: [adviesNogNietVerzonden, stappenTot(3), samenMetInwonerEnNetwerk],
    eisen: ["W-27.1.4", "W-26.d", "W-26.e", "W-26.f", "W-26-u1"],
    artikel: "2.3.2 lid 4 b t/m f",
  },
  {
    van: LOPEND,
    gebeurtenis: "stap-5-vastgelegd",
    naar: "stap-5",
    wachters: [adviesNogNietVerzonden, stappenTot(4), voorliggendVolledig, ietsBlijftOver, alleenWatOverblijft, verzilveringGewogen],
    eisen: ["W-27.1.5", "W-26.g", "W-27.3"],
    artikel: "2.3.5 lid 3",
  },
  {
    van: LOPEND,
    gebeurtenis: "stap-6-vastgelegd",
    naar: "stap-6",
    wachters: [adviesNogNietVerzonden, stappenTot(5), voorliggendVolledig, stabielVraagtLangereDuur],
    gevolgen: bijLangeDuur,
    eisen: ["W-27.1.6", "W-27.2", "W-26.h", "W-26.i"],
    artikel: "2.3.2 lid 4 g, lid 6",
  },
  {
    van: LOPEND,
    gebeurtenis: "verslag-opgesteld",
    naar: "verslag-concept",
    wachters: [
      adviesNogNietVerzonden,
      alleStappen,
      voorliggendVolledig,
      doelFinancien,
      doelDaginvulling,
      doelVeiligheidsplan,
      doelAfschalen,
      regisseurGenoemd,
    ],
    eisen: ["W-29.1", "W-29.3", "W-29.4", "W-29.5", "W-29.6", "W-29.7"],
    artikel: "2.3.2 lid 8",
  },
  { van: ["verslag-concept"], gebeurtenis: "inwoner-reageerde-op-verslag", wachters: [], eisen: ["W-29.1"] },
  {
    van: ["verslag-concept"],
    gebeurtenis: "verslag-vastgesteld",
    naar: "verslag-vastgesteld",
    wachters: [inwonerReageerde],
    eisen: ["W-29.1"],
    artikel: "2.3.2 lid 8",
  },
  {
    van: STAPPEN,
    gebeurtenis: "verslag-achterwege-gelaten",
    naar: "besloten",
    wachters: [alleStappen, voorliggendVolledig, geenAdviesZonderVerslag, inwonerSteuntOplossing],
    gevolgen: naBesluit,
    eisen: ["W-29.1", "W-33.1", "W-33.2", "W-33.3"],
  },
  {
    van: ["verslag-vastgesteld"],
    gebeurtenis: "onderzoek-besloten",
    naar: "besloten",
    wachters: [
      algemeneRegel,
      positiefMetAlleStappen,
      hardheidAlleenHerindicatie,
      basishulpGaatVoor,
      expertteamBesproken,
      besteOplossing,
      andereWetBegeleid,
      weigertWlz,
      consulentAfgestemd,
      nietNaarBewindvoerder,
      beslisserOpgeleid,
    ],
    gevolgen: naBesluit,
    eisen: ["W-33", "W-26-u2", "W-28.3", "W-21.1", "W-21.2", "W-21.3", "W-42.3", "W-42.4", "W-17", "W-72.7"],
    artikel: "2.3.5 lid 3 en 6",
  },
  {
    van: ["stap-4", "stap-5", "stap-6", "verslag-concept", "verslag-vastgesteld", "besloten"],
    gebeurtenis: "andere-wet-wees-af",
    naar: "stap-3",
    wachters: [adviesNogNietVerzonden],
    eisen: ["W-42.3"],
  },
  {
    van: [...STAPPEN, "verslag-concept", "verslag-vastgesteld"],
    gebeurtenis: "onderzoek-gestopt",
    naar: "gestopt",
    wachters: [],
    eisen: ["W-33"],
  },
];
