import type { IsoDatum } from "@wmo-kit/domain/rekenen";

import type { NieuwProduct, TeWijzigenProduct, Wmo317 } from "../release-3-2/wmo317.js";
import { CS002 } from "./bsn.js";
import { TR380 } from "./dagtekening.js";
import { enkel, rij } from "./plaats.js";
import { geenOmvangZonderCode, nietPerDag, omvangregels, PRODUCTREGELS, type Looptijd } from "./product.js";
import { elk, perRij, type Regelgroep } from "./regelgroep.js";
import { nietGestapeld } from "./stapeling.js";
import { uniek } from "./uniek.js";
import { VERZOEKREGELS } from "./verzoek.js";

const CLIENT = "/Bericht/Client";
const VERZOEK = `${CLIENT}/Verzoek`;

const ongewijzigd = ({ client }: Wmo317) => rij(client.verzoek.ongewijzigdeProducten, `${VERZOEK}/OngewijzigdeProducten/OngewijzigdProduct`);
const teWijzigen = ({ client }: Wmo317) => rij(client.verzoek.teWijzigenProducten, `${VERZOEK}/TeWijzigenProducten/TeWijzigenProduct`);
const nieuw = ({ client }: Wmo317) => rij(client.verzoek.nieuweProducten, `${VERZOEK}/NieuweProducten/NieuwProduct`);

/** The period that is wished for. */
interface Gewenst {
  readonly gewensteIngangsdatum: IsoDatum;
  readonly einddatum?: IsoDatum;
}

const LOOPTIJD: Looptijd<Gewenst> = {
  begin: { naam: "GewensteIngangsdatum", van: ({ gewensteIngangsdatum }) => gewensteIngangsdatum },
  einde: { naam: "Einddatum", van: ({ einddatum }) => einddatum },
};

/** Rules of level 2 for the verzoek om wijziging. @source iWmo 3.2, regels WMO317 */
export const REGELS_WMO317: readonly Regelgroep<Wmo317>[] = [
  elk(({ client }: Wmo317) => [enkel(client, CLIENT)], [CS002]),
  elk(({ client }: Wmo317) => [enkel(client.verzoek, VERZOEK)], VERZOEKREGELS),
  elk((bericht: Wmo317) => [teWijzigen(bericht)], [...omvangregels<TeWijzigenProduct>(LOOPTIJD), nietPerDag<TeWijzigenProduct>("CS338", LOOPTIJD.einde)]),
  elk(
    (bericht: Wmo317) => [nieuw(bericht)],
    [
      ...PRODUCTREGELS,
      ...omvangregels<NieuwProduct>(LOOPTIJD),
      geenOmvangZonderCode<NieuwProduct>("CD096", LOOPTIJD.einde),
      nietPerDag<NieuwProduct>("CS338", LOOPTIJD.einde),
      TR380,
    ],
  ),
  perRij((bericht: Wmo317) => [ongewijzigd(bericht)], [uniek([({ toewijzingNummer }) => toewijzingNummer], "ToewijzingNummer")]),
  perRij((bericht: Wmo317) => [teWijzigen(bericht)], [uniek([({ toewijzingNummer }) => toewijzingNummer], "ToewijzingNummer")]),
  perRij(
    (bericht: Wmo317) => [nieuw(bericht)],
    [
      uniek([({ gewensteIngangsdatum }) => gewensteIngangsdatum, ({ product }) => product?.categorie, ({ product }) => product?.code]),
      nietGestapeld<NieuwProduct>("TR410", LOOPTIJD),
    ],
  ),
];
