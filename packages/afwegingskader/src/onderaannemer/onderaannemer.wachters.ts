import type { IsoDatum } from "@wmo-kit/domain";

import { weegExternOordeel } from "../contract/extern-oordeel.js";
import { nietVoor } from "../kern/niet-voor.js";
import { mits, type Wachter } from "../kern/wachter.js";
import { Bewijssoort, type Goedkeuring, type Onderaannemer } from "./onderaannemer.js";
import type { OnderaannemerGegevens } from "./onderaannemer.schemas.js";

type Vanaf = { readonly vanaf: IsoDatum };
type Einde = { readonly laatsteDag: IsoDatum };

/** The municipality approved the subcontractor; named in the tender and self-employed need no approval. @source D-25.1, D-fn8, W-92.1 */
export const goedgekeurd: Wachter<Onderaannemer, unknown> = {
  naam: "goedgekeurd",
  code: "ONDERAANNEMER_NIET_GOEDGEKEURD",
  vraagt: [],
  toets: ({ feiten }) => mits(feiten.goedkeuring !== undefined),
};

const geldtOp = (goedkeuring: Goedkeuring, dag: IsoDatum): boolean => goedkeuring.grond !== "besluit" || goedkeuring.vanaf <= dag;

/** The work does not begin before the day of the approval. @source D-25.1 */
export const nietVoorGoedkeuring: Wachter<Onderaannemer, Vanaf> = {
  naam: "nietVoorGoedkeuring",
  code: "ONDERAANNEMER_NIET_GOEDGEKEURD",
  vraagt: ["vanaf"],
  toets: ({ feiten: { goedkeuring }, gegevens: { vanaf } }) =>
    goedkeuring === undefined ? undefined : mits(vanaf !== undefined && geldtOp(goedkeuring, vanaf)),
};

/** Quality, legal quality and administration are shown. @source D-25.2.a, D-25.2.b, D-25.2.c */
export const bewijsCompleet: Wachter<Onderaannemer, unknown> = {
  naam: "bewijsCompleet",
  code: "ONDERAANNEMER_BEWIJS_ONTBREEKT",
  vraagt: [],
  toets: ({ feiten }) => {
    const mist = Bewijssoort.options.filter((soort) => !feiten.bewijzen.includes(soort));
    return mist.length === 0 ? undefined : { onderdelen: mist.join(", ") };
  },
};

/** Enough of the tariff reaches the care that the subcontractor gives. @source D-24.3 */
export const aandeelNaarZorg: Wachter<Onderaannemer, unknown> = {
  naam: "aandeelNaarZorg",
  code: "AANDEEL_ZORG_ONVOLDOENDE",
  vraagt: [],
  toets: ({ feiten }) => weegExternOordeel(feiten.aandeelZorg, "Komt genoeg van het tarief bij de zorg van deze onderaannemer?"),
};

/** Only real costs are charged on, without profit. @source D-25.5 */
export const zonderWinst: Wachter<Onderaannemer, unknown> = {
  naam: "zonderWinst",
  code: "WINST_OP_ONDERAANNEMER",
  vraagt: [],
  toets: ({ feiten }) => weegExternOordeel(feiten.doorbelasting, "Zijn alleen de werkelijke kosten doorberekend, zonder winst?"),
};

/** The last day of work does not lie before its first day. */
export const eindeNaBegin: Wachter<Onderaannemer, Einde> = {
  naam: "eindeNaBegin",
  code: "DATUM_TE_VROEG",
  vraagt: ["laatsteDag"],
  toets: ({ feiten, gegevens }) => nietVoor(gegevens.laatsteDag, feiten.inzet.at(-1)?.vanaf),
};

/** The work goes on after the day on which it was suspended. */
export const hervatNaOpschorting: Wachter<Onderaannemer, OnderaannemerGegevens["hervat"]> = {
  naam: "hervatNaOpschorting",
  code: "DATUM_TE_VROEG",
  vraagt: ["vanaf"],
  toets: ({ feiten, gegevens }) => nietVoor(gegevens.vanaf, feiten.inzet.at(-1)?.laatsteDag),
};
