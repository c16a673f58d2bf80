import { addMaanden, addMaandenAanEpochDag, toEpochDag } from "@wmo-kit/domain";

import type { Declaratie } from "../release-3-2/wmo323.js";
import { metTeken, nulTotaalIsDebet, tekenVan } from "./bedrag.js";
import { nietNaDagtekening, type MetDagtekening } from "./dagtekening.js";
import { DECLARATIETERMIJN, EERSTE_DECLARATIEDAG } from "./grenzen.table.js";
import { geslotenPeriode } from "./periode.js";
import { nummerVan } from "./plaats.js";
import { GOED, type Regel } from "./regel.js";
import { filterPrestaties } from "./prestatieplaats.js";

const CS100: Regel<Declaratie> = {
  code: "CS100",
  toets: ({ declaratiePeriode }) => (declaratiePeriode.begindatum < EERSTE_DECLARATIEDAG.waarde ? [["DeclaratiePeriode/Begindatum"]] : GOED),
};

/** A claim is about one whole calendar month; its first day and its length are each reported. @source iWmo 3.2, CS340 */
const CS340: Regel<Declaratie> = {
  code: "CS340",
  toets: ({ declaratiePeriode: { begindatum, einddatum } }) => [
    ...(begindatum.endsWith("-01") ? [] : [["DeclaratiePeriode/Begindatum"] as const]),
    ...(toEpochDag(einddatum) + 1 === addMaandenAanEpochDag(toEpochDag(begindatum), 1)
      ? []
      : [["DeclaratiePeriode/Begindatum", "DeclaratiePeriode/Einddatum"] as const]),
  ],
};

/** A line ended more than five years before the claim; exactly five is fine. @source iWmo 3.2, TR335 */
const TR335: Regel<Declaratie> = {
  code: "TR335",
  toets: (declaratie) => {
    const grens = addMaanden(declaratie.declaratieDagtekening, -DECLARATIETERMIJN.waarde).unwrapOr(undefined);
    if (grens === undefined) return GOED;
    return filterPrestaties(declaratie, ({ productPeriode }) => productPeriode.einddatum < grens).map(
      ({ pad }) => ["DeclaratieDagtekening", `${pad}/ProductPeriode/Einddatum`] as const,
    );
  },
};

const TOTAAL = "TotaalIngediendBedrag/TotaalBedrag";

/**
 * The total is not the sum of the lines, debit up and credit down; a sum of nothing is debit.
 * The standard compares with the plain spelling of the sum: leading zeros or a sign break the rule although the number is right.
 *
 * @source iWmo 3.2, TR358
 */
const TR358: Regel<Declaratie> = {
  code: "TR358",
  hoofdplaats: 0,
  toets: ({ totaalIngediendBedrag: { totaalBedrag, debetCredit }, clienten }, _, tekst) => {
    let som = 0;
    for (const { prestaties } of clienten)
      for (const { ingediendBedrag } of prestaties) som += metTeken(ingediendBedrag.bedrag, ingediendBedrag.debetCredit);
    const geschreven = tekst(`/Bericht/Declaratie/${TOTAAL}`) ?? String(totaalBedrag);
    if (geschreven === String(Math.abs(som)) && debetCredit === tekenVan(som)) return GOED;
    const delen = clienten.flatMap(({ prestaties }, client) =>
      prestaties.map((_, index) => `Clienten/Client${nummerVan(clienten, client)}/Prestaties/Prestatie${nummerVan(prestaties, index)}/IngediendBedrag`),
    );
    return [[TOTAAL, "TotaalIngediendBedrag/DebetCredit", ...delen]];
  },
};

/** Rules for a claim as a whole. @source iWmo 3.2, WMO323 Declaratie */
export const DECLARATIEREGELS: readonly Regel<Declaratie, MetDagtekening>[] = [
  nulTotaalIsDebet<Declaratie>("TotaalIngediendBedrag", ({ totaalIngediendBedrag }) => totaalIngediendBedrag),
  nietNaDagtekening<Declaratie>("DeclaratiePeriode/Begindatum", ({ declaratiePeriode }) => declaratiePeriode.begindatum),
  geslotenPeriode<Declaratie>("DeclaratiePeriode", ({ declaratiePeriode }) => declaratiePeriode),
  CS100,
  CS340,
  TR335,
  TR358,
];
