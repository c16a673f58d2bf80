import { formatDatum } from "@wmo-kit/domain";
import { evaluateOuderdomBijAanvang, OUDERDOMSNORMEN } from "@wmo-kit/timeliness/meting";

import { nietVoor } from "../kern/niet-voor.js";
import { mits, NIET_GOED, type Wachter } from "../kern/wachter.js";
import type { Persoon } from "./persoon.js";
import type { PersoonGegevens } from "./persoon.schemas.js";
import { corrigeerFunctie } from "./verwerk.js";
import { heeftProfiel, vogeisVan, vogOp } from "./vog-van.js";
import { eersteDagZonderVog, evaluateVogstand } from "./vogstand.js";

type W<Soort extends keyof PersoonGegevens> = Wachter<Persoon, PersoonGegevens[Soort]>;

const eisVan = ({ functie }: Persoon) => (functie === undefined ? undefined : vogeisVan(functie));

/** The VOG is issued, and screened what is asked of this person. @source W-68, D-3.4, W-85.3, D-23.3 */
export const vogMetProfiel: W<"vog-ontvangen"> = {
  naam: "vogMetProfiel",
  code: "VOG_ONTBREEKT",
  vraagt: ["afgiftedatum", "profiel", "nummers"],
  toets: ({ feiten, gegevens: { afgiftedatum, profiel, nummers = [] }, gebeurtenis }) => {
    if (afgiftedatum === undefined || profiel === undefined) return NIET_GOED;
    const eis = eisVan(feiten);
    return mits(afgiftedatum <= gebeurtenis.datum && (eis === undefined || heeftProfiel({ profiel, nummers }, eis)));
  },
};

/** The new VOG is issued after the suspicion. @source W-68, D-3.4 */
export const vogNaVermoeden: W<"vog-ontvangen"> = {
  naam: "vogNaVermoeden",
  code: "VOG_NIET_NIEUW",
  vraagt: ["afgiftedatum"],
  toets: ({ feiten, gegevens }) => nietVoor(gegevens.afgiftedatum, feiten.vermoeden?.op),
};

/** There is a VOG with the right profile, when one is asked of this person. @source W-68, D-3.4, W-85.3, D-23.3 */
export const heeftVog: Wachter<Persoon, unknown> = {
  naam: "heeftVog",
  code: "VOG_ONTBREEKT",
  vraagt: [],
  toets: ({ feiten }) => {
    const eis = eisVan(feiten);
    return mits(eis === undefined || feiten.vogs.some((vog) => heeftProfiel(vog, eis)));
  },
};

/** The VOG was issued by the first day of work. @source W-68, D-3.4, W-85.3, D-23.3 */
export const vogBijAanvang: W<"ingezet"> = {
  naam: "vogBijAanvang",
  code: "VOG_ONTBREEKT",
  vraagt: ["aanvang"],
  toets: ({ feiten, gegevens: { aanvang } }) => {
    const eis = eisVan(feiten);
    if (aanvang === undefined) return NIET_GOED;
    const zonder = eis === undefined || !feiten.vogs.some((vog) => heeftProfiel(vog, eis));
    return mits(zonder || vogOp(feiten, eis, aanvang) !== undefined);
  },
};

/** On the first day of work the VOG is not too old; an open norm gives no verdict. @source W-68, D-3.3, D-3.4; norms.md A-34 */
export const vogNietTeOud: W<"ingezet"> = {
  naam: "vogNietTeOud",
  code: "VOG_TE_OUD",
  vraagt: ["aanvang"],
  toets: ({ feiten, gegevens: { aanvang }, normen: { profiel } }) => {
    const eis = eisVan(feiten);
    const vog = aanvang === undefined || eis === undefined ? undefined : vogOp(feiten, eis, aanvang);
    if (aanvang === undefined || eis === undefined || vog === undefined) return undefined;
    const { afgiftedatum } = vog;
    return evaluateOuderdomBijAanvang({ normen: OUDERDOMSNORMEN, norm: eis.norm, afgiftedatum, aanvangsdatum: aanvang, profiel }).match(
      ({ waarde }) => mits(waarde.stand !== "te oud"),
      () => undefined,
    );
  },
};

/** On every planned day the VOG of a self-employed contractor is not too old. @source D-3.4 */
export const vogOpElkeDag: W<"ingeroosterd"> = {
  naam: "vogOpElkeDag",
  code: "VOG_ZZP_VERLOPEN",
  vraagt: ["begindatum", "einddatum"],
  toets: ({ feiten, gegevens: { begindatum, einddatum }, normen: { profiel } }) => {
    if (begindatum === undefined || einddatum === undefined) return undefined;
    return mits(eersteDagZonderVog(feiten, { begindatum, einddatum }, profiel) === undefined);
  },
};

/** The VOG of a self-employed contractor runs out soon after the planned days. @source D-3.4, lifecycle.md B7 */
export const vogLooptNogDoor: W<"ingeroosterd"> = {
  naam: "vogLooptNogDoor",
  code: "VOG_VERLOOPT_BINNENKORT",
  vraagt: ["einddatum"],
  toets: ({ feiten, gegevens: { einddatum }, normen: { profiel } }) => {
    const stand = einddatum === undefined ? undefined : evaluateVogstand(feiten, einddatum, profiel);
    if (stand?.stand !== "verloopt binnenkort" || stand.laatsteGeldigeDag === null) return undefined;
    return { datum: formatDatum(stand.laatsteGeldigeDag) };
  },
};

/** After a correction of who the person is, a VOG that was received must still fit; else the right one comes first. @source W-68, D-3.4 */
export const vogNaCorrectie: W<"gegevens-gecorrigeerd"> = {
  naam: "vogNaCorrectie",
  code: "VOG_ONTBREEKT",
  vraagt: ["rol", "contactMetInwoners"],
  toets: ({ feiten, gegevens, gebeurtenis }) => {
    const functie = corrigeerFunctie(feiten.functie, gegevens);
    const eis = functie === undefined ? undefined : vogeisVan(functie);
    return mits(eis === undefined || vogOp(feiten, eis, gebeurtenis.datum) !== undefined);
  },
};
