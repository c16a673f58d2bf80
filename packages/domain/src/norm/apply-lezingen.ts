import type { Periode } from "../datum/periode.js";
import type { Contractprofiel } from "./contractprofiel.js";
import type { Norm } from "./norm.js";
import { binnenVenster, buitenVenster } from "./venster.js";

type Lezingkeuze = Contractprofiel["lezingen"][number];

interface GelezenRij<N> {
  readonly rij: N;
  readonly oorspronkelijk: N;
}

const lees = <N extends Norm<unknown>>(oorspronkelijk: N, geldigheid: Periode, keuze: Lezingkeuze, naam: string): GelezenRij<N> => {
  const { lezing, alternatief } = oorspronkelijk;
  if (keuze.keuze === "gekozen" || lezing === undefined) return { rij: { ...oorspronkelijk, geldigheid }, oorspronkelijk };
  const afgesproken = { soort: "afspraak", afspraak: `${naam}: ${keuze.reden}` } as const;
  return { rij: { ...oorspronkelijk, ...alternatief, geldigheid, lezing: { ...lezing, afgesproken } }, oorspronkelijk };
};

/**
 * The norm rows with the readings that a contract chose: inside the window of a choice the alternative of the row counts.
 * A later choice goes over an earlier one. A row without an alternative of its own is left alone.
 *
 * @source norms.md section 11
 */
export const applyLezingen = <N extends Norm<unknown>>(normen: readonly N[], { naam, lezingen }: Contractprofiel): readonly N[] =>
  normen.flatMap((norm): readonly N[] => {
    const keuzes = lezingen.filter(({ id }) => norm.alternatief !== undefined && norm.lezing?.id === id);
    return keuzes
      .reduce<readonly GelezenRij<N>[]>(
        (rijen, keuze) =>
          rijen.flatMap((gelezen) => {
            const binnen = binnenVenster(gelezen.rij.geldigheid, keuze);
            const buiten = buitenVenster(gelezen.rij.geldigheid, keuze).map((geldigheid) => ({
              ...gelezen,
              rij: { ...gelezen.rij, geldigheid },
            }));
            return binnen === undefined ? buiten : [...buiten, lees(gelezen.oorspronkelijk, binnen, keuze, naam)];
          }),
        [{ rij: norm, oorspronkelijk: norm }],
      )
      .map(({ rij }) => rij);
  });
