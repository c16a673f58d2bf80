/** Turns a value into a place on the drawing. */
export interface Schaal {
  readonly naar: (waarde: number) => number;
  /** Round values for the lines behind the drawing, from low to high. */
  readonly streepjes: readonly number[];
}

const STAPPEN = [1, 2, 2.5, 5, 10] as const;

const kiesStap = (bereik: number, aantal: number): number => {
  const ruw = bereik / aantal;
  const macht = 10 ** Math.floor(Math.log10(ruw));
  const factor = STAPPEN.find((stap) => stap * macht >= ruw) ?? 10;
  return factor * macht;
};

// 0.1 + 0.2 is not a value one wants beside a line.
const rond = (waarde: number): number => Number(waarde.toPrecision(12));

/**
 * A scale from a low to a high value onto a stretch of the drawing, with round values between.
 * The ends are moved out to round values, so that nothing touches the edge. Zero is in it when `vanafNul`.
 */
export const makeSchaal = (
  waarden: readonly number[],
  [begin, einde]: readonly [number, number],
  { vanafNul = false, aantal = 4 }: { readonly vanafNul?: boolean; readonly aantal?: number } = {},
): Schaal => {
  const alle = vanafNul ? [0, ...waarden] : waarden;
  const laag = Math.min(...(alle.length === 0 ? [0] : alle));
  const hoog = Math.max(...(alle.length === 0 ? [1] : alle));
  const stap = kiesStap(hoog - laag || Math.abs(hoog) || 1, aantal);
  const onder = Math.floor(rond(laag / stap)) * stap;
  const boven = Math.max(Math.ceil(rond(hoog / stap)) * stap, onder + stap);
  const tellen = Math.round((boven - onder) / stap);
  return {
    naar: (waarde) => begin + ((waarde - onder) / (boven - onder)) * (einde - begin),
    streepjes: Array.from({ length: tellen + 1 }, (_, nummer) => rond(onder + nummer * stap)),
  };
};

/** Stretches of points that follow each other without a gap: a line does not cross what was not measured. */
export const splitBijGaten = <Punt extends { readonly waarde: number | null }>(
  punten: readonly Punt[],
): readonly (readonly { readonly punt: Punt; readonly plaats: number; readonly waarde: number }[])[] => {
  const stukken: { punt: Punt; plaats: number; waarde: number }[][] = [];
  let vorige = -2;
  punten.forEach((punt, plaats) => {
    if (punt.waarde === null) return;
    const deel = { punt, plaats, waarde: punt.waarde };
    if (vorige === plaats - 1) stukken.at(-1)?.push(deel);
    else stukken.push([deel]);
    vorige = plaats;
  });
  return stukken;
};
