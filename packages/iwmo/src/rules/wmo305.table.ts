import type { StartProduct, Wmo305 } from "../release-3-2/wmo305.js";
import { toetsBsn } from "./bsn.js";
import { toetsDatumGebruik } from "./geboortedatum.js";
import { CLIENT, metPad, type MetPad } from "./pad-van.js";
import { toetsNietNaDagtekening } from "./periode.js";
import { RETOURCODE_NIVEAU_2 as retourcode, type Overtreding, type Regel } from "./regel.js";

const startproducten = ({ client }: Wmo305): readonly MetPad<StartProduct>[] =>
  metPad(client.startProducten, `${CLIENT}/StartProducten/StartProduct`);

/** A start is delivered (1) or deleted (3); there is no change of it and no repeat. @source iWmo 3.2, CS058 */
const STATUSSEN: readonly string[] = ["1", "3"];

const toetsStatus = ({ waarde, pad }: MetPad<StartProduct>): readonly Overtreding[] =>
  STATUSSEN.includes(waarde.statusAanlevering) ? [] : [[`${pad}/StatusAanlevering`]];

/** Rules of level 2 for the startbericht, as far as they are built. @source iWmo 3.2, regels WMO305 */
export const REGELS_WMO305: readonly Regel<Wmo305>[] = [
  { code: "CS002", retourcode, toets: ({ client }) => toetsBsn(client.bsn) },
  { code: "CS058", retourcode, toets: (bericht) => startproducten(bericht).flatMap(toetsStatus) },
  { code: "CS139", retourcode, toets: ({ client }) => toetsDatumGebruik(client.geboortedatum, `${CLIENT}/Geboortedatum`) },
  {
    code: "TR134",
    retourcode,
    toets: (bericht) => {
      const { dagtekening } = bericht.header.berichtIdentificatie;
      const { datum } = bericht.client.geboortedatum;
      return [
        ...toetsNietNaDagtekening(datum, dagtekening, `${CLIENT}/Geboortedatum/Datum`),
        ...startproducten(bericht).flatMap(({ waarde, pad }) => toetsNietNaDagtekening(waarde.begindatum, dagtekening, `${pad}/Begindatum`)),
      ];
    },
  },
];
