import type { DeclaratieAntwoord, Wmo325Prestatie } from "../release-3-2/wmo325.js";
import { metTeken, nulTotaalIsDebet } from "./bedrag.js";
import type { Regel } from "./regel.js";
import type { Vouwregel } from "./vouwregel.js";

/** What an answer says of a claim before its lines, and after them. */
export type Antwoordkop = Omit<DeclaratieAntwoord, "clienten" | "retourCodes">;
export type Antwoordslot = Pick<DeclaratieAntwoord, "retourCodes">;

/** Codes that refuse nothing. @source iWmo 3.2, WJ001 */
const ZONDER_AFKEUR: readonly string[] = ["0200", "8001"];

const TOEGEKEND = "TotaalToegekendBedrag";

/**
 * An answer only holds refused lines: what was claimed less what is granted is what they add up to.
 * When the claim as a whole is refused, nothing is granted.
 *
 * @source iWmo 3.2, TR342
 */
const TR342: Vouwregel<Antwoordkop, Wmo325Prestatie, Antwoordslot> = {
  codes: ["TR342"],
  begin: ({ totaalIngediendBedrag, totaalToegekendBedrag }) => {
    let afgewezen = 0;
    return {
      neem: ({ ingediendBedrag }) => {
        afgewezen += metTeken(ingediendBedrag.bedrag, ingediendBedrag.debetCredit);
      },
      sluit: ({ retourCodes }, _, meld) => {
        const toegekend = metTeken(totaalToegekendBedrag.totaalBedrag, totaalToegekendBedrag.debetCredit);
        const ingediend = metTeken(totaalIngediendBedrag.totaalBedrag, totaalIngediendBedrag.debetCredit);
        if (retourCodes.some((code) => !ZONDER_AFKEUR.includes(code))) {
          if (toegekend !== 0) meld("TR342", [TOEGEKEND]);
        } else if (ingediend - toegekend !== afgewezen) meld("TR342", ["TotaalIngediendBedrag", TOEGEKEND]);
      },
    };
  },
};

/** Rules for the answer to a claim as a whole. @source iWmo 3.2, WMO325 DeclaratieAntwoord */
export const ANTWOORDREGELS_DECLARATIE: readonly Regel<Antwoordkop>[] = [
  nulTotaalIsDebet<Antwoordkop>("TotaalIngediendBedrag", ({ totaalIngediendBedrag }) => totaalIngediendBedrag),
  nulTotaalIsDebet<Antwoordkop>(TOEGEKEND, ({ totaalToegekendBedrag }) => totaalToegekendBedrag),
];

/** The rule for it that looks at its lines. @source iWmo 3.2, WMO325 DeclaratieAntwoord */
export const ANTWOORDVOUWEN: readonly Vouwregel<Antwoordkop, Wmo325Prestatie, Antwoordslot>[] = [TR342];
