import { mits, type Wachter } from "../kern/wachter.js";
import { zaakVan } from "../kern/zaak-van.js";
import { magAanTafel } from "./mag-aan-tafel.js";
import type { PgbGegevens } from "./pgb-toets.schemas.js";
import type { PgbToets } from "./pgb-toets.js";

type W<Soort extends keyof PgbGegevens> = Wachter<PgbToets, PgbGegevens[Soort]>;

/** The test belongs to an investigation that runs or is decided. @source W-32.1 */
export const onderzoekLoopt: W<"pgb-overwogen"> = {
  naam: "onderzoekLoopt",
  code: "ONDERZOEK_VEREIST",
  vraagt: ["onderzoek"],
  toets: ({ dossier, gegevens }) => {
    const toestand = zaakVan(dossier, "A2", gegevens.onderzoek)?.toestand;
    return mits(toestand !== undefined && toestand !== "overgeslagen" && toestand !== "gestopt");
  },
};

/** The provision allows a pgb; most do, not all. @source W-32.1 */
export const pgbMogelijk: W<"pgb-overwogen"> = {
  naam: "pgbMogelijk",
  code: "PGB_NIET_MOGELIJK",
  vraagt: ["pgbIsMogelijk"],
  toets: ({ gegevens }) => mits(gegevens.pgbIsMogelijk),
};

/** Rights, duties and consequences were explained in plain language. @source W-32.1; Wmo 2015 art. 2.3.2 lid 6 */
export const begrijpelijkUitgelegd: W<"pgb-uitgelegd"> = {
  naam: "begrijpelijkUitgelegd",
  code: "PGB_NIET_UITGELEGD",
  vraagt: ["rechten", "plichten", "gevolgen", "begrijpelijkeTaal"],
  toets: ({ gegevens: { rechten, plichten, gevolgen, begrijpelijkeTaal } }) =>
    mits([rechten, plichten, gevolgen, begrijpelijkeTaal].every((gedaan) => gedaan === true)),
};

/** The provider is not at the table. @source W-39 */
export const geenAanbiederAanTafel: W<"pgb-gesprek-gevoerd"> = {
  naam: "geenAanbiederAanTafel",
  code: "AANBIEDER_NIET_BIJ_PGB_GESPREK",
  vraagt: ["deelnemers"],
  toets: ({ gegevens: { deelnemers = [] } }) => mits(magAanTafel({ financiering: "pgb", deelnemers })),
};

/** Plan and conversation were there, and both criteria are judged. @source W-32.2 */
export const toetsVolledig: W<"pgb-beoordeeld"> = {
  naam: "toetsVolledig",
  code: "PGB_TOETS_ONTBREEKT",
  vraagt: ["bekwaamheid", "kwaliteit"],
  toets: ({ feiten: { plan, gesprekGevoerd }, gegevens: { bekwaamheid, kwaliteit } }) =>
    mits(plan !== undefined && gesprekGevoerd && bekwaamheid !== undefined && kwaliteit !== undefined),
};

/** Somebody trained in pgb judges, or is consulted. @source W-72.8 */
export const deskundigInPgb: W<"pgb-beoordeeld"> = {
  naam: "deskundigInPgb",
  code: "PGB_DESKUNDIGE_VEREIST",
  vraagt: ["deskundigeGeraadpleegd"],
  toets: ({ gegevens, gebeurtenis }) =>
    mits(gebeurtenis.actor.bekwaamheden.includes("pgb") || gegevens.deskundigeGeraadpleegd !== undefined),
};

/** The municipality approved this version of the instrument. @source W-32.4 */
export const instrumentGoedgekeurd: W<"pgb-beoordeeld"> = {
  naam: "instrumentGoedgekeurd",
  code: "PGB_INSTRUMENT_NIET_GOEDGEKEURD",
  vraagt: ["instrument"],
  toets: ({ gegevens }) => mits(gegevens.instrument?.goedgekeurdDoorOpdrachtgever),
};
