import { formatDatum } from "@wmo-kit/domain";

import { mits, NIET_GOED, type Wachter } from "../kern/wachter.js";
import { zaakVan } from "../kern/zaak-van.js";
import type { Indicatie } from "./indicatie.js";
import type { IndicatieGegevens } from "./indicatie.schemas.js";

type W<Soort extends keyof IndicatieGegevens> = Wachter<Indicatie, IndicatieGegevens[Soort]>;

const VERZONDEN: readonly string[] = ["verzonden", "verwerkt", "bezwaar"];

/** An indication follows an advice that was sent; only one that was given before this dossier began has none here. @source W-33, W-34 */
export const naAdvies: W<"indicatie-aangevraagd"> = {
  naam: "naAdvies",
  code: "ONDERZOEK_VEREIST",
  vraagt: ["advies", "eerderAfgegeven"],
  toets: ({ dossier, gegevens: { advies, eerderAfgegeven } }) =>
    mits(eerderAfgegeven === true || VERZONDEN.includes(zaakVan(dossier, "A3", advies)?.toestand ?? "")),
};

/** The period does not end before it begins. @source W-34.1 */
export const periodeKlopt: Wachter<Indicatie, Pick<IndicatieGegevens["toegekend"], "begindatum" | "einddatum">> = {
  naam: "periodeKlopt",
  code: "PERIODE_KLOPT_NIET",
  vraagt: ["begindatum", "einddatum"],
  toets: ({ gegevens: { begindatum, einddatum } }) => mits(begindatum !== undefined && einddatum !== undefined && begindatum <= einddatum),
};

/** The last day has passed. @source A-32 */
export const einddatumVoorbij: Wachter<Indicatie, unknown> = {
  naam: "einddatumVoorbij",
  code: "INDICATIE_LOOPT_NOG",
  vraagt: [],
  toets: ({ feiten: { einddatum }, gebeurtenis }) => {
    if (einddatum === undefined) return { ...NIET_GOED, datum: "een dag die nog niet is vastgelegd" };
    return gebeurtenis.datum > einddatum ? undefined : { datum: formatDatum(einddatum) };
  },
};

/** Whether the new provider fits was judged, with the reason. @source W-13.1, W-63.6 */
export const aanbiederPast: W<"aanbieder-gewisseld"> = {
  naam: "aanbiederPast",
  code: "GESCHIKTHEID_NIET_BEOORDEELD",
  vraagt: ["past", "motivering"],
  toets: ({ gegevens: { past, motivering } }) => mits(past === true && motivering !== undefined),
};

/** The old and the new provider hand over. @source W-13.1 */
export const aanbiedersDragenOver: W<"aanbieder-gewisseld"> = {
  naam: "aanbiedersDragenOver",
  code: "WARME_OVERDRACHT_ONTBREEKT",
  vraagt: ["overdrachtTussenAanbieders"],
  toets: ({ gegevens }) => mits(gegevens.overdrachtTussenAanbieders),
};

/** With a pgb the manager chooses the provider. @source W-39 */
export const geenPgb: Wachter<Indicatie, unknown> = {
  naam: "geenPgb",
  code: "PGB_BEHEERDER_KIEST",
  vraagt: [],
  toets: ({ feiten }) => mits(feiten.financiering !== "pgb"),
};
