import { addDagen, formatDatum, type IsoDatum } from "@wmo-kit/domain";

import { weegExternOordeel } from "../contract/extern-oordeel.js";
import { binnenVenster } from "../kern/binnen-venster.js";
import { nietVoor } from "../kern/niet-voor.js";
import { binnenTermijn } from "../kern/termijnwachter.js";
import { mits, type Wachter } from "../kern/wachter.js";
import type { Sroi } from "./sroi.js";
import type { SroiGegevens } from "./sroi.schemas.js";

type W<Soort extends keyof SroiGegevens> = Wachter<Sroi, SroiGegevens[Soort]>;

/** The agreement was signed already. */
export const getekendGeweest: Wachter<Sroi, { readonly getekendOp: IsoDatum }> = {
  naam: "getekendGeweest",
  code: "DATUM_KLOPT_NIET",
  vraagt: ["getekendOp"],
  toets: ({ gegevens, gebeurtenis }) => binnenVenster(gegevens.getekendOp, undefined, gebeurtenis.datum),
};

/** The turnover is known: with an unknown figure there is no verdict. @source D-9; lifecycle.md B9, forbidden */
export const omzetBekend: W<"drempel-getoetst"> = {
  naam: "omzetBekend",
  code: "OMZET_ONBEKEND",
  vraagt: ["uitkomst"],
  toets: ({ gegevens: { uitkomst } }) => mits(uitkomst !== undefined && uitkomst !== "geen oordeel"),
};

/** The registration was made after the signing, and not in the future. @source D-9, W-100.2 */
export const aanmeldingGeweest: W<"aangemeld"> = {
  naam: "aanmeldingGeweest",
  code: "DATUM_KLOPT_NIET",
  vraagt: ["op"],
  toets: ({ feiten, gegevens, gebeurtenis }) => binnenVenster(gegevens.op, feiten.getekend, gebeurtenis.datum),
};

/** The wijkteam mails the adviser within seven days of the signing; a late mail warns. It is the mail that counts, not its recording. @source W-100.2 */
export const adviseurOpTijd: W<"aangemeld"> = {
  naam: "adviseurOpTijd",
  code: "TERMIJN_OVERSCHREDEN",
  vraagt: [],
  toets: ({ feiten: { programma, getekend }, gegevens: { op }, gebeurtenis, normen }) =>
    programma === "wijkteam" ? binnenTermijn({ normen, gebeurtenis: { ...gebeurtenis, datum: op ?? gebeurtenis.datum } }, "W-100.2", getekend) : undefined,
};

/** The period is over, so that its turnover or wage bill is known. @source D-9, W-100.1 */
export const periodeVoorbij: Wachter<Sroi, unknown> = {
  naam: "periodeVoorbij",
  code: "SROI_PERIODE_LOOPT_NOG",
  vraagt: [],
  toets: ({ feiten: { perioden }, gebeurtenis }) => {
    const laatste = perioden.at(-1)?.einddatum;
    return laatste === undefined || laatste < gebeurtenis.datum ? undefined : { datum: formatDatum(laatste) };
  },
};

/** Enough social return was realised over the period: the share and the amounts are tested elsewhere. @source D-9, W-100.1 */
export const waardeGehaald: W<"verantwoord"> = {
  naam: "waardeGehaald",
  code: "SROI_NIET_GEHAALD",
  vraagt: ["oordeel"],
  toets: ({ gegevens }) => weegExternOordeel(gegevens.oordeel, "Is over deze periode genoeg social return gerealiseerd?"),
};

/** Each period has its own share, so a new one begins after the last. @source D-9 ("ook per verlengingsjaar"), W-100.1 */
export const periodeNaVorige: W<"nieuwe-periode-begonnen"> = {
  naam: "periodeNaVorige",
  code: "DATUM_TE_VROEG",
  vraagt: ["periode"],
  toets: ({ feiten: { perioden }, gegevens: { periode } }) => {
    const vorige = perioden.at(-1)?.einddatum;
    return nietVoor(periode?.begindatum, vorige === undefined ? undefined : addDagen(vorige, 1).unwrapOr(vorige));
  },
};
