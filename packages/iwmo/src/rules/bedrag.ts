import type { BedragMetDC, TotaalBedragMetDC } from "../release-3-2/basisgroepen.table.js";
import { GOED, type Overtreding, type Regel } from "./regel.js";

/** An amount with its sign: debit counts up, credit down. @unit eurocents */
export const metTeken = (bedrag: number, debetCredit: "D" | "C"): number => (debetCredit === "C" ? -bedrag : bedrag);

/** An amount of nothing is debit. @source iWmo 3.2, CS325 */
export const nulIsDebet = <E>(veld: string, van: (element: E) => BedragMetDC): Regel<E> => {
  const fout: readonly Overtreding[] = [[`${veld}/Bedrag`, `${veld}/DebetCredit`]];
  return { code: "CS325", toets: (element) => (van(element).bedrag === 0 && van(element).debetCredit === "C" ? fout : GOED) };
};

/** The same for a total. @source iWmo 3.2, CS325 */
export const nulTotaalIsDebet = <E>(veld: string, van: (element: E) => TotaalBedragMetDC): Regel<E> => {
  const fout: readonly Overtreding[] = [[`${veld}/TotaalBedrag`, `${veld}/DebetCredit`]];
  return { code: "CS325", toets: (element) => (van(element).totaalBedrag === 0 && van(element).debetCredit === "C" ? fout : GOED) };
};
