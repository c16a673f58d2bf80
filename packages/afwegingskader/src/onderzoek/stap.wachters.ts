import { mits, NIET_GOED, type Wachter } from "../kern/wachter.js";
import type { Onderzoek } from "./onderzoek.js";
import type { OnderzoekGegevens } from "./onderzoek.schemas.js";
import {
  eersteOpenStap,
  isAfgerond,
  isHerindicatie,
  laatsteStap,
  resterendeActiviteiten,
  toegelatenActiviteiten,
  type Stapnummer,
} from "./stappenplan.js";

type W<Soort extends keyof OnderzoekGegevens> = Wachter<Onderzoek, OnderzoekGegevens[Soort]>;

// A missing verdict of step 4 has its own code, so the general guard passes over it.
const openStap = (onderzoek: Onderzoek, tot: Stapnummer): Stapnummer | undefined => {
  const open = eersteOpenStap(onderzoek, tot);
  return open === 4 ? undefined : open;
};

/** Every step before this one is complete: no step can be skipped. @source W-27.1 ("opeenvolgend") */
export const stappenTot = (tot: Stapnummer): Wachter<Onderzoek, unknown> => ({
  naam: "vorigeStappen",
  code: "STAP_NIET_AFGEROND",
  vraagt: [],
  toets: ({ feiten }) => {
    const open = openStap(feiten, tot);
    return open === undefined ? undefined : { n: String(open) };
  },
});

/** Every step that this investigation asks is complete. @source W-27.1, W-27.1.5 */
export const alleStappen: Wachter<Onderzoek, unknown> = {
  naam: "alleStappen",
  code: "STAP_NIET_AFGEROND",
  vraagt: [],
  toets: ({ feiten }) => {
    const open = openStap(feiten, laatsteStap(feiten));
    return open === undefined ? undefined : { n: String(open) };
  },
};

/** d, e and f each have a verdict for every activity before maatwerk is looked at. @source W-26.d, W-26.e, W-26.f, W-27.1.4 */
export const voorliggendVolledig: Wachter<Onderzoek, unknown> = {
  naam: "voorliggendVolledig",
  code: "VOORLIGGEND_ONVOLLEDIG",
  vraagt: [],
  toets: ({ feiten }) => mits(eersteOpenStap(feiten, 3) !== undefined || isAfgerond(feiten, 4)),
};

/** The resident takes part in step 4 and the network too, or it is said why it does not. @source W-27.1.4 ("samen met inwoner en netwerk") */
export const samenMetInwonerEnNetwerk: W<"stap-4-vastgelegd"> = {
  naam: "samenMetInwonerEnNetwerk",
  code: "INWONER_OF_NETWERK_NIET_BETROKKEN",
  vraagt: ["inwonerBetrokken", "netwerk"],
  toets: ({ gegevens: { inwonerBetrokken, netwerk } }) =>
    mits(inwonerBetrokken === true && (netwerk?.betrokken === true || netwerk?.toelichting !== undefined)),
};

/** Something is left for maatwerk; at a re-indication that is decided at the end. @source W-27.1.5, W-26-u2 */
export const ietsBlijftOver: Wachter<Onderzoek, unknown> = {
  naam: "ietsBlijftOver",
  code: "VOORLIGGEND_LOST_OP",
  vraagt: [],
  toets: ({ feiten }) =>
    mits(!isAfgerond(feiten, 4) || isHerindicatie(feiten) || resterendeActiviteiten(feiten).length > 0),
};

/** Maatwerk is only for activities that prior solutions do not carry. @source W-27.1.5 */
export const alleenWatOverblijft: W<"stap-5-vastgelegd"> = {
  naam: "alleenWatOverblijft",
  code: "ACTIVITEIT_AL_GEDEKT",
  vraagt: ["rest"],
  toets: ({ feiten, gegevens: { rest = [] } }) => {
    const toegelaten = toegelatenActiviteiten(feiten);
    const teVeel = rest.filter(({ activiteit }) => !toegelaten.includes(activiteit)).map(({ activiteit }) => activiteit);
    return toegelaten.length === 0 || teVeel.length === 0 ? undefined : { activiteiten: teVeel.join(", ") };
  },
};

/** At a re-indication the use of the previous indication is weighed for the size of this one. @source W-27.3 */
export const verzilveringGewogen: W<"stap-5-vastgelegd"> = {
  naam: "verzilveringGewogen",
  code: "VERZILVERING_NIET_GEWOGEN",
  vraagt: ["vorigeIndicatie"],
  toets: ({ feiten, gegevens }) => mits(!isHerindicatie(feiten) || gegevens.vorigeIndicatie !== undefined),
};

/** A stable perspective asks for a longer indication; a short one needs a reason. How long that is, is for the professional. @source W-27.1.6, W-27.2 */
export const stabielVraagtLangereDuur: W<"stap-6-vastgelegd"> = {
  naam: "stabielVraagtLangereDuur",
  code: "STABIEL_VRAAGT_LANGERE_DUUR",
  vraagt: ["perspectief", "isLangereDuur"],
  toets: ({ gegevens: { perspectief, isLangereDuur } }) => (perspectief === "stabiel" && isLangereDuur === false ? NIET_GOED : undefined),
};
