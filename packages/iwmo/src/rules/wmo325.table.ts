import type { Wmo325, Wmo325Prestatie } from "../release-3-2/wmo325.js";
import { CS002 } from "./bsn.js";
import { ANTWOORDREGELS_DECLARATIE } from "./declaratie-antwoord.js";
import { enkel, mapRij, rij, type Rij } from "./plaats.js";
import { PRESTATIEREGELS, REFERENTIESLEUTEL } from "./prestatie.js";
import { elk, perRij, type Regelgroep } from "./regelgroep.js";
import { uniek } from "./uniek.js";

const ANTWOORD = "/Bericht/DeclaratieAntwoord";

const clienten = ({ declaratieAntwoord }: Wmo325) => rij(declaratieAntwoord?.clienten, `${ANTWOORD}/Clienten/Client`);
const prestaties = (bericht: Wmo325): readonly Rij<Wmo325Prestatie>[] =>
  mapRij(clienten(bericht), (client, pad) => rij(client.prestaties, `${pad}/Prestaties/Prestatie`));

/** Rules of level 2 for the declaratie-antwoordbericht. @source iWmo 3.2, regels WMO325 */
export const REGELS_WMO325: readonly Regelgroep<Wmo325>[] = [
  elk(({ declaratieAntwoord }: Wmo325) => [enkel(declaratieAntwoord, ANTWOORD)], ANTWOORDREGELS_DECLARATIE),
  elk((bericht: Wmo325) => [clienten(bericht)], [CS002]),
  elk(prestaties, PRESTATIEREGELS),
  perRij((bericht: Wmo325) => [clienten(bericht)], [uniek([({ bsn }) => bsn])]),
  perRij(prestaties, [
    uniek(REFERENTIESLEUTEL),
  ]),
];
