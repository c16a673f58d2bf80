import type { StartProduct, Wmo305 } from "../release-3-2/wmo305.js";
import { CS002 } from "./bsn.js";
import { nietNaDagtekening } from "./dagtekening.js";
import { GEBOORTEDATUMREGELS } from "./geboortedatum.js";
import { enkel, rij } from "./plaats.js";
import { elk, perRij, type Regelgroep } from "./regelgroep.js";
import { CS058 } from "./status-aanlevering.js";
import { uniek, type Sleutel } from "./uniek.js";

const CLIENT = "/Bericht/Client";

const startproducten = ({ client }: Wmo305) => rij(client.startProducten, `${CLIENT}/StartProducten/StartProduct`);

const SLEUTEL: Sleutel<StartProduct> = [
  ({ toewijzingNummer }) => toewijzingNummer,
  ({ product }) => product?.categorie,
  ({ product }) => product?.code,
  ({ begindatum }) => begindatum,
];

/** Rules of level 2 for the startbericht. @source iWmo 3.2, regels WMO305 */
export const REGELS_WMO305: readonly Regelgroep<Wmo305>[] = [
  elk(({ client }: Wmo305) => [enkel(client, CLIENT)], [CS002]),
  elk(({ client }: Wmo305) => [enkel(client.geboortedatum, `${CLIENT}/Geboortedatum`)], GEBOORTEDATUMREGELS),
  elk((bericht: Wmo305) => [startproducten(bericht)], [CS058, nietNaDagtekening("Begindatum", ({ begindatum }) => begindatum)]),
  perRij(
    (bericht: Wmo305) => [startproducten(bericht)],
    [uniek(SLEUTEL, "ToewijzingNummer")],
  ),
];
