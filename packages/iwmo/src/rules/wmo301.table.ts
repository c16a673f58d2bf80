import type { Wmo301 } from "../release-3-2/wmo301.js";
import { toetsBsn } from "./bsn.js";
import { toetsDatumGebruik } from "./geboortedatum.js";
import { CLIENT, metPad } from "./pad-van.js";
import { toetsNietNaDagtekening, toetsPeriode } from "./periode.js";
import { RETOURCODE_NIVEAU_2 as retourcode, type Regel } from "./regel.js";

const toewijzingen = ({ client }: Wmo301) => metPad(client.toegewezenProducten, `${CLIENT}/ToegewezenProducten/ToegewezenProduct`);
const relaties = ({ client }: Wmo301) => metPad(client.relaties ?? [], `${CLIENT}/Relaties/Relatie`);

/** Dates of birth in the message, of the client and of those relations that have one. */
const geboortedatums = (bericht: Wmo301) => [
  { waarde: bericht.client.geboortedatum, pad: `${CLIENT}/Geboortedatum` },
  ...relaties(bericht).flatMap(({ waarde, pad }) =>
    waarde.geboortedatum === undefined ? [] : [{ waarde: waarde.geboortedatum, pad: `${pad}/Geboortedatum` }],
  ),
];

/** Places with a contact, in the order of the message. */
const contacten = (bericht: Wmo301) => [
  ...relaties(bericht).map(({ waarde, pad }) => ({ waarde: waarde.contact, pad: `${pad}/Contact` })),
  ...metPad(bericht.client.contactgegevens, `${CLIENT}/Contactgegevens/Contact`),
];

/** Rules of level 2 for the toewijzingsbericht, as far as they are built. @source iWmo 3.2, regels WMO301 */
export const REGELS_WMO301: readonly Regel<Wmo301>[] = [
  { code: "CS002", retourcode, toets: ({ client }) => toetsBsn(client.bsn) },
  {
    code: "CS003",
    retourcode,
    toets: (bericht) => [
      ...contacten(bericht).flatMap(({ waarde: { periode }, pad }) =>
        toetsPeriode({
          begin: periode?.begindatum,
          beginpad: `${pad}/Periode/Begindatum`,
          einde: periode?.einddatum,
          eindpad: `${pad}/Periode/Einddatum`,
        }),
      ),
      ...toewijzingen(bericht).flatMap(({ waarde, pad }) =>
        toetsPeriode({ begin: waarde.ingangsdatum, beginpad: `${pad}/Ingangsdatum`, einde: waarde.einddatum, eindpad: `${pad}/Einddatum` }),
      ),
    ],
  },
  { code: "CS139", retourcode, toets: (bericht) => geboortedatums(bericht).flatMap(({ waarde, pad }) => toetsDatumGebruik(waarde, pad)) },
  {
    code: "TR134",
    retourcode,
    toets: (bericht) => {
      const { dagtekening } = bericht.header.berichtIdentificatie;
      return [
        ...geboortedatums(bericht).flatMap(({ waarde, pad }) => toetsNietNaDagtekening(waarde.datum, dagtekening, `${pad}/Datum`)),
        ...toewijzingen(bericht).flatMap(({ waarde, pad }) =>
          toetsNietNaDagtekening(waarde.toewijzingsdatum, dagtekening, `${pad}/Toewijzingsdatum`),
        ),
      ];
    },
  },
];
