import type { AangevraagdProduct, Wmo315 } from "../release-3-2/wmo315.js";
import { CS002 } from "./bsn.js";
import { GEBOORTEDATUMREGELS } from "./geboortedatum.js";
import { enkel, rij } from "./plaats.js";
import { geenOmvangZonderCode, nietPerDag, omvangregels, PRODUCTREGELS, type Looptijd } from "./product.js";
import { TR383 } from "./referentie-aanbieder.js";
import { elk, perRij, type Regelgroep } from "./regelgroep.js";
import { nietGestapeld } from "./stapeling.js";
import { uniek } from "./uniek.js";
import { CD043, VERWIJZERREGELS } from "./verwijzer.js";

const CLIENT = "/Bericht/Client";

const producten = ({ client }: Wmo315) => rij(client.aangevraagdeProducten, `${CLIENT}/AangevraagdeProducten/AangevraagdProduct`);

const LOOPTIJD: Looptijd<AangevraagdProduct> = {
  begin: { naam: "ToewijzingIngangsdatum", van: ({ toewijzingIngangsdatum }) => toewijzingIngangsdatum },
  einde: { naam: "ToewijzingEinddatum", van: ({ toewijzingEinddatum }) => toewijzingEinddatum },
};

/** Rules of level 2 for the verzoek om toewijzing. @source iWmo 3.2, regels WMO315 */
export const REGELS_WMO315: readonly Regelgroep<Wmo315>[] = [
  elk(({ client }: Wmo315) => [enkel(client, CLIENT)], [CS002]),
  elk(({ client }: Wmo315) => [enkel(client.geboortedatum, `${CLIENT}/Geboortedatum`)], GEBOORTEDATUMREGELS),
  elk(
    (bericht: Wmo315) => [producten(bericht)],
    [
      CD043,
      ...VERWIJZERREGELS,
      ...PRODUCTREGELS,
      ...omvangregels(LOOPTIJD),
      geenOmvangZonderCode("CD095", LOOPTIJD.einde),
      nietPerDag("CS343", LOOPTIJD.einde),
    ],
  ),
  perRij((bericht: Wmo315) => [producten(bericht)], [uniek([({ referentieAanbieder }) => referentieAanbieder]), TR383, nietGestapeld("TR386", LOOPTIJD)]),
];
