import type { Geboortedatum } from "../release-3-2/basisgroepen.table.js";
import type { Wmo302 } from "../release-3-2/wmo302.js";
import { ALGEMENE_ADRESREGELS } from "./adres.js";
import { CS002 } from "./bsn.js";
import { CD007 } from "./contact.js";
import type { MetDagtekening } from "./dagtekening.js";
import { ALGEMENE_GEBOORTEDATUMREGELS } from "./geboortedatum.js";
import { CS050, type MetNaam } from "./naam.js";
import { enkel, mapRij, rij, type Rij } from "./plaats.js";
import { elk, ongepubliceerd, type Regelgroep } from "./regelgroep.js";

/*
 * The standard publishes no rule of level 2 for a return. Its stylesheet asks some rules of any element of a name or type, though,
 * and so of what a return copies; those stand here, and do not count in the coverage.
 */

const CLIENT = "/Bericht/Client";

/** A return that may give a client back. */
interface Clientretour extends MetDagtekening {
  readonly client?: { readonly bsn: string; readonly geboortedatum?: Geboortedatum };
}

const CLIENTREGELS: readonly Regelgroep<Clientretour>[] = [
  elk(({ client }: Clientretour) => [enkel(client, CLIENT)], [CS002]),
  elk(({ client }: Clientretour) => [enkel(client?.geboortedatum, `${CLIENT}/Geboortedatum`)], ALGEMENE_GEBOORTEDATUMREGELS),
];

const relaties = ({ client }: Wmo302) => rij(client?.relaties, `${CLIENT}/Relaties/Relatie`);

/** Rules that the stylesheet asks of the returns 306, 308, 316 and 318. @source iWmo 3.2, XSLT 2.10.5 */
export const REGELS_CLIENTRETOUR: readonly Regelgroep<Clientretour>[] = CLIENTREGELS.map(ongepubliceerd);

const TOEWIJZINGREGELS: readonly Regelgroep<Wmo302>[] = [
  elk((bericht: Wmo302): readonly Rij<MetNaam>[] => [enkel(bericht.client, CLIENT), relaties(bericht)], [CS050]),
  elk(
    (bericht: Wmo302) => mapRij(relaties(bericht), ({ geboortedatum }, pad) => enkel(geboortedatum, `${pad}/Geboortedatum`)),
    ALGEMENE_GEBOORTEDATUMREGELS,
  ),
  elk(({ client }: Wmo302) => [enkel(client?.communicatie, `${CLIENT}/Communicatie`)], [CD007]),
  elk(
    (bericht: Wmo302) => [
      ...mapRij(relaties(bericht), ({ contact }, pad) => enkel(contact, `${pad}/Contact`)),
      rij(bericht.client?.contactgegevens, `${CLIENT}/Contactgegevens/Contact`),
    ],
    ALGEMENE_ADRESREGELS,
  ),
];

/** Rules that the stylesheet asks of the toewijzing-retourbericht. @source iWmo 3.2, XSLT 2.10.5 */
export const REGELS_WMO302: readonly Regelgroep<Wmo302>[] = [...REGELS_CLIENTRETOUR, ...TOEWIJZINGREGELS.map(ongepubliceerd)];
