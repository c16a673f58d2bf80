import type { StopProduct, Wmo307 } from "../release-3-2/wmo307.js";
import { CS002 } from "./bsn.js";
import { nietNaDagtekening } from "./dagtekening.js";
import { GEBOORTEDATUMREGELS } from "./geboortedatum.js";
import { eindeNaBegin } from "./periode.js";
import { enkel, rij } from "./plaats.js";
import { elk, perRij, type Regelgroep } from "./regelgroep.js";
import { CS058 } from "./status-aanlevering.js";
import { uniek, type Sleutel } from "./uniek.js";

const CLIENT = "/Bericht/Client";

const stopproducten = ({ client }: Wmo307) => rij(client.stopProducten, `${CLIENT}/StopProducten/StopProduct`);

const SLEUTEL: Sleutel<StopProduct> = [
  ({ toewijzingNummer }) => toewijzingNummer,
  ({ product }) => product?.categorie,
  ({ product }) => product?.code,
  ({ begindatum }) => begindatum,
  ({ redenBeeindiging }) => redenBeeindiging,
  ({ einddatum }) => einddatum,
];

/** Rules of level 2 for the stopbericht. @source iWmo 3.2, regels WMO307 */
export const REGELS_WMO307: readonly Regelgroep<Wmo307>[] = [
  elk(({ client }: Wmo307) => [enkel(client, CLIENT)], [CS002]),
  elk(({ client }: Wmo307) => [enkel(client.geboortedatum, `${CLIENT}/Geboortedatum`)], GEBOORTEDATUMREGELS),
  elk(
    (bericht: Wmo307) => [stopproducten(bericht)],
    [
      CS058,
      nietNaDagtekening("Einddatum", ({ einddatum }) => einddatum),
      eindeNaBegin<StopProduct>(
        "TR018",
        { naam: "Begindatum", van: ({ begindatum }) => begindatum },
        { naam: "Einddatum", van: ({ einddatum }) => einddatum },
      ),
    ],
  ),
  perRij((bericht: Wmo307) => [stopproducten(bericht)], [uniek(SLEUTEL, "ToewijzingNummer")]),
];
