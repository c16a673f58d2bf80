import type { Prestatie, Wmo323, Wmo323Client, Wmo323Header } from "../release-3-2/wmo323.js";
import { CS002 } from "./bsn.js";
import { DECLARATIEREGELS } from "./declaratie.js";
import { DECLARATIEVOUWEN, type Declaratiekop } from "./declaratievouwen.js";
import { TR416 } from "./dubbele-debet.js";
import { inRijen } from "./in-rijen.js";
import { DECLARATIEREGELS_PER_PRESTATIE, PRESTATIEREGELS, REFERENTIESLEUTEL } from "./prestatie.js";
import { REFERENTIEVOUW } from "./referentie.js";
import type { Regelgroep } from "./regelgroep.js";
import type { Rijregels } from "./rijregels.js";
import { uniek } from "./uniek.js";

/** A claim before its lines. */
export interface Declaratiebegin {
  readonly header: Wmo323Header;
  readonly declaratie: Declaratiekop;
}

/** Rules of level 2 for the declaratiebericht, as they are asked line by line. @source iWmo 3.2, regels WMO323 */
export const RIJREGELS_WMO323: Rijregels<Declaratiebegin, Declaratiekop, Pick<Wmo323Client, "bsn">, Prestatie, unknown> = {
  pad: "/Bericht/Declaratie",
  kop: DECLARATIEREGELS,
  vouwen: [...DECLARATIEVOUWEN, REFERENTIEVOUW],
  client: [CS002],
  rij: [...PRESTATIEREGELS, ...DECLARATIEREGELS_PER_PRESTATIE],
  clienten: [uniek([({ bsn }) => bsn])],
  rijen: [uniek(REFERENTIESLEUTEL), TR416],
};

/** Rules of level 2 for the declaratiebericht. @source iWmo 3.2, regels WMO323 */
export const REGELS_WMO323: readonly Regelgroep<Wmo323>[] = [
  inRijen(RIJREGELS_WMO323, ({ declaratie }: Wmo323) => ({ kop: declaratie, clienten: declaratie.clienten, slot: declaratie })),
];
