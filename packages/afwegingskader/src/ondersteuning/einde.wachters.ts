import { formatDatum, type IsoDatum } from "@wmo-kit/domain";

import type { Eenzijdig } from "../eenzijdig/eenzijdig.js";
import { IN_OVERDRACHT, type EenzijdigToestand } from "../eenzijdig/toestanden.js";
import { binnenVenster } from "../kern/binnen-venster.js";
import { binnenTermijn } from "../kern/termijnwachter.js";
import { mits, NIET_GOED, type Vraag, type Wachter } from "../kern/wachter.js";
import { zaakVan, zakenVan } from "../kern/zaak-van.js";
import type { Ondersteuning } from "./ondersteuning.js";
import type { OndersteuningGegevens } from "./ondersteuning.schemas.js";
import { opVerzenddag } from "./op-verzenddag.js";

type W<Soort extends keyof OndersteuningGegevens> = Wachter<Ondersteuning, OndersteuningGegevens[Soort]>;
type V = Pick<Vraag<Ondersteuning, unknown>, "dossier" | "gebeurtenis">;

const OVERDRACHT_LOOPT: readonly EenzijdigToestand[] = IN_OVERDRACHT;

/** The last day lies in the stretch of support, and not in the future. @source D-20.5 */
export const laatsteDagGeweest: Wachter<Ondersteuning, { readonly laatsteDag: IsoDatum }> = {
  naam: "laatsteDagGeweest",
  code: "DATUM_KLOPT_NIET",
  vraagt: ["laatsteDag"],
  toets: ({ feiten, gegevens, gebeurtenis }) => binnenVenster(gegevens.laatsteDag, feiten.start, gebeurtenis.datum),
};

/** There is a reason, and it was talked over with the resident, unless the resident died. @source D-20.5, W-63.5 */
export const redenVastgelegd: W<"beeindigd"> = {
  naam: "redenVastgelegd",
  code: "REDEN_BEEINDIGING_ONTBREEKT",
  vraagt: ["reden", "besprokenMetInwoner"],
  toets: ({ gegevens: { reden, besprokenMetInwoner } }) => mits(reden !== undefined && (reden === "overlijden" || besprokenMetInwoner === true)),
};

/** What has to be handed over is arranged; going to another provider always is. @source D-13.3, W-63.3, W-63.6 */
export const overdrachtGeregeld: W<"beeindigd"> = {
  naam: "overdrachtGeregeld",
  code: "OVERDRACHT_NIET_GEREGELD",
  vraagt: ["overdracht"],
  toets: ({ gegevens: { reden, overdracht } }) =>
    mits(overdracht === "geregeld" || (overdracht === "niet nodig" && reden !== "overstap naar een andere aanbieder")),
};

/** No one-sided stop is half-way its hand-over. @source D-13.3 */
export const geenOverdrachtOpen: Wachter<Ondersteuning, unknown> = {
  naam: "geenOverdrachtOpen",
  code: "OVERDRACHT_NIET_GEREGELD",
  vraagt: [],
  toets: ({ dossier, gebeurtenis }) =>
    mits(!zakenVan(dossier, "B3").some(({ toestand, feiten }) => feiten.ondersteuning === gebeurtenis.zaak && OVERDRACHT_LOOPT.includes(toestand))),
};

const besluitVan = ({ dossier, gebeurtenis }: V, id: string | undefined): Eenzijdig | undefined => {
  const zaak = zaakVan(dossier, "B3", id);
  return zaak?.toestand === "gestopt" && zaak.feiten.ondersteuning === gebeurtenis.zaak ? zaak.feiten : undefined;
};

/** A provider alone does not pause support, except by a decision that went the whole way. @source D-13.2; lifecycle.md B3, forbidden */
export const nietEenzijdigOnderbroken: W<"onderbroken"> = {
  naam: "nietEenzijdigOnderbroken",
  code: "ZWAARWEGENDE_GROND_ONTBREEKT",
  vraagt: ["opInitiatiefVan", "besluit"],
  toets: (vraag) => {
    const { opInitiatiefVan, besluit, laatsteDag } = vraag.gegevens;
    if (opInitiatiefVan === undefined) return NIET_GOED;
    if (opInitiatiefVan !== "aanbieder") return undefined;
    const genomen = besluitVan(vraag, besluit);
    return mits(genomen?.soort === "opschorten" && genomen.laatsteDag === laatsteDag);
  },
};

