import type { Wmo315 } from "../../release-3-2/wmo315.js";
import { TR056 } from "./header.js";
import { klassen, overtredingen, type Ketenregel, type Situatie } from "./regel.js";
import { isGebruikteReferentie, TR374 } from "./verzoek.js";

/** Rules across messages for the verzoek om toewijzing. @source iWmo 3.2, regels WMO315 */
export const KETENREGELS_WMO315: readonly Ketenregel<Situatie<Wmo315>>[] = [
  TR056,
  {
    code: "TR347",
    toets: (situatie) =>
      overtredingen(
        klassen(situatie.bericht.client.aangevraagdeProducten, "/Bericht/Client/AangevraagdeProducten/AangevraagdProduct"),
        ({ referentieAanbieder }) => isGebruikteReferentie(situatie, referentieAanbieder),
      ),
  },
  TR374,
];
