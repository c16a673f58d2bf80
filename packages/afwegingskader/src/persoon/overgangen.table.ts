import { metReden } from "../kern/met-reden.js";
import type { OvergangVan } from "../kern/overgang.js";
import { naAanmelding, naInzet, naNieuweVog, naVergewis, naVermoeden, naWeigering } from "./gevolgen.js";
import type { Persoon } from "./persoon.js";
import type { PersoonGegevens } from "./persoon.schemas.js";
import {
  dienstInVolgorde,
  dienstNaAanvang,
  geschiktBevonden,
  laatsteDagNaAanvang,
  magDoorwerken,
  vergewisCompleet,
} from "./persoon.wachters.js";
import type { PersoonToestand } from "./toestanden.js";
import {
  heeftVog,
  vogBijAanvang,
  vogLooptNogDoor,
  vogMetProfiel,
  vogNaCorrectie,
  vogNaVermoeden,
  vogNietTeOud,
  vogOpElkeDag,
} from "./vog.wachters.js";

/** The rows of a person. @source lifecycle.md B7 */
export const PERSOON_OVERGANGEN: readonly OvergangVan<PersoonToestand, Persoon, PersoonGegevens>[] = [
  {
    van: "nieuw",
    gebeurtenis: "kandidaat-aangemeld",
    naar: "kandidaat",
    wachters: [],
    gevolgen: naAanmelding,
    eisen: ["D-3.3", "W-67"],
  },
  {
    van: ["kandidaat"],
    gebeurtenis: "vergewisplicht-afgerond",
    naar: "vergewis-compleet",
    wachters: [vergewisCompleet, geschiktBevonden],
    gevolgen: naVergewis,
    eisen: ["D-3.3", "W-67"],
  },
  {
    van: ["vergewis-compleet", "vog-geldig"],
    gebeurtenis: "vog-ontvangen",
    naar: "vog-geldig",
    wachters: [vogMetProfiel],
    eisen: ["D-3.4", "D-23.3", "W-68", "W-85.3"],
  },
  {
    // Of some volunteers no VOG is asked: they start without one.
    van: ["vergewis-compleet", "vog-geldig"],
    gebeurtenis: "ingezet",
    naar: "ingezet",
    wachters: [heeftVog, vogBijAanvang, vogNietTeOud],
    gevolgen: naInzet,
    eisen: ["D-3.3", "D-3.4", "D-23.3", "W-68", "W-85.3"],
  },
  {
    van: ["ingezet"],
    gebeurtenis: "ingeroosterd",
    wachters: [dienstNaAanvang, dienstInVolgorde, vogOpElkeDag, vogLooptNogDoor],
    eisen: ["D-3.4"],
  },
  {
    van: ["vog-opnieuw-vragen"],
    gebeurtenis: "ingeroosterd",
    wachters: [dienstNaAanvang, dienstInVolgorde, vogOpElkeDag, vogLooptNogDoor, magDoorwerken],
    eisen: ["D-3.4", "W-68"],
  },
  {
    van: ["ingezet"],
    gebeurtenis: "vog-ontvangen",
    wachters: [vogMetProfiel],
    gevolgen: naNieuweVog,
    eisen: ["D-3.4", "W-68"],
  },
  {
    van: ["ingezet"],
    gebeurtenis: "vermoeden-gerezen",
    naar: "vog-opnieuw-vragen",
    wachters: [],
    gevolgen: naVermoeden,
    eisen: ["D-3.4", "W-68"],
  },
  {
    van: ["vog-opnieuw-vragen"],
    gebeurtenis: "vog-ontvangen",
    naar: "ingezet",
    wachters: [vogMetProfiel, vogNaVermoeden],
    gevolgen: naNieuweVog,
    eisen: ["D-3.4", "W-68"],
  },
  {
    van: ["vergewis-compleet", "vog-geldig", "ingezet", "vog-opnieuw-vragen"],
    gebeurtenis: "vog-geweigerd",
    naar: "uit-dienst",
    wachters: [],
    gevolgen: naWeigering,
    eisen: ["D-3.4", "W-68"],
  },
  {
    van: ["kandidaat", "vergewis-compleet", "vog-geldig"],
    gebeurtenis: "gegevens-gecorrigeerd",
    wachters: [metReden],
    eisen: ["D-3.4", "W-68"],
  },
  {
    van: ["ingezet", "vog-opnieuw-vragen"],
    gebeurtenis: "gegevens-gecorrigeerd",
    wachters: [metReden, vogNaCorrectie],
    eisen: ["D-3.4", "W-68"],
  },
  {
    van: ["kandidaat", "vergewis-compleet", "vog-geldig", "ingezet", "vog-opnieuw-vragen"],
    gebeurtenis: "uit-dienst",
    naar: "uit-dienst",
    wachters: [laatsteDagNaAanvang],
    eisen: ["D-3.3"],
  },
];
