import type { Cel, Rapport } from "./rapport.js";

/** How a count changed from one month to the next. @unit cases */
export interface Trend {
  readonly indicator: string;
  readonly uitsplitsing: string;
  readonly groep: string;
  readonly van: string;
  readonly naar: string;
  readonly verschil: number;
}

const plaatsVan = ({ indicator, uitsplitsing, groep }: Cel): string => JSON.stringify([indicator, uitsplitsing, groep]);

/**
 * The change of a count between each two months that follow each other; a group that is not in a month counts as none.
 * Months that can still change are left out.
 *
 * @source W-45.2.2, W-108.7
 */
export const listTrends = ({ cellen }: Rapport, indicator: string): readonly Trend[] => {
  const eigen = cellen.filter((cel) => cel.indicator === indicator && !cel.tijdvak.includes("/"));
  const maanden = [...new Set(eigen.filter(({ voorlopig }) => !voorlopig).map(({ tijdvak }) => tijdvak))].sort();
  const plaatsen = new Map(eigen.map((cel) => [plaatsVan(cel), cel]));
  const aantallen = new Map(eigen.map((cel) => [`${plaatsVan(cel)} ${cel.tijdvak}`, cel.noemer]));
  return [...plaatsen].sort(([een], [ander]) => (een < ander ? -1 : 1)).flatMap(([plaats, { uitsplitsing, groep }]) =>
    maanden.slice(1).map((naar, vorige): Trend => {
      const van = maanden[vorige] ?? naar;
      const verschil = (aantallen.get(`${plaats} ${naar}`) ?? 0) - (aantallen.get(`${plaats} ${van}`) ?? 0);
      return { indicator, uitsplitsing, groep, van, naar, verschil };
    }),
  );
};
