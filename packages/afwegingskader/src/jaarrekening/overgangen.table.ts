import type { Gevolg } from "../kern/gevolg.js";
import { metReden } from "../kern/met-reden.js";
import { metUiterlijk } from "../kern/met-uiterlijk.js";
import type { OvergangVan } from "../kern/overgang.js";
import { verzondenNietWijzigbaar } from "../kern/verzonden-niet-wijzigbaar.js";
import type { Vraag } from "../kern/wachter.js";
import {
  allePuntenGetoetst,
  categorieBekend,
  eigenCijfers,
  jaarrekeningOpTijd,
  jaarVoorbij,
  omzetBekend,
  productieOpTijd,
  stukkenCompleet,
  verklaringZwaarGenoeg,
  verzenddagKan,
} from "./indienen.wachters.js";
import type { Jaarrekening } from "./jaarrekening.js";
import type { JaarrekeningGegevens } from "./jaarrekening.schemas.js";
import { elkPuntUitgelegd, erIsEenAfwijking, geenPuntOnbekend, zonderAfwijking } from "./oordeel.wachters.js";
import type { JaarrekeningToestand } from "./toestanden.js";

type Afsluiting = Vraag<Jaarrekening, JaarrekeningGegevens["jaar-afgesloten"]>;

const nietBovenDrempel = { naam: "nietBovenDrempel", geldt: ({ gegevens }: Afsluiting): boolean => gegevens.drempel === "niet boven de drempel" };

const naAfsluiting = ({ gegevens: { laatsteDag }, normen }: Afsluiting): readonly Gevolg[] => {
  const tot = (norm: string) => (laatsteDag === undefined ? undefined : normen.laatsteDag(norm, laatsteDag));
  return [
    metUiterlijk({ taak: "Verstuur de productieverantwoording.", eis: "D-16.10", norm: "D-16.10" }, tot("D-16.10")),
    metUiterlijk({ taak: "Dien de jaarrekening met de verklaring in.", eis: "D-16.7", norm: "D-16.7" }, tot("D-16.7")),
  ];
};

const INGEDIEND = ["ingediend", "akkoord", "afwijking-besproken", "geaccepteerd-met-uitleg"] as const satisfies readonly JaarrekeningToestand[];
const VOOR_INDIENEN = ["jaar-afgesloten", "categorie-bepaald", "verklaring-ontvangen"] as const satisfies readonly JaarrekeningToestand[];

/** The rows of the accounts of one year. The third party whose capacity is used has a case of its own (D-16.8). @source lifecycle.md B9 */
export const JAARREKENING_OVERGANGEN: readonly OvergangVan<JaarrekeningToestand, Jaarrekening, JaarrekeningGegevens>[] = [
  { van: "nieuw", gebeurtenis: "jaar-afgesloten", als: nietBovenDrempel, naar: "niet-verplicht", wachters: [jaarVoorbij], eisen: ["D-16.7", "D-16.8"] },
  {
    van: "nieuw",
    gebeurtenis: "jaar-afgesloten",
    naar: "jaar-afgesloten",
    wachters: [jaarVoorbij, omzetBekend],
    gevolgen: naAfsluiting,
    eisen: ["D-16.7", "D-16.8", "D-16.10"],
  },
  {
    van: [...VOOR_INDIENEN, "ingediend"],
    gebeurtenis: "productieverantwoording-verzonden",
    wachters: [verzenddagKan, productieOpTijd],
    eisen: ["D-16.10"],
  },
  {
    // Until it goes in, the size can be judged again.
    van: VOOR_INDIENEN,
    gebeurtenis: "categorie-bepaald",
    naar: "categorie-bepaald",
    wachters: [eigenCijfers, categorieBekend],
    eisen: ["D-16.7"],
  },
  {
    van: ["categorie-bepaald", "verklaring-ontvangen"],
    gebeurtenis: "verklaring-ontvangen",
    naar: "verklaring-ontvangen",
    wachters: [eigenCijfers, stukkenCompleet, verklaringZwaarGenoeg],
    eisen: ["D-16.7", "D-16.8"],
  },
  { van: INGEDIEND, gebeurtenis: "verklaring-ontvangen", wachters: [verzondenNietWijzigbaar], eisen: ["D-16.7"] },
  {
    van: ["verklaring-ontvangen"],
    gebeurtenis: "ingediend",
    naar: "ingediend",
    wachters: [allePuntenGetoetst, verzenddagKan, jaarrekeningOpTijd],
    gevolgen: () => [{ _tag: "Bericht", aan: "gemeente", inhoud: "Jaarrekening met verklaring en verslag van bevindingen.", eis: "D-16.7" }],
    eisen: ["D-16.7", "D-24.1"],
  },
  {
    van: ["ingediend", "afwijking-besproken"],
    gebeurtenis: "toetsen-aangevuld",
    wachters: [metReden],
    eisen: ["D-24.1", "D-24.1-u1", "D-24.1-u4"],
  },
  { van: ["ingediend", "afwijking-besproken"], gebeurtenis: "akkoord", naar: "akkoord", wachters: [geenPuntOnbekend, zonderAfwijking], eisen: ["D-24.1", "D-24.1-u1"] },
  {
    van: ["ingediend"],
    gebeurtenis: "afwijking-besproken",
    naar: "afwijking-besproken",
    wachters: [erIsEenAfwijking],
    eisen: ["D-24.1.o", "D-24.1-u2"],
  },
  {
    van: ["afwijking-besproken"],
    gebeurtenis: "geaccepteerd-met-uitleg",
    naar: "geaccepteerd-met-uitleg",
    wachters: [geenPuntOnbekend, elkPuntUitgelegd],
    eisen: ["D-24.1.o", "D-24.1-u2"],
  },
];
