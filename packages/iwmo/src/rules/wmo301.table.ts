import type { Contact, ToegewezenProduct, Wmo301 } from "../release-3-2/wmo301.js";
import { ADRESREGELS } from "./adres.js";
import { CS002 } from "./bsn.js";
import { CD007, CONTACTREGELS, TR061 } from "./contact.js";
import { nietNaDagtekening } from "./dagtekening.js";
import { GEBOORTEDATUMREGELS } from "./geboortedatum.js";
import { CS050, type MetNaam } from "./naam.js";
import { enkel, mapRij, rij, type Rij } from "./plaats.js";
import { geenOmvangZonderCode, nietPerDag, omvangregels, PRODUCTREGELS, type Looptijd } from "./product.js";
import { REDENREGELS } from "./reden-wijziging.js";
import { elk, perRij, type Regelgroep } from "./regelgroep.js";
import { nietGestapeld } from "./stapeling.js";
import { uniek } from "./uniek.js";

const CLIENT = "/Bericht/Client";

const relaties = ({ client }: Wmo301) => rij(client.relaties, `${CLIENT}/Relaties/Relatie`);
const contacten = ({ client }: Wmo301) => rij(client.contactgegevens, `${CLIENT}/Contactgegevens/Contact`);
const toewijzingen = ({ client }: Wmo301) => rij(client.toegewezenProducten, `${CLIENT}/ToegewezenProducten/ToegewezenProduct`);

const alleContacten = (bericht: Wmo301): readonly Rij<Contact>[] => [
  ...mapRij(relaties(bericht), ({ contact }, pad) => enkel(contact, `${pad}/Contact`)),
  contacten(bericht),
];

const LOOPTIJD: Looptijd<ToegewezenProduct> = {
  begin: { naam: "Ingangsdatum", van: ({ ingangsdatum }) => ingangsdatum },
  einde: { naam: "Einddatum", van: ({ einddatum }) => einddatum },
};

const INGETROKKEN: readonly (string | undefined)[] = ["01", "13"];

/** An assignment that was taken back on its first day stands in nobody's way. @source iWmo 3.2, TR302 */
const teltMee = ({ redenWijziging, ingangsdatum, einddatum }: ToegewezenProduct): boolean =>
  !INGETROKKEN.includes(redenWijziging) || einddatum !== ingangsdatum;

/** Rules of level 2 for the toewijzingsbericht. @source iWmo 3.2, regels WMO301 */
export const REGELS_WMO301: readonly Regelgroep<Wmo301>[] = [
  elk(({ client }: Wmo301) => [enkel(client, CLIENT)], [CS002]),
  elk((bericht: Wmo301): readonly Rij<MetNaam>[] => [enkel(bericht.client, CLIENT), relaties(bericht)], [CS050]),
  elk(
    (bericht: Wmo301) => [
      enkel(bericht.client.geboortedatum, `${CLIENT}/Geboortedatum`),
      ...mapRij(relaties(bericht), ({ geboortedatum }, pad) => enkel(geboortedatum, `${pad}/Geboortedatum`)),
    ],
    GEBOORTEDATUMREGELS,
  ),
  elk(({ client }: Wmo301) => [enkel(client.communicatie, `${CLIENT}/Communicatie`)], [CD007]),
  elk(alleContacten, [...ADRESREGELS, ...CONTACTREGELS]),
  elk(
    (bericht: Wmo301) => [toewijzingen(bericht)],
    [
      ...PRODUCTREGELS,
      ...omvangregels(LOOPTIJD),
      geenOmvangZonderCode("CD080", LOOPTIJD.einde),
      nietPerDag("CS338", LOOPTIJD.einde),
      ...REDENREGELS,
      nietNaDagtekening("Toewijzingsdatum", ({ toewijzingsdatum }) => toewijzingsdatum),
    ],
  ),
  perRij((bericht: Wmo301) => [relaties(bericht)], [uniek([({ nummer }) => nummer])]),
  perRij((bericht: Wmo301) => [contacten(bericht)], [TR061, uniek([({ soort }) => soort])]),
  perRij(
    (bericht: Wmo301) => [toewijzingen(bericht)],
    [uniek([({ toewijzingNummer }) => toewijzingNummer], "ToewijzingNummer"), nietGestapeld("TR302", LOOPTIJD, teltMee)],
  ),
];
