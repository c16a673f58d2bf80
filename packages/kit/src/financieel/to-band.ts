import type { Vergelijking, Verhouding } from "@wmo-kit/domain";
import { describeMaat, type Maateenheid, type Toetsuitkomst } from "@wmo-kit/financial";
import { listRuimte } from "@wmo-kit/financial/jaren";

import type { Band } from "./weergave.js";

const ONDER: ReadonlySet<Vergelijking> = new Set([">=", ">", "="]);
const BOVEN: ReadonlySet<Vergelijking> = new Set(["<=", "<", "="]);

const WOORD = { "<=": "ten hoogste", "<": "minder dan", "=": "precies", ">=": "minstens", ">": "meer dan" } as const satisfies Record<Vergelijking, string>;

/** How many of the unit on the screen one of the unit of the check is: a percentage counts in hundredths, an amount in cents. */
const OP_HET_SCHERM: Readonly<Record<Maateenheid, number>> = { percentage: 100, eurocent: 0.01, verhouding: 1, aantal: 1 };

/**
 * A measured value with the limits it was held against, as numbers to draw; null when the value or every limit is unknown.
 * The verdict is the exact one of the check: nothing here decides.
 *
 * @source norms.md K-08, K-09
 */
export const toBand = (uitkomst: Toetsuitkomst): Band | null => {
  const { gemeten, eenheid } = uitkomst.waarde;
  const grenzen = listRuimte(uitkomst);
  if (gemeten === null || grenzen.length === 0) return null;
  const teken = ({ teller, noemer }: Verhouding): number => (Number(teller) / Number(noemer)) * OP_HET_SCHERM[eenheid];
  const van = grenzen.flatMap(({ vergelijking, grens }) => (ONDER.has(vergelijking) ? [teken(grens)] : []));
  const tot = grenzen.flatMap(({ vergelijking, grens }) => (BOVEN.has(vergelijking) ? [teken(grens)] : []));
  return {
    eenheid,
    waarde: teken(gemeten),
    // Of more limits on one side the tightest one counts.
    van: van.length === 0 ? null : Math.max(...van),
    tot: tot.length === 0 ? null : Math.min(...tot),
    tekst: grenzen.map(({ vergelijking, grens }) => `${WOORD[vergelijking]} ${describeMaat(grens, eenheid)}`).join(" en "),
  };
};
