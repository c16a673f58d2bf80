import type { TotaalBedragMetDC } from "../release-3-2/basisgroepen.table.js";
import type { Prestatie } from "../release-3-2/wmo323.js";

/** The amount of a claim line with its sign: a credit is negative. @source iWmo 3.2, IV086 @unit eurocents */
export const saldoVanPrestatie = ({ ingediendBedrag: { bedrag, debetCredit } }: Pick<Prestatie, "ingediendBedrag">): number =>
  debetCredit === "C" ? -bedrag : bedrag;

/** A total with its sign: a credit is negative. @unit eurocents */
export const saldoVanTotaal = ({ totaalBedrag, debetCredit }: TotaalBedragMetDC): number =>
  debetCredit === "C" ? -totaalBedrag : totaalBedrag;

/** What the lines add up to: debits minus credits. @source iWmo 3.2, TR358 @unit eurocents */
export const sumSaldo = (prestaties: readonly Pick<Prestatie, "ingediendBedrag">[]): number =>
  prestaties.reduce((som, prestatie) => som + saldoVanPrestatie(prestatie), 0);

/** Writes a signed total as iWmo does: the sign as D or C; zero is D. @source iWmo 3.2, TR358, CS325 */
export const toTotaalBedrag = (saldo: number): TotaalBedragMetDC =>
  saldo < 0 ? { totaalBedrag: -saldo, debetCredit: "C" } : { totaalBedrag: saldo, debetCredit: "D" };
