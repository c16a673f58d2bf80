import { noemMissend } from "../kern/noem-missend.js";
import { binnenTermijn, binnenUren } from "../kern/termijnwachter.js";
import { mits, type Wachter } from "../kern/wachter.js";
import { Informatieonderwerp, type Melding } from "./melding.js";
import type { MeldingGegevens } from "./melding.schemas.js";
import { magWachten } from "./wachtlijst.js";
import { weegOntvanger } from "./weeg-ontvanger.js";

type W<Soort extends keyof MeldingGegevens> = Wachter<Melding, MeldingGegevens[Soort]>;

// W-1: "vanaf 18 jaar (volwassenen)": the bound of the target group itself, no norm that a contract can set.
const VOLWASSEN_VANAF = 18;

/** The resident is an adult without youths in the family, or the youth team was asked first. @source W-1, W-2.1 */
export const volwassenOfAfgestemd: W<"melding-ontvangen"> = {
  naam: "volwassenOfAfgestemd",
  code: "LEEFTIJD_AFSTEMMING",
  vraagt: ["leeftijd", "gezinMetJeugdigen", "afgestemdMetJeugdteam"],
  toets: ({ gegevens: { leeftijd = VOLWASSEN_VANAF, gezinMetJeugdigen = false, afgestemdMetJeugdteam = false } }) =>
    mits((leeftijd >= VOLWASSEN_VANAF && !gezinMetJeugdigen) || afgestemdMetJeugdteam),
};

/** The confirmation goes to who reported, also when that is not the resident. @source W-50.2.1 */
export const bevestigingAanAanmelder: W<"bevestigd-aan-aanmelder"> = {
  naam: "bevestigingAanAanmelder",
  code: "BEVESTIGING_NIET_AAN_AANMELDER",
  vraagt: ["aan"],
  toets: ({ feiten: { aanmelder }, gegevens: { aan } }) => mits(weegOntvanger({ aanmelder, bevestigingAan: aan, deelnemers: [] }).bevestigingTelt),
};

/** The confirmation is in time; a late one warns. @source W-50.2.1 */
export const bevestigingOpTijd: Wachter<Melding, unknown> = {
  naam: "bevestigingOpTijd",
  code: "TERMIJN_OVERSCHREDEN",
  vraagt: [],
  toets: (vraag) => binnenUren(vraag, "W-50.2.1", vraag.feiten.ontvangen?.tijdstip),
};

const ALLE_ONDERWERPEN = Informatieonderwerp.options;

/** Written and oral information with all eight items. @source W-49.2 */
export const volledigGeinformeerd: W<"informatie-verstrekt"> = {
  naam: "volledigGeinformeerd",
  code: "INFO_VOORAF_ONTBREEKT",
  vraagt: ["schriftelijk", "mondeling", "onderwerpen"],
  toets: ({ gegevens: { schriftelijk, mondeling, onderwerpen = [] } }) =>
    mits(schriftelijk === true && mondeling === true && ALLE_ONDERWERPEN.every((onderwerp) => onderwerpen.includes(onderwerp))),
};

/** The resident was informed before the first conversation. @source W-49.2 */
export const vooraf: Wachter<Melding, unknown> = {
  naam: "informatieVooraf",
  code: "INFO_VOORAF_ONTBREEKT",
  vraagt: [],
  toets: ({ feiten }) => mits(feiten.geinformeerd),
};

/** The contact is with the resident; the reporter alone does not count. @source W-50.2.2 */
export const contactMetInwoner: W<"kwalitatief-contact"> = {
  naam: "contactMetInwoner",
  code: "CONTACT_NIET_MET_INWONER",
  vraagt: ["deelnemers"],
  toets: ({ gegevens: { deelnemers = [] } }) =>
    mits(weegOntvanger({ aanmelder: undefined, bevestigingAan: undefined, deelnemers }).contactTelt),
};

const SCREENING = { aard: "aard", urgentie: "urgentie", socialeBasisLostOp: "oplossing via de sociale basis", opdrachtnemerLostOp: "oplossing via het wijkteam" } as const;

/** Nature, urgency and the two questions on the solution are answered. @source W-49.3 */
export const screeningCompleet: W<"kwalitatief-contact"> = {
  naam: "screeningCompleet",
  code: "SCREENING_ONVOLLEDIG",
  vraagt: Object.keys(SCREENING),
  toets: ({ gegevens }) => noemMissend(SCREENING, gegevens, "onderdelen"),
};

