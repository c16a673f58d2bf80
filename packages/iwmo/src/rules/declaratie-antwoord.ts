import type { DeclaratieAntwoord } from "../release-3-2/wmo325.js";
import { metTeken, nulTotaalIsDebet } from "./bedrag.js";
import { GOED, type Regel } from "./regel.js";

/** Codes that refuse nothing. @source iWmo 3.2, WJ001 */
const ZONDER_AFKEUR: readonly string[] = ["0200", "8001"];

const TOEGEKEND = "TotaalToegekendBedrag";

/**
 * An answer only holds refused lines: what was claimed less what is granted is what they add up to.
 * When the claim as a whole is refused, nothing is granted.
 *
 * @source iWmo 3.2, TR342
 */
const TR342: Regel<DeclaratieAntwoord> = {
  code: "TR342",
  toets: ({ retourCodes, totaalIngediendBedrag, totaalToegekendBedrag, clienten = [] }) => {
    const toegekend = metTeken(totaalToegekendBedrag.totaalBedrag, totaalToegekendBedrag.debetCredit);
    if (retourCodes.some((code) => !ZONDER_AFKEUR.includes(code))) return toegekend === 0 ? GOED : [[TOEGEKEND]];
    const ingediend = metTeken(totaalIngediendBedrag.totaalBedrag, totaalIngediendBedrag.debetCredit);
    let afgewezen = 0;
    for (const { prestaties } of clienten)
      for (const { ingediendBedrag } of prestaties) afgewezen += metTeken(ingediendBedrag.bedrag, ingediendBedrag.debetCredit);
    return ingediend - toegekend === afgewezen ? GOED : [["TotaalIngediendBedrag", TOEGEKEND]];
  },
};

/** Rules for the answer to a claim as a whole. @source iWmo 3.2, WMO325 DeclaratieAntwoord */
export const ANTWOORDREGELS_DECLARATIE: readonly Regel<DeclaratieAntwoord>[] = [
  nulTotaalIsDebet<DeclaratieAntwoord>("TotaalIngediendBedrag", ({ totaalIngediendBedrag }) => totaalIngediendBedrag),
  nulTotaalIsDebet<DeclaratieAntwoord>(TOEGEKEND, ({ totaalToegekendBedrag }) => totaalToegekendBedrag),
  TR342,
];
