import { listDebets } from "../../keten/declaraties.js";
import { listVersies } from "../../keten/toewijzingen.js";
import { findVerzoek } from "../../keten/verzoeken.js";
import { sleutelVan } from "../../keten/sleutel.js";
import type { ToegewezenProduct, Wmo301 } from "../../release-3-2/wmo301.js";
import { TR056 } from "./header.js";
import { klassen, overtredingen, type Ketenregel, type Klasse, type Oordeel, type Situatie } from "./regel.js";

type S = Situatie<Wmo301>;

const toegewezen = ({ bericht }: S): readonly Klasse<ToegewezenProduct>[] =>
  klassen(bericht.client.toegewezenProducten, "/Bericht/Client/ToegewezenProducten/ToegewezenProduct");

/** Reason for change that removes an assignment. @source iWmo 3.2, codelijst WMO002 */
const VERWIJDERD: ToegewezenProduct["redenWijziging"] = "13";

/**
 * A changed assignment keeps its number, so a number that comes back must be of the same client, provider and product.
 * Without a reason for change from a day that was never assigned it is no change, but another assignment.
 *
 * @source iWmo 3.2, TR332, IV066, OP033x1
 */
const isAndereToewijzing = ({ bericht, keten, partijen }: S, { toewijzingNummer, product, ingangsdatum, redenWijziging }: ToegewezenProduct): boolean => {
  const versies = listVersies(keten.toewijzingen, partijen.gemeente, toewijzingNummer);
  const isNieuw = redenWijziging === undefined && versies.length > 0 && versies.every((eerder) => eerder.toegewezen.ingangsdatum !== ingangsdatum);
  const isAnder = versies.some(
    (eerder) =>
      eerder.bsn !== bericht.client.bsn ||
      eerder.aanbieder !== partijen.aanbieder ||
      eerder.toegewezen.product?.categorie !== product?.categorie ||
      eerder.toegewezen.product?.code !== product?.code,
  );
  return isNieuw || isAnder;
};

const verzoekVan = ({ bericht, keten, partijen }: S, referentie: string | undefined) =>
  referentie === undefined ? undefined : findVerzoek(keten.verzoeken, partijen, { bsn: bericht.client.bsn, referentie });

/** A reference is that of a request by this client's provider, and goes along once: in the first sending on that request. @source iWmo 3.2, IV097 */
const isOnjuisteReferentie = (situatie: S, referentie: string): boolean => {
  const { keten, partijen } = situatie;
  return (
    verzoekVan(situatie, referentie) === undefined ||
    keten.toewijzingen.gehonoreerd.has(sleutelVan(partijen.gemeente, partijen.aanbieder, referentie))
  );
};

/** The request for a change that this message grants: then its one reference belongs on every product. @source iWmo 3.2, TR379, IV093 */
const gehonoreerdeWijziging = (situatie: S): string | undefined =>
  situatie.bericht.client.toegewezenProducten.find(
    ({ referentieAanbieder }) =>
      referentieAanbieder !== undefined &&
      verzoekVan(situatie, referentieAanbieder)?.soort === "WMO317" &&
      !isOnjuisteReferentie(situatie, referentieAanbieder),
  )?.referentieAanbieder;

const toetsReferentie = (situatie: S): readonly Oordeel[] => {
  const wijziging = gehonoreerdeWijziging(situatie);
  return overtredingen(toegewezen(situatie), ({ referentieAanbieder }) => {
    if (wijziging !== undefined && referentieAanbieder !== wijziging) return true;
    return referentieAanbieder !== undefined && isOnjuisteReferentie(situatie, referentieAanbieder);
  });
};

/** Rules across messages for the toewijzingsbericht. @source iWmo 3.2, regels WMO301 */
export const KETENREGELS_WMO301: readonly Ketenregel<S>[] = [
  TR056,
  { code: "TR332", toets: (situatie) => overtredingen(toegewezen(situatie), (product) => isAndereToewijzing(situatie, product)) },
  { code: "TR379", toets: toetsReferentie },
  {
    code: "TR385",
    toets: (situatie) =>
      overtredingen(
        toegewezen(situatie),
        ({ redenWijziging, toewijzingNummer }) =>
          redenWijziging === VERWIJDERD &&
          listDebets(situatie.keten.declaraties, situatie.partijen, { bsn: situatie.bericht.client.bsn, nummer: toewijzingNummer }).some(
            ({ stand }) => stand === "toegekend",
          ),
      ),
  },
];
