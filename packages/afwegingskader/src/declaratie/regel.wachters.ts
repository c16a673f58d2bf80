import { omvatDatum } from "@wmo-kit/domain";
import { kalendermaandVan } from "@wmo-kit/timeliness";

import { evaluateAgb } from "../contract/evaluate-agb.js";
import { mits, NIET_GOED, type Toetsing, type Vraag, type Wachter } from "../kern/wachter.js";
import { evaluateAgbGebruik } from "../wijziging/evaluate-agb-gebruik.js";
import type { Declaratie } from "./declaratie.js";
import type { DeclaratieGegevens } from "./declaratie.schemas.js";
import { eerderOpToewijzing } from "./keten-van.js";
import { blijftBinnenVolume } from "./volume.js";

type W = Wachter<Declaratie, DeclaratieGegevens["regel-opgesteld"]>;

/** The product is on the tariff list on every day of the time. @source D-20.7, D-20.12 */
export const productcodeGeldig: W = {
  naam: "productcodeGeldig",
  code: "PRODUCTCODE_ONGELDIG",
  vraagt: ["tarief"],
  toets: ({ feiten: { product, tijden }, gegevens: { tarief } }) =>
    mits(tarief !== undefined && tarief.product === product && tijden.every(({ dag }) => omvatDatum(tarief, dag))),
};

/** No more is declared than was granted in each period. @source D-20.10 */
export const binnenVolume: W = {
  naam: "binnenVolume",
  code: "VOLUME_OVERSCHREDEN",
  vraagt: ["volume"],
  toets: ({ dossier, feiten, gegevens: { volume }, gebeurtenis }) => {
    if (volume === undefined) return NIET_GOED;
    if (volume.soort === "zonder omvang") return undefined;
    return mits(blijftBinnenVolume(volume.perioden, feiten.tijden, eerderOpToewijzing(dossier, gebeurtenis.zaak, feiten)));
  },
};

/** For each allocation there is one line a month: an earlier one is first credited. @source D-20.15; iWmo 3.2, TR389, OP366 */
export const enigeRegelVanMaand: W = {
  naam: "enigeRegelVanMaand",
  code: "DECLARATIEREGEL_BESTAAT_AL",
  vraagt: [],
  toets: ({ dossier, feiten, gebeurtenis }) => {
    const eigen = feiten.tijden[0];
    if (eigen === undefined) return undefined;
    const maand = kalendermaandVan(eigen.dag);
    return mits(eerderOpToewijzing(dossier, gebeurtenis.zaak, feiten).every(({ dag }) => kalendermaandVan(dag) !== maand));
  },
};

/** The AGB code is of the kind that goes with the contract. @source D-20.6 */
export const agbHoortBijContract: W = {
  naam: "agbHoortBijContract",
  code: "AGB_ONJUIST",
  vraagt: ["eigenAgb"],
  toets: ({ gegevens: { eigenAgb } }) => {
    const { toegestaan, verwacht } = evaluateAgb("dagbesteding", eigenAgb?.soort);
    return toegestaan ? undefined : { soort: verwacht };
  },
};

/** A changed AGB code was approved and took effect; a change that is a case of the dossier counts, whatever is filled in. @source D-20.8 */
export const agbGoedgekeurd: W = {
  naam: "agbGoedgekeurd",
  code: "AGB_NIET_GOEDGEKEURD",
  vraagt: ["eigenAgb"],
  toets: ({ dossier, gegevens: { eigenAgb }, gebeurtenis }) =>
    mits(eigenAgb?.goedgekeurd === true && evaluateAgbGebruik(dossier, eigenAgb.code, gebeurtenis.datum) === "toegestaan"),
};

/** Nothing when the day of the event is in time for the year of the support. A norm that is open holds nothing up. @source D-20.3 */
export const opTijdIngediend = ({ normen, gebeurtenis, feiten: { tijden } }: Pick<Vraag<Declaratie, unknown>, "normen" | "gebeurtenis" | "feiten">): Toetsing => {
  const dag = tijden[0]?.dag;
  const laatste = dag === undefined ? undefined : normen.laatsteDag("D-20.3", dag);
  if (dag === undefined || laatste === undefined || gebeurtenis.datum <= laatste) return undefined;
  const jaar = Number(dag.slice(0, 4));
  return { jaar: String(jaar), volgendJaar: String(jaar + 1) };
};

/** A new line over a year is not drawn up after the last day for it. @source D-20.3 */
export const regelOpTijd: Wachter<Declaratie, unknown> = {
  naam: "regelOpTijd",
  code: "DECLARATIE_TE_LAAT",
  vraagt: [],
  toets: opTijdIngediend,
};
