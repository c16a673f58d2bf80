import { metReden } from "../kern/met-reden.js";
import type { OvergangVan } from "../kern/overgang.js";
import { adviesNaOnderzoek, deelvragenBeantwoord, heeftOplossing, startOpTijd, vraagBekendEnInstemming } from "./afronding.wachters.js";
import { bijUrgentie, bijWachten, naOntvangst, naStartOnderzoek } from "./gevolgen.js";
import type { Melding } from "./melding.js";
import type { MeldingGegevens } from "./melding.schemas.js";
import {
  bevestigingAanAanmelder,
  bevestigingOpTijd,
  contactMetInwoner,
  contactOpTijd,
  criteriaBeschermdWonen,
  criteriumRegieteam,
  enigeVerantwoordelijke,
  jeugdteamNeemtOver,
  keuzeVastgelegd,
  nietUrgent,
  screeningCompleet,
  veiligheidsdeskundig,
  volledigGeinformeerd,
  volwassenOfAfgestemd,
  vooraf,
  warmOvergedragen,
  weetWieTeBellen,
} from "./melding.wachters.js";
import type { MeldingToestand } from "./toestanden.js";

const OPEN = ["ontvangen", "bevestigd", "gescreend", "wachtlijst", "gekoppeld", "doorgeleid", "overgedragen"] as const;

const nogNietBevestigd = { naam: "nog niet bevestigd", geldt: ({ feiten }: { readonly feiten: Melding }): boolean => feiten.bevestigd === undefined };

/** The rows of a melding. @source lifecycle.md A1; Wmo 2015 art. 2.3.2 */
export const MELDING_OVERGANGEN: readonly OvergangVan<MeldingToestand, Melding, MeldingGegevens>[] = [
  {
    van: "nieuw",
    gebeurtenis: "melding-ontvangen",
    naar: "ontvangen",
    wachters: [volwassenOfAfgestemd],
    gevolgen: naOntvangst,
    eisen: ["W-1", "W-2.1", "W-106.9"],
    artikel: "2.3.2 lid 1",
  },
  {
    van: ["ontvangen"],
    gebeurtenis: "bevestigd-aan-aanmelder",
    naar: "bevestigd",
    wachters: [bevestigingAanAanmelder, bevestigingOpTijd],
    eisen: ["W-50.2.1"],
    artikel: "2.3.2 lid 1",
  },
  {
    // Who was spoken to before the confirmation went out still has to get it; the melding stays where it is.
    van: ["gescreend", "wachtlijst", "gekoppeld", "doorgeleid", "overgedragen"],
    gebeurtenis: "bevestigd-aan-aanmelder",
    als: nogNietBevestigd,
    wachters: [bevestigingAanAanmelder, bevestigingOpTijd],
    eisen: ["W-50.2.1"],
    artikel: "2.3.2 lid 1",
  },
  {
    van: ["ontvangen", "bevestigd"],
    gebeurtenis: "informatie-verstrekt",
    wachters: [volledigGeinformeerd],
    eisen: ["W-49.2"],
    artikel: "2.3.2 lid 3",
  },
  {
    van: ["ontvangen", "bevestigd"],
    gebeurtenis: "kwalitatief-contact",
    naar: "gescreend",
    wachters: [contactMetInwoner, vooraf, screeningCompleet, contactOpTijd],
    gevolgen: bijUrgentie,
    eisen: ["W-49.2", "W-49.3", "W-50.2.2"],
  },
  {
    van: ["gescreend"],
    gebeurtenis: "doorgeleid-naar-sociale-basis",
    naar: "doorgeleid",
    wachters: [warmOvergedragen],
    eisen: ["W-49.3", "W-14.1.2", "W-33.1"],
  },
  { van: ["gescreend"], gebeurtenis: "naar-toegang-bw", naar: "overgedragen", wachters: [criteriaBeschermdWonen], eisen: ["W-2.2"] },
  { van: ["gescreend"], gebeurtenis: "naar-regieteam", naar: "overgedragen", wachters: [criteriumRegieteam], eisen: ["W-2.3"] },
  { van: ["gescreend"], gebeurtenis: "naar-jeugdteam", naar: "overgedragen", wachters: [jeugdteamNeemtOver], eisen: ["W-2.1"] },
  {
    van: ["gescreend"],
    gebeurtenis: "op-wachtlijst",
    naar: "wachtlijst",
    wachters: [nietUrgent, weetWieTeBellen],
    gevolgen: bijWachten,
    eisen: ["W-50.1", "W-61.1"],
  },
  {
    van: ["gescreend", "wachtlijst"],
    gebeurtenis: "professional-gekoppeld",
    naar: "gekoppeld",
    wachters: [keuzeVastgelegd, veiligheidsdeskundig, enigeVerantwoordelijke],
    eisen: ["W-49.4", "W-7", "W-70.1", "W-8.7"],
  },
  {
    van: ["wachtlijst"],
    gebeurtenis: "urgentie-herzien",
    wachters: [],
    gevolgen: bijUrgentie,
    eisen: ["W-50.1", "W-61.1.1"],
  },
  {
    van: ["gekoppeld"],
    gebeurtenis: "onderzoek-gestart",
    wachters: [],
    gevolgen: naStartOnderzoek,
    eisen: ["W-49.3", "W-33"],
    artikel: "2.3.2 lid 1",
  },
  {
    // Without investigation only basishulp can follow: an advice asks for one.
    van: ["gekoppeld"],
    gebeurtenis: "direct-basishulp",
    wachters: [vraagBekendEnInstemming, startOpTijd],
    eisen: ["W-25.2", "W-33.2", "W-50.2.3"],
  },
  { van: OPEN, gebeurtenis: "gegevens-gecorrigeerd", wachters: [metReden], eisen: ["W-95.1"] },
  { van: OPEN, gebeurtenis: "oplossing-geboden", wachters: [adviesNaOnderzoek], eisen: ["W-33", "W-33.1", "W-33.2", "W-33.3", "W-33.4"] },
  { van: OPEN, gebeurtenis: "melding-ingetrokken", naar: "ingetrokken", wachters: [], eisen: ["W-33"] },
  { van: OPEN, gebeurtenis: "melding-afgehandeld", naar: "afgehandeld", wachters: [heeftOplossing, deelvragenBeantwoord], eisen: ["W-33"] },
];
