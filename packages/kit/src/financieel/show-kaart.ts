import { redactBsn, type IsoDatum, type Tijdstip } from "@wmo-kit/domain";
import { describeNetwerkbevinding, describeUbo, drawSvg, listRelatieregels, listUbos, RELATIEKOP, toetsNetwerk, type Netwerkkaart } from "@wmo-kit/financial/netwerkkaart";

import { dagVan } from "./dag-van.js";
import type { Netwerkkaartweergave } from "./weergave.js";

/** The network map as a drawing and a table, who the owners are, and what does not go with the programme. @source D-16.9, D-23.4, W-104.7 */
export const showKaart = (kaart: Netwerkkaart, op: Tijdstip, peildatum: IsoDatum): Netwerkkaartweergave => ({
  vastgelegdOp: dagVan(op),
  opdrachtnemer: redactBsn(kaart.opdrachtnemer),
  svg: drawSvg(kaart),
  kop: RELATIEKOP,
  regels: listRelatieregels(kaart),
  bevindingen: toetsNetwerk(kaart, peildatum).match(
    (bevindingen) => bevindingen.map(describeNetwerkbevinding),
    () => ["Op deze dag geldt geen norm voor de netwerkkaart."],
  ),
  ubos: listUbos(kaart, peildatum).match(
    ({ ubos, onvolledig }) => [...ubos.map(describeUbo), ...(onvolledig ? ["Niet alle belangen zijn bekend; deze lijst kan onvolledig zijn."] : [])],
    () => [],
  ),
});
