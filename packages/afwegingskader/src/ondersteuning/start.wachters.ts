import { addDagen, formatDatum } from "@wmo-kit/domain";

import { binnenVenster } from "../kern/binnen-venster.js";
import { binnenTermijn } from "../kern/termijnwachter.js";
import { mits, type Wachter } from "../kern/wachter.js";
import { zakenVan } from "../kern/zaak-van.js";
import type { Ondersteuning } from "./ondersteuning.js";
import type { OndersteuningGegevens } from "./ondersteuning.schemas.js";
import { opVerzenddag } from "./op-verzenddag.js";
import { GEEINDIGD, type OndersteuningToestand } from "./toestanden.js";
import { isToegewezenOp, toewijzingVan } from "./toewijzing-van.js";

const GESTOPT: readonly OndersteuningToestand[] = GEEINDIGD;

type W<Soort extends keyof OndersteuningGegevens> = Wachter<Ondersteuning, OndersteuningGegevens[Soort]>;
type MetStart = Pick<OndersteuningGegevens["ondersteuning-gestart"], "startdatum">;

/** There is an allocation that was taken in. @source D-20.10 */
export const toewijzingBestaat: W<"toewijzing-overgenomen"> = {
  naam: "toewijzingBestaat",
  code: "GEEN_TOEWIJZING",
  vraagt: ["toeleiding"],
  toets: ({ dossier, gegevens }) => mits(toewijzingVan(dossier, gegevens.toeleiding) !== undefined),
};

/**
 * No other support runs or waits under the same allocation. Who stopped and comes back within it can start again.
 *
 * @source D-20.4, D-20.10
 */
export const toewijzingVrij: W<"toewijzing-overgenomen"> = {
  naam: "toewijzingVrij",
  code: "TOEWIJZING_IN_GEBRUIK",
  vraagt: [],
  toets: ({ dossier, gegevens: { toeleiding } }) =>
    mits(
      toeleiding === undefined ||
        zakenVan(dossier, "B2").every(({ toestand, feiten }) => feiten.toeleiding !== toeleiding || GESTOPT.includes(toestand)),
    ),
};

/** Who has to wait was told so. @source D-10.1.f */
export const inwonerWeetVanWachtlijst: W<"op-wachtlijst"> = {
  naam: "inwonerWeetVanWachtlijst",
  code: "WACHTLIJST_NIET_VERTELD",
  vraagt: ["inwonerGeinformeerd"],
  toets: ({ gegevens }) => mits(gegevens.inwonerGeinformeerd),
};

/** The municipality knows of the waiting list; if not yet, this warns and asks for the notice. @source D-11.14 */
export const wachtlijstGemeld: W<"op-wachtlijst"> = {
  naam: "wachtlijstGemeld",
  code: "WACHTLIJST_MELDEN",
  vraagt: ["gemeldBijGemeente"],
  toets: ({ gegevens }) => mits(gegevens.gemeldBijGemeente),
};

/** The allocation is valid on the first day. @source D-13.1, D-20.10 */
export const toegewezenOpStart: Wachter<Ondersteuning, MetStart> = {
  naam: "toegewezenOpStart",
  code: "GEEN_TOEWIJZING",
  vraagt: ["startdatum"],
  toets: ({ dossier, feiten, gegevens }) => mits(isToegewezenOp(toewijzingVan(dossier, feiten.toeleiding), gegevens.startdatum)),
};

/** The first day is not in the future, and a new stretch begins after the last one ended. @source D-20.4; iWmo 3.2, TR134 */
export const startGeweest: Wachter<Ondersteuning, MetStart> = {
  naam: "startGeweest",
  code: "DATUM_KLOPT_NIET",
  vraagt: ["startdatum"],
  toets: ({ feiten: { einde }, gegevens: { startdatum }, gebeurtenis }) => {
    // Without a day the guard on the allocation asks for it.
    if (startdatum === undefined) return undefined;
    return binnenVenster(startdatum, einde === undefined ? undefined : addDagen(einde.datum, 1).unwrapOr(undefined), gebeurtenis.datum);
  },
};

/** The start message tells the actual first day. @source D-20.4 */
export const werkelijkeStart: Wachter<Ondersteuning, MetStart> = {
  naam: "werkelijkeStart",
  code: "STARTDATUM_ONJUIST",
  vraagt: ["startdatum"],
  toets: ({ feiten: { start }, gegevens: { startdatum } }) => {
    if (start !== undefined && startdatum === start) return undefined;
    return start === undefined ? {} : { datum: formatDatum(start) };
  },
};

/** The start message was not sent before; after that only a new message can change it. @source lifecycle.md, common rules */
export const startberichtNogNiet: Wachter<Ondersteuning, unknown> = {
  naam: "startberichtNogNiet",
  code: "VERZONDEN_NIET_WIJZIGBAAR",
  vraagt: [],
  toets: ({ feiten }) => mits(feiten.startberichtVerzonden === undefined),
};

/** Only a message that was sent is replaced. @source lifecycle.md, common rules */
export const startberichtWel: Wachter<Ondersteuning, unknown> = {
  naam: "startberichtWel",
  code: "NOG_NIET_VERZONDEN",
  vraagt: [],
  toets: ({ feiten }) => mits(feiten.startberichtVerzonden !== undefined),
};

/** The day of sending lies after the start, and not in the future. Without a day it is the day of recording. @source D-20.4 */
export const startberichtdagKan: W<"305-verzonden"> = {
  naam: "startberichtdagKan",
  code: "DATUM_KLOPT_NIET",
  vraagt: [],
  toets: (vraag) => binnenVenster(opVerzenddag(vraag).gebeurtenis.datum, vraag.feiten.start, vraag.gebeurtenis.datum),
};

/** The start message goes out within five working days; a late one warns. It is the sending that counts, not its recording. @source D-20.4 */
export const startberichtOpTijd: W<"305-verzonden"> = {
  naam: "startberichtOpTijd",
  code: "TERMIJN_OVERSCHREDEN",
  vraagt: [],
  toets: (vraag) => binnenTermijn(opVerzenddag(vraag), "D-20.4", vraag.feiten.start),
};