/** The stop follows a decision that went the whole way, on the day of that decision. @source D-13.2, D-13.3 */
export const besluitGenomen: W<"eenzijdig-gestopt"> = {
  naam: "besluitGenomen",
  code: "ZWAARWEGENDE_GROND_ONTBREEKT",
  vraagt: ["besluit"],
  toets: (vraag) => {
    const { besluit, laatsteDag } = vraag.gegevens;
    const genomen = besluitVan(vraag, besluit);
    return mits(genomen?.soort === "beeindigen" && genomen.laatsteDag === laatsteDag);
  },
};

/** Where the resident goes was agreed with a partner. @source D-12.10 */
export const partnerBetrokken: W<"doorgestroomd"> = {
  naam: "partnerBetrokken",
  code: "DOORSTROOM_ZONDER_PARTNER",
  vraagt: ["bestemming", "partner", "afspraakMetPartner"],
  toets: ({ gegevens: { bestemming, partner, afspraakMetPartner } }) =>
    mits(bestemming !== undefined && partner !== undefined && afspraakMetPartner !== undefined),
};

/** The path of a school leaver is agreed with the youth team. @source D-12.10 */
export const jongerenteamBetrokken: W<"doorgestroomd"> = {
  naam: "jongerenteamBetrokken",
  code: "JONGERENTEAM_ONTBREEKT",
  vraagt: ["afgestemdMetJongerenteam"],
  toets: ({ feiten, gegevens }) => mits(!feiten.schoolverlater || gegevens.afgestemdMetJongerenteam === true),
};

/** The stop message tells the actual last day. @source D-20.5 */
export const werkelijkEinde: W<"307-verzonden"> = {
  naam: "werkelijkEinde",
  code: "EINDDATUM_ONJUIST",
  vraagt: ["laatsteDag"],
  toets: ({ feiten: { einde }, gegevens: { laatsteDag } }) => {
    if (einde !== undefined && laatsteDag === einde.datum) return undefined;
    return einde === undefined ? NIET_GOED : { datum: formatDatum(einde.datum) };
  },
};

/** The stop message was not sent before; after that only a new message can change it. @source lifecycle.md, common rules */
export const stopberichtNogNiet: Wachter<Ondersteuning, unknown> = {
  naam: "stopberichtNogNiet",
  code: "VERZONDEN_NIET_WIJZIGBAAR",
  vraagt: [],
  toets: ({ feiten }) => mits(feiten.stopberichtVerzonden === undefined),
};

/** Only a message that was sent is replaced. @source lifecycle.md, common rules */
export const stopberichtWel: Wachter<Ondersteuning, unknown> = {
  naam: "stopberichtWel",
  code: "NOG_NIET_VERZONDEN",
  vraagt: [],
  toets: ({ feiten }) => mits(feiten.stopberichtVerzonden !== undefined),
};

/** There is an end to correct: what never started has none. @source D-20.5 */
export const eindeIsEr: Wachter<Ondersteuning, unknown> = {
  naam: "eindeIsEr",
  code: "ONDERSTEUNING_LOOPT_NIET",
  vraagt: [],
  toets: ({ feiten }) => mits(feiten.einde !== undefined),
};

/** The day of a decision that the provider took alone stays that of the decision. @source D-13.2; lifecycle.md B3, forbidden */
export const zonderBesluit: Wachter<Ondersteuning, unknown> = {
  naam: "zonderBesluit",
  code: "VERZONDEN_NIET_WIJZIGBAAR",
  vraagt: [],
  toets: ({ feiten }) => mits(feiten.einde?.besluit === undefined),
};

/** The day of sending lies after the last day, and not in the future. Without a day it is the day of recording. @source D-20.5 */
export const stopberichtdagKan: W<"307-verzonden"> = {
  naam: "stopberichtdagKan",
  code: "DATUM_KLOPT_NIET",
  vraagt: [],
  toets: (vraag) => binnenVenster(opVerzenddag(vraag).gebeurtenis.datum, vraag.feiten.einde?.datum, vraag.gebeurtenis.datum),
};

/** The stop message goes out within five working days; a late one warns. It is the sending that counts, not its recording. @source D-20.5 */
export const stopberichtOpTijd: W<"307-verzonden"> = {
  naam: "stopberichtOpTijd",
  code: "TERMIJN_OVERSCHREDEN",
  vraagt: [],
  toets: (vraag) => binnenTermijn(opVerzenddag(vraag), "D-20.5", vraag.feiten.einde?.datum),
};
