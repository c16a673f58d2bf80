import type { Prestatie, Wmo323 } from "../release-3-2/wmo323.js";
import { CS002 } from "./bsn.js";
import { DECLARATIEREGELS } from "./declaratie.js";
import { enkel, mapRij, rij, type Rij } from "./plaats.js";
import { DECLARATIEREGELS_PER_PRESTATIE, PRESTATIEREGELS, REFERENTIESLEUTEL } from "./prestatie.js";
import { findCredits, REFERENTIEREGELS, TR416 } from "./referentie.js";
import { elk, perRij, type Regelgroep } from "./regelgroep.js";
import { uniek } from "./uniek.js";

const DECLARATIE = "/Bericht/Declaratie";

const clienten = ({ declaratie }: Wmo323) => rij(declaratie.clienten, `${DECLARATIE}/Clienten/Client`);
const prestaties = (bericht: Wmo323): readonly Rij<Prestatie>[] =>
  mapRij(clienten(bericht), (client, pad) => rij(client.prestaties, `${pad}/Prestaties/Prestatie`));

/** Rules of level 2 for the declaratiebericht. @source iWmo 3.2, regels WMO323 */
export const REGELS_WMO323: readonly Regelgroep<Wmo323>[] = [
  elk(({ declaratie }: Wmo323) => [enkel(declaratie, DECLARATIE)], DECLARATIEREGELS),
  elk(({ declaratie }: Wmo323) => [enkel(findCredits(declaratie), DECLARATIE)], REFERENTIEREGELS),
  elk((bericht: Wmo323) => [clienten(bericht)], [CS002]),
  elk(prestaties, [...PRESTATIEREGELS, ...DECLARATIEREGELS_PER_PRESTATIE]),
  perRij((bericht: Wmo323) => [clienten(bericht)], [uniek([({ bsn }) => bsn])]),
  perRij(prestaties, [
    uniek(REFERENTIESLEUTEL),
    TR416,
  ]),
];
