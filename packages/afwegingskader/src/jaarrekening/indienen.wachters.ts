import { formatDatum } from "@wmo-kit/domain";

import { binnenVenster } from "../kern/binnen-venster.js";
import { binnenTermijn } from "../kern/termijnwachter.js";
import { mits, NIET_GOED, type Vraag, type Wachter } from "../kern/wachter.js";
import { opVerzenddag } from "../ondersteuning/op-verzenddag.js";
import type { Jaarrekening } from "./jaarrekening.js";
import type { JaarrekeningGegevens } from "./jaarrekening.schemas.js";
import { TOETSPUNTEN } from "./punten.table.js";
import { VERKLARINGSOORTEN } from "./verklaringen.table.js";

type W<Soort extends keyof JaarrekeningGegevens> = Wachter<Jaarrekening, JaarrekeningGegevens[Soort]>;

/** The book year is over. @source D-16.7 */
export const jaarVoorbij: W<"jaar-afgesloten"> = {
  naam: "jaarVoorbij",
  code: "BOEKJAAR_LOOPT_NOG",
  vraagt: ["laatsteDag"],
  toets: ({ gegevens: { laatsteDag }, gebeurtenis }) => {
    if (laatsteDag === undefined) return NIET_GOED;
    return laatsteDag < gebeurtenis.datum ? undefined : { datum: formatDatum(laatsteDag) };
  },
};

/** The turnover is known: with an unknown figure there is no verdict on the threshold. @source D-16.7; lifecycle.md B9, forbidden */
export const omzetBekend: W<"jaar-afgesloten"> = {
  naam: "omzetBekend",
  code: "OMZET_ONBEKEND",
  vraagt: ["drempel"],
  toets: ({ gegevens: { drempel } }) => mits(drempel !== undefined && drempel !== "geen oordeel"),
};

/** The figures are those of this legal entity, also within a fiscal unity. @source D-16.7; lifecycle.md B9, forbidden */
export const eigenCijfers: Wachter<Jaarrekening, { readonly entiteit: string }> = {
  naam: "eigenCijfers",
  code: "CIJFERS_VAN_ANDER",
  vraagt: ["entiteit"],
  toets: ({ feiten, gegevens }) => mits(feiten.entiteit === gegevens.entiteit),
};

/**
 * The size is known. Some organisations fit in no size: a person then decides which statement is needed.
 *
 * @source D-16.7; norms.md A-05
 */
export const categorieBekend: W<"categorie-bepaald"> = {
  naam: "categorieBekend",
  code: "CATEGORIE_ONBEKEND",
  vraagt: ["categorie"],
  toets: ({ gegevens: { categorie, besluit } }) => {
    if (categorie === "geen categorie" && besluit === undefined)
      return { _tag: "OordeelNodig", vraag: "Welke verklaring hoort bij deze organisatie, die in geen categorie past?" };
    return mits(categorie !== undefined && categorie !== "geen oordeel");
  },
};

/** The accounts are signed, and the report of findings is there. @source D-16.7 */
export const stukkenCompleet: W<"verklaring-ontvangen"> = {
  naam: "stukkenCompleet",
  code: "JAARSTUKKEN_ONVOLLEDIG",
  vraagt: ["ondertekend", "verslagVanBevindingen"],
  toets: ({ gegevens: { ondertekend, verslagVanBevindingen } }) => {
    const mist = [...(ondertekend === true ? [] : ["ondertekende jaarrekening"]), ...(verslagVanBevindingen === true ? [] : ["verslag van bevindingen"])];
    return mist.length === 0 ? undefined : { onderdelen: mist.join(", ") };
  },
};

/** The statement is at least as heavy as the size asks. @source D-16.7 */
export const verklaringZwaarGenoeg: W<"verklaring-ontvangen"> = {
  naam: "verklaringZwaarGenoeg",
  code: "VERKLARING_TE_LICHT",
  vraagt: ["soort"],
  toets: ({ feiten: { vereist }, gegevens: { soort } }) => {
    if (vereist === undefined) return NIET_GOED;
    const zwaar = soort !== undefined && VERKLARINGSOORTEN.indexOf(soort) >= VERKLARINGSOORTEN.indexOf(vereist);
    return zwaar ? undefined : { verklaring: vereist };
  },
};

/** Every point has a verdict, also when that is that there is none. @source D-24.1 */
export const allePuntenGetoetst: W<"ingediend"> = {
  naam: "allePuntenGetoetst",
  code: "TOETSEN_ONVOLLEDIG",
  vraagt: ["toetsen"],
  toets: ({ gegevens: { toetsen = {} } }) => {
    const mist = TOETSPUNTEN.filter((punt) => toetsen[punt] === undefined);
    return mist.length === 0 ? undefined : { punten: mist.join(", ") };
  },
};

type Verzendvraag = Vraag<Jaarrekening, { readonly verzondenOp?: JaarrekeningGegevens["ingediend"]["verzondenOp"] }>;

/** The day of sending lies after the year, and not in the future. Without a day it is the day of recording. */
export const verzenddagKan: Wachter<Jaarrekening, JaarrekeningGegevens["ingediend"] | JaarrekeningGegevens["productieverantwoording-verzonden"]> = {
  naam: "verzenddagKan",
  code: "DATUM_KLOPT_NIET",
  vraagt: [],
  toets: (vraag) => binnenVenster(opVerzenddag(vraag).gebeurtenis.datum, vraag.feiten.laatsteDag, vraag.gebeurtenis.datum),
};

const opTijd = (vraag: Verzendvraag, norm: "D-16.7" | "D-16.10") => binnenTermijn(opVerzenddag(vraag), norm, vraag.feiten.laatsteDag);

/** The accounts go in before 1 June of the year after; late ones warn. @source D-16.7; norms.md A-01 */
export const jaarrekeningOpTijd: W<"ingediend"> = {
  naam: "jaarrekeningOpTijd",
  code: "TERMIJN_OVERSCHREDEN",
  vraagt: [],
  toets: (vraag) => opTijd(vraag, "D-16.7"),
};

/** The production statement goes in by 1 April of the year after; a late one warns. @source D-16.10 */
export const productieOpTijd: W<"productieverantwoording-verzonden"> = {
  naam: "productieOpTijd",
  code: "TERMIJN_OVERSCHREDEN",
  vraagt: [],
  toets: (vraag) => opTijd(vraag, "D-16.10"),
};