/** The contact is within five working days; a late one warns. @source W-50.2.2 */
export const contactOpTijd: Wachter<Melding, unknown> = {
  naam: "contactOpTijd",
  code: "TERMIJN_OVERSCHREDEN",
  vraagt: [],
  toets: (vraag) => binnenTermijn(vraag, "W-50.2.2", vraag.feiten.ontvangen?.datum),
};

/** The referral to the social basis is warm. @source W-14.1.2, W-49.3 */
export const warmOvergedragen: W<"doorgeleid-naar-sociale-basis"> = {
  naam: "warmOvergedragen",
  code: "WARME_OVERDRACHT_ONTBREEKT",
  vraagt: ["warmOvergedragen"],
  toets: ({ gegevens }) => mits(gegevens.warmOvergedragen),
};

/** Both criteria for beschermd wonen hold. @source W-2.2 */
export const criteriaBeschermdWonen: W<"naar-toegang-bw"> = {
  naam: "criteriaBeschermdWonen",
  code: "OVERDRACHT_CRITERIUM_ONTBREEKT",
  vraagt: ["complexeProblematiek", "onplanbareZorgvraag"],
  toets: ({ gegevens }) => mits(gegevens.complexeProblematiek === true && gegevens.onplanbareZorgvraag === true),
};

/** A criterion for the regieteam holds and the case was discussed. @source W-2.3 */
export const criteriumRegieteam: W<"naar-regieteam"> = {
  naam: "criteriumRegieteam",
  code: "OVERDRACHT_CRITERIUM_ONTBREEKT",
  vraagt: ["criterium", "besproken"],
  toets: ({ gegevens }) => mits(gegevens.criterium !== undefined && gegevens.besproken === true),
};

/** Crisis and spoed never wait. @source W-50.1 */
export const nietUrgent: Wachter<Melding, unknown> = {
  naam: "nietUrgent",
  code: "WACHTLIJST_NIET_BIJ_URGENT",
  vraagt: [],
  toets: ({ feiten }) => mits(magWachten(feiten.urgentie)),
};

/** The resident knows whom to call when it gets worse. @source W-50.1 */
export const weetWieTeBellen: W<"op-wachtlijst"> = {
  naam: "weetWieTeBellen",
  code: "WACHTLIJST_CONTACT_ONTBREEKT",
  vraagt: ["teBellen"],
  toets: ({ gegevens }) => mits(gegevens.teBellen !== undefined),
};

/** The resident could choose, and the background was weighed. @source W-7, W-49.4 */
export const keuzeVastgelegd: W<"professional-gekoppeld"> = {
  naam: "keuzeVastgelegd",
  code: "KEUZE_NIET_VASTGELEGD",
  vraagt: ["keuzeGeboden", "achtergrondGewogen"],
  toets: ({ gegevens }) => mits(gegevens.keuzeGeboden === true && gegevens.achtergrondGewogen === true),
};

/** A case with safety concerns goes to a professional trained for it. @source W-70.1 */
export const veiligheidsdeskundig: W<"professional-gekoppeld"> = {
  naam: "veiligheidsdeskundig",
  code: "VEILIGHEID_DESKUNDIGE_VEREIST",
  vraagt: ["professionalIsVeiligheidsdeskundig"],
  toets: ({ feiten, gegevens }) => mits(!feiten.veiligheidszorg || gegevens.professionalIsVeiligheidsdeskundig),
};

/** One responsible professional per family. @source W-8.7 */
export const enigeVerantwoordelijke: W<"professional-gekoppeld"> = {
  naam: "enigeVerantwoordelijke",
  code: "VERANTWOORDELIJKE_NIET_UNIEK",
  vraagt: ["andereVerantwoordelijkeInGezin"],
  toets: ({ gegevens }) => mits(gegevens.andereVerantwoordelijkeInGezin === false),
};

/** The youth team was asked and takes the family over. @source W-2.1 */
export const jeugdteamNeemtOver: W<"naar-jeugdteam"> = {
  naam: "jeugdteamNeemtOver",
  code: "OVERDRACHT_CRITERIUM_ONTBREEKT",
  vraagt: ["afgestemdMetJeugdteam"],
  toets: ({ gegevens }) => mits(gegevens.afgestemdMetJeugdteam),
};
