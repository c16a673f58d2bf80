import type { Wmo325, Wmo325Client, Wmo325Header, Wmo325Prestatie } from "../release-3-2/wmo325.js";
import { CS002 } from "./bsn.js";
import { ANTWOORDREGELS_DECLARATIE, ANTWOORDVOUWEN, type Antwoordkop, type Antwoordslot } from "./declaratie-antwoord.js";
import { inRijen } from "./in-rijen.js";
import { PRESTATIEREGELS, REFERENTIESLEUTEL } from "./prestatie.js";
import type { Regelgroep } from "./regelgroep.js";
import type { Rijregels } from "./rijregels.js";
import { uniek } from "./uniek.js";

/** An answer to a claim before its lines. */
export interface Antwoordbegin {
  readonly header: Wmo325Header;
}

/** Rules of level 2 for the declaratie-antwoordbericht, as they are asked line by line. @source iWmo 3.2, regels WMO325 */
export const RIJREGELS_WMO325: Rijregels<Antwoordbegin, Antwoordkop, Pick<Wmo325Client, "bsn">, Wmo325Prestatie, Antwoordslot> = {
  pad: "/Bericht/DeclaratieAntwoord",
  kop: ANTWOORDREGELS_DECLARATIE,
  vouwen: ANTWOORDVOUWEN,
  client: [CS002],
  rij: PRESTATIEREGELS,
  clienten: [uniek([({ bsn }) => bsn])],
  rijen: [uniek(REFERENTIESLEUTEL)],
};

/** Rules of level 2 for the declaratie-antwoordbericht. @source iWmo 3.2, regels WMO325 */
export const REGELS_WMO325: readonly Regelgroep<Wmo325>[] = [
  inRijen(RIJREGELS_WMO325, ({ declaratieAntwoord }: Wmo325) =>
    declaratieAntwoord === undefined ? undefined : { kop: declaratieAntwoord, clienten: declaratieAntwoord.clienten ?? [], slot: declaratieAntwoord },
  ),
];
