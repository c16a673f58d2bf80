import { metReden } from "../kern/met-reden.js";
import type { OvergangVan } from "../kern/overgang.js";
import { verzondenNietWijzigbaar } from "../kern/verzonden-niet-wijzigbaar.js";
import {
  naAfwijzing,
  naAfzien,
  naIntrekking,
  naOntvangst301,
  naStartafspraak,
  naTerugsturen,
  naVerwerking,
  naVerzoek,
  naWeigering,
  naWijziging,
} from "./gevolgen.js";
import {
  agbGoedgekeurd,
  agbVanContract,
  contactBinnenTermijn,
  contactNaOntvangst,
  doorverwezen,
  nogNietGestart,
  productcodeGeldig,
  startBinnenToewijzing,
  weigeringGegrond,
} from "./route1.wachters.js";
import {
  bwEinddatumBekend,
  duurBinnenGrens,
  geenOpenVerzoek,
  inDoelgroep,
  kaderIngevuld,
  nietUitgesloten,
  rechtstreeksOpen,
  somBinnenGrens,
  volumeBinnenGrens,
} from "./route2.wachters.js";
import type { Toeleiding } from "./toeleiding.js";
import type { ToeleidingGegevens } from "./toeleiding.schemas.js";
import { TOEGEWEZEN, VERZOEK_OPEN, type ToeleidingToestand } from "./toestanden.js";

const VOOR_VERZOEK = ["aanvraag-concept", "afwegingskader-doorlopen"] as const;
const OPEN = [...VOOR_VERZOEK, ...VERZOEK_OPEN, "301-ontvangen", ...TOEGEWEZEN] as const;

/** The rows of toeleiding: route 1, route 2, and what both share. @source lifecycle.md B1 */
export const TOELEIDING_OVERGANGEN: readonly OvergangVan<ToeleidingToestand, Toeleiding, ToeleidingGegevens>[] = [
  { van: "nieuw", gebeurtenis: "301-ontvangen", naar: "301-ontvangen", wachters: [], gevolgen: naOntvangst301, eisen: ["D-11.2", "D-11.3"] },
  {
    van: ["301-ontvangen"],
    gebeurtenis: "301-verwerkt",
    naar: "toewijzing-open",
    wachters: [agbVanContract, agbGoedgekeurd, productcodeGeldig],
    gevolgen: naVerwerking,
    eisen: ["D-11.2", "D-20.6", "D-20.7", "D-20.8"],
  },
  {
    van: ["301-ontvangen"],
    gebeurtenis: "301-niet-aangenomen",
    naar: "niet-aangenomen",
    wachters: [],
    gevolgen: naTerugsturen,
    eisen: ["D-20.6", "D-20.7"],
  },
  { van: ["301-ontvangen", ...TOEGEWEZEN], gebeurtenis: "301-gewijzigd", wachters: [], gevolgen: naWijziging, eisen: ["D-11.2", "D-12.9"] },
  {
    van: ["301-ontvangen", ...TOEGEWEZEN],
    gebeurtenis: "301-ingetrokken",
    naar: "ingetrokken",
    wachters: [],
    gevolgen: naIntrekking,
    eisen: ["D-11.2", "D-20.10"],
  },
  {
    van: ["toewijzing-open"],
    gebeurtenis: "contact-gelegd",
    naar: "contact-gelegd",
    wachters: [contactNaOntvangst, contactBinnenTermijn],
    eisen: ["D-11.3"],
  },
  {
    van: ["contact-gelegd", "startafspraak"],
    gebeurtenis: "contact-gecorrigeerd",
    wachters: [metReden, contactNaOntvangst, contactBinnenTermijn],
    eisen: ["D-11.3", "D-20.13"],
  },
  {
    van: ["contact-gelegd", "startafspraak"],
    gebeurtenis: "start-afgesproken",
    naar: "startafspraak",
    wachters: [startBinnenToewijzing],
    gevolgen: naStartafspraak,
    eisen: ["D-11.3", "D-13.1", "D-20.10"],
  },
  {
    van: "nieuw",
    gebeurtenis: "aanvraag-begonnen",
    naar: "aanvraag-concept",
    wachters: [rechtstreeksOpen],
    eisen: ["D-11.4", "D-11.11"],
  },
  {
    van: VOOR_VERZOEK,
    gebeurtenis: "afwegingskader-ingevuld",
    naar: "afwegingskader-doorlopen",
    wachters: [],
    eisen: ["D-11.10"],
  },
  {
    van: VOOR_VERZOEK,
    gebeurtenis: "315-verzonden",
    naar: "315-verzonden",
    wachters: [
      rechtstreeksOpen,
      nietUitgesloten,
      kaderIngevuld,
      inDoelgroep,
      agbVanContract,
      agbGoedgekeurd,
      productcodeGeldig,
      geenOpenVerzoek,
      volumeBinnenGrens,
      somBinnenGrens,
      bwEinddatumBekend,
      duurBinnenGrens,
    ],
    gevolgen: naVerzoek,
    eisen: ["D-11.4", "D-11.5", "D-11.6", "D-11.7", "D-11.8", "D-11.10", "D-11.11", "D-20.6", "D-20.7"],
  },
  {
    van: VERZOEK_OPEN,
    gebeurtenis: "verzoek-gewijzigd",
    wachters: [verzondenNietWijzigbaar],
    eisen: ["D-11.4"],
  },
  { van: ["315-verzonden"], gebeurtenis: "315-in-onderzoek", naar: "in-onderzoek", wachters: [], eisen: ["D-11.4"] },
  {
    van: VERZOEK_OPEN,
    gebeurtenis: "315-afgewezen",
    naar: "afgewezen",
    wachters: [],
    gevolgen: naAfwijzing,
    eisen: ["D-11.4", "D-11.13"],
  },
  { van: VERZOEK_OPEN, gebeurtenis: "301-ontvangen", naar: "301-ontvangen", wachters: [], gevolgen: naOntvangst301, eisen: ["D-11.4", "D-11.2"] },
  { van: OPEN, gebeurtenis: "uitsluiting-ontvangen", wachters: [], eisen: ["D-11.11"] },
  { van: OPEN, gebeurtenis: "uitsluiting-opgeheven", wachters: [], eisen: ["D-11.11"] },
  {
    van: [...VOOR_VERZOEK, ...TOEGEWEZEN],
    gebeurtenis: "geweigerd",
    naar: "geweigerd",
    wachters: [nogNietGestart, weigeringGegrond, doorverwezen],
    gevolgen: naWeigering,
    eisen: ["D-11.12", "D-11.13"],
  },
  // The source is silent; a resident can always change their mind, and then nothing may stay open.
  { van: OPEN, gebeurtenis: "inwoner-ziet-af", naar: "afgezien", wachters: [nogNietGestart], gevolgen: naAfzien, eisen: ["D-11.2", "D-11.4"] },
];
