import { formatDatum } from "@wmo-kit/domain";

import { evaluateDeclarabel } from "../contract/evaluate-declarabel.js";
import type { Dossier } from "../kern/dossier.js";
import { mits, type Wachter } from "../kern/wachter.js";
import { zaakVan } from "../kern/zaak-van.js";
import { wasIngezet } from "../onderaannemer/list-onderaannemers.js";
import { isToegewezenOp } from "../ondersteuning/toewijzing-van.js";
import type { Declaratie } from "./declaratie.js";
import { ketenVan } from "./keten-van.js";
import type { Tijd } from "./tijd.js";

type W = Wachter<Declaratie, unknown>;

/** Referral, allocation, time, employee and resident are known, whoever gave the support. @source D-20.14, D-20.15 */
export const ketenCompleet: W = {
  naam: "ketenCompleet",
  code: "HERLEIDBAARHEID_ONTBREEKT",
  vraagt: [],
  toets: ({ dossier, feiten }) => {
    const { verwijzing, isGekoppeld } = ketenVan(dossier, feiten);
    const { tijden } = feiten;
    return mits(
      verwijzing !== undefined &&
        isGekoppeld &&
        tijden.length > 0 &&
        tijden.every(({ medewerker, inwonerGekoppeld }) => medewerker !== undefined && inwonerGekoppeld),
    );
  },
};

/**
 * The allocation is for this product, or leaves it open, and valid on every day of the time. One that is not named at all is told by the chain.
 * Nothing here asks for a start message: a missing 305 does not hold a declaration up.
 *
 * @source D-20.10; iWmo 3.2, OP364
 */
export const toegewezenOpDagen: W = {
  naam: "toegewezenOpDagen",
  code: "GEEN_TOEWIJZING",
  vraagt: [],
  toets: ({ dossier, feiten }) => {
    const { toewijzing, isGekoppeld } = ketenVan(dossier, feiten);
    if (!isGekoppeld) return undefined;
    return mits(toewijzing !== undefined && (toewijzing.product ?? feiten.product) === feiten.product && feiten.tijden.every(({ dag }) => isToegewezenOp(toewijzing, dag)));
  },
};

/** Why time is not declarable; undefined when it is. Whether it was given and is of the product comes before who gave it. */
const redenNietDeclarabel = ({ uitgevoerd, declarabelVolgensProduct, salaris, primairProces, ervaringsdeskundige }: Tijd): string | undefined => {
  if (!uitgevoerd) return "niet uitgevoerd";
  if (!declarabelVolgensProduct) return "niet declarabel volgens de productomschrijving";
  const inzet = evaluateDeclarabel({ salarisVanOpdrachtnemer: salaris, primairProces, ervaringsdeskundige });
  return inzet.declarabel ? undefined : inzet.reden;
};

/** Only time that was given, is of the product and by somebody who is paid for it. @source D-8.3, D-20.10, D-20.11, D-20.12 */
export const tijdDeclarabel: W = {
  naam: "tijdDeclarabel",
  code: "NIET_DECLARABEL",
  vraagt: [],
  toets: ({ feiten: { tijden } }) => {
    for (const tijd of tijden) {
      const reden = redenNietDeclarabel(tijd);
      if (reden !== undefined) return { reden, dag: formatDatum(tijd.dag) };
    }
    return undefined;
  },
};

const magMeewerken = (dossier: Dossier, { dag, onderaannemer }: Tijd): boolean => {
  if (onderaannemer === undefined) return true;
  const zaak = zaakVan(dossier, "B6", onderaannemer.zaak);
  if (zaak !== undefined) return wasIngezet(zaak.feiten, dag);
  return onderaannemer.goedgekeurdVanaf !== undefined && onderaannemer.goedgekeurdVanaf <= dag;
};

/** A subcontractor was approved before the work. @source D-25.1 */
export const onderaannemerGoedgekeurd: W = {
  naam: "onderaannemerGoedgekeurd",
  code: "ONDERAANNEMER_NIET_GOEDGEKEURD",
  vraagt: [],
  toets: ({ dossier, feiten: { tijden } }) => mits(tijden.every((tijd) => magMeewerken(dossier, tijd))),
};
