import { makeLevensloop, type Levensloop } from "../kern/levensloop.js";
import type { Indicatie, Verlenging } from "./indicatie.js";
import { INDICATIE_SCHEMAS } from "./indicatie.schemas.js";
import { INDICATIE_OVERGANGEN } from "./overgangen.table.js";
import { INDICATIE_TOESTANDEN } from "./toestanden.js";

const BEGIN: Indicatie = { perioden: [], onderdelen: [], backofficeIngelicht: false, gebruikteOnderzoeken: [] };

const zonderVerlenging = ({ verlenging: _vorige, ...indicatie }: Indicatie): Indicatie => indicatie;

const besluitVerlenging = ({ verlenging, ...indicatie }: Indicatie): Indicatie => ({
  ...indicatie,
  gebruikteOnderzoeken: verlenging?.onderzoek === undefined ? indicatie.gebruikteOnderzoeken : [...indicatie.gebruikteOnderzoeken, verlenging.onderzoek],
});

const metVerlenging = (indicatie: Indicatie, anders: Partial<Verlenging>): Indicatie =>
  indicatie.verlenging === undefined ? indicatie : { ...indicatie, verlenging: { ...indicatie.verlenging, ...anders } };

/** The life cycle of an indication: granted, extended after a new investigation, lapsed or ended. @source lifecycle.md A6 */
export const INDICATIE: Levensloop = makeLevensloop({
  code: "A6",
  titel: "Indicatie, herindicatie en intrekking",
  toestanden: INDICATIE_TOESTANDEN,
  schemas: INDICATIE_SCHEMAS,
  overgangen: INDICATIE_OVERGANGEN,
  begin: BEGIN,
  verwerk: {
    "indicatie-aangevraagd": (feiten, { financiering, onderdelen, aanbieder }) => ({
      ...feiten,
      financiering,
      onderdelen,
      ...(aanbieder === undefined ? {} : { aanbieder }),
    }),
    toegekend: (feiten, periode) => ({ ...feiten, perioden: [periode], einddatum: periode.einddatum }),
    "verlenging-gevraagd": (feiten, _gegevens, { datum }) => ({
      ...feiten,
      verlenging: { aangevraagdOp: datum, geevalueerd: false, hardheid: false },
    }),
    "verlenging-ingetrokken": zonderVerlenging,
    "heronderzoek-begonnen": (feiten, { onderzoek }) => metVerlenging(feiten, onderzoek === undefined ? {} : { onderzoek }),
    "ondersteuning-geevalueerd": (feiten) => metVerlenging(feiten, { geevalueerd: true }),
    "hardheidsclausule-toegepast": (feiten) => metVerlenging(feiten, { hardheid: true }),
    verlengd: (feiten, { begindatum, einddatum }) => ({
      ...besluitVerlenging(feiten),
      perioden: [...feiten.perioden, { begindatum, einddatum }],
      einddatum,
    }),
    "niet-verlengd": besluitVerlenging,
    "bw-toegekend": (feiten, { toekenningsdatum }) => ({ ...feiten, bwToegekendOp: toekenningsdatum }),
    "backoffice-ingelicht": (feiten) => ({ ...feiten, backofficeIngelicht: true }),
    "overgestapt-naar-opdrachtnemer": (feiten, { ingetrokken }) => ({
      ...feiten,
      onderdelen: feiten.onderdelen.filter((deel) => !ingetrokken.includes(deel)),
    }),
    "wlz-besluit-ontvangen": (feiten): Indicatie => ({ ...feiten, wlz: "besluit ontvangen" }),
    "wlz-overdracht-geregeld": (feiten): Indicatie => ({ ...feiten, wlz: "overdracht geregeld" }),
    "aanbieder-gewisseld": (feiten, { naar }) => ({ ...feiten, aanbieder: naar }),
    "gegevens-gecorrigeerd": (feiten, { aanbieder }) => ({ ...feiten, aanbieder }),
  },
});
