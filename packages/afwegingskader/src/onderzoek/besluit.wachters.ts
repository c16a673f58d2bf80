import { VERZONDEN_TOESTANDEN } from "../advies/verzonden-toestanden.js";
import { mits, NIET_GOED, type Vraag, type Wachter } from "../kern/wachter.js";
import { zakenVan } from "../kern/zaak-van.js";
import type { Onderzoek } from "./onderzoek.js";
import type { OnderzoekGegevens } from "./onderzoek.schemas.js";
import { eersteOpenStap, regeloordeelVan } from "./stappenplan.js";

type Besluit = OnderzoekGegevens["onderzoek-besloten"];
type W = Wachter<Onderzoek, Besluit>;

const isPositief = ({ uitkomsten = [] }: Partial<Besluit>): boolean => uitkomsten.includes("advies-positief");
const isAdvies = (gegevens: Partial<Besluit>): boolean => isPositief(gegevens) || (gegevens.uitkomsten ?? []).includes("advies-negatief");

const foutVanRegel = ({ feiten, gegevens }: Vraag<Onderzoek, Besluit>) => {
  const oordeel = regeloordeelVan(feiten, gegevens.hardheid);
  return oordeel.positiefKan ? undefined : oordeel.foutcode;
};

/** Prior solutions do not carry the whole question, or hardship holds. @source W-26-u2, W-28.3 */
export const algemeneRegel: W = {
  naam: "algemeneRegel",
  code: "VOORLIGGEND_LOST_OP",
  vraagt: ["uitkomsten", "hardheid"],
  toets: (vraag) => mits(!isPositief(vraag.gegevens) || foutVanRegel(vraag) !== "VOORLIGGEND_LOST_OP"),
};

/** A positive advice has all six steps, also when hardship carries it. @source W-27.1, W-28.3 */
export const positiefMetAlleStappen: W = {
  naam: "positiefMetAlleStappen",
  code: "STAP_NIET_AFGEROND",
  vraagt: ["uitkomsten"],
  toets: (vraag) => {
    const open = isPositief(vraag.gegevens) && foutVanRegel(vraag) === undefined ? eersteOpenStap(vraag.feiten, 6) : undefined;
    return open === undefined ? undefined : { n: String(open) };
  },
};

/** Hardship only counts at a re-indication. @source W-28.3 */
export const hardheidAlleenHerindicatie: W = {
  naam: "hardheidAlleenHerindicatie",
  code: "HARDHEID_ALLEEN_HERINDICATIE",
  vraagt: ["hardheid"],
  toets: (vraag) => mits(foutVanRegel(vraag) !== "HARDHEID_ALLEEN_HERINDICATIE"),
};

/** Basishulp solves it: then basishulp starts and there is no positive advice, unless hardship holds. @source W-26-u2, W-28.3 */
export const basishulpGaatVoor: W = {
  naam: "basishulpGaatVoor",
  code: "BASISHULP_LOST_OP",
  vraagt: ["basishulpLostOp", "uitkomsten"],
  toets: ({ feiten, gegevens }) => {
    if (gegevens.basishulpLostOp !== true) return undefined;
    const regel = regeloordeelVan(feiten, gegevens.hardheid);
    const opHardheid = regel.positiefKan && regel.opHardheid;
    return mits(opHardheid || (!isPositief(gegevens) && (gegevens.uitkomsten ?? []).includes("basishulp")));
  },
};

/** A case for an expert team was discussed there first; going on without warns, the reason is the motivation. @source W-21.2 ("in principe") */
export const expertteamBesproken: W = {
  naam: "expertteamBesproken",
  code: "EXPERTTEAM_ONTBREEKT",
  vraagt: ["expertteam"],
  toets: ({ gegevens }) => mits(!isAdvies(gegevens) || gegevens.expertteam?.komtInAanmerking !== true || gegevens.expertteam.besproken),
};

/** Maatwerk is the best fit, in content and in cost. @source W-21.3 */
export const besteOplossing: W = {
  naam: "besteOplossing",
  code: "BESTE_OPLOSSING_ONTBREEKT",
  vraagt: ["bestPassend"],
  toets: ({ gegevens }) => mits(!isPositief(gegevens) || gegevens.bestPassend !== undefined),
};

/** Another law is likely: the application is guided, or it is known what came of it. @source W-42.3 */
export const andereWetBegeleid: W = {
  naam: "andereWetBegeleid",
  code: "ANDERE_WET_NIET_BEGELEID",
  vraagt: ["andereWet"],
  toets: ({ gegevens: { andereWet } }) => mits(andereWet?.stand !== "niet begeleid"),
};

/** Who refuses to ask for the Wlz has in principle no right; to grant it all the same is for a person to judge. @source W-42.4 ("in beginsel") */
export const weigertWlz: W = {
  naam: "weigertWlz",
  code: "WLZ_GEWEIGERD",
  vraagt: ["andereWet"],
  toets: ({ gegevens }) => {
    const { wet, stand, tochToekennenOmdat } = gegevens.andereWet ?? {};
    return isPositief(gegevens) && wet === "Wlz" && stand === "inwoner weigert" && tochToekennenOmdat === undefined
      ? { _tag: "OordeelNodig", vraag: "De inwoner weigert een Wlz-aanvraag. In beginsel is er dan geen recht. Is er reden om toch positief te adviseren?" }
      : undefined;
  },
};

/** Household help was aligned with the Wmo consultant. @source W-21.1 */
export const consulentAfgestemd: W = {
  naam: "consulentAfgestemd",
  code: "AFSTEMMING_CONSULENT_ONTBREEKT",
  vraagt: ["hulpBijHuishouden", "afgestemdMetConsulent"],
  toets: ({ gegevens }) => mits(gegevens.hulpBijHuishouden !== true || gegevens.afgestemdMetConsulent === true),
};

/** Nobody is sent straight to a guardian. @source W-17 */
export const nietNaarBewindvoerder: W = {
  naam: "nietNaarBewindvoerder",
  code: "BEWINDVOERDER_NIET_RECHTSTREEKS",
  vraagt: ["verwijzingen"],
  toets: ({ gegevens: { verwijzingen = [] } }) => mits(!verwijzingen.includes("bewindvoerder")),
};

/** Who decides on an advice was trained for it. @source W-72.7 */
export const beslisserOpgeleid: W = {
  naam: "beslisserOpgeleid",
  code: "ADVISEUR_NIET_OPGELEID",
  vraagt: ["uitkomsten"],
  toets: ({ gegevens, gebeurtenis }) => mits(!isAdvies(gegevens) || gebeurtenis.actor.bekwaamheden.includes("indicatiestelling")),
};

/** No advice on this investigation was sent: after that the report stands. @source W-35, W-29.2 */
export const adviesNogNietVerzonden: Wachter<Onderzoek, unknown> = {
  naam: "adviesNogNietVerzonden",
  code: "VERZONDEN_NIET_WIJZIGBAAR",
  vraagt: [],
  toets: ({ dossier, gebeurtenis }) =>
    zakenVan(dossier, "A3").some(({ feiten, toestand }) => feiten.onderzoek === gebeurtenis.zaak && VERZONDEN_TOESTANDEN.includes(toestand))
      ? NIET_GOED
      : undefined,
};
