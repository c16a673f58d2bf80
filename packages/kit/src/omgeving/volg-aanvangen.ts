import type { Normenboek } from "@wmo-kit/afwegingskader";
import { toLokaleDatum, type IsoDatum, type NormId, type Tijdstip } from "@wmo-kit/domain";

/** From when a norm was counted, as it was asked: a day, or a moment for a term in hours. */
export type Termijnaanvang = IsoDatum | Tijdstip;

/** A norm book that remembers from when each of its answers was counted. */
export interface Gevolgd {
  readonly normen: Normenboek;
  /** From when a norm came to this last day; undefined when nobody asked. */
  readonly findAanvang: (norm: NormId, uiterlijk: IsoDatum) => Termijnaanvang | undefined;
}

/** Wraps a norm book, so that afterwards every task can tell from which day its term was counted. */
export const volgAanvangen = (normen: Normenboek): Gevolgd => {
  const gevraagd = new Map<string, Termijnaanvang>();
  const onthoud = (norm: NormId, uiterlijk: IsoDatum | undefined, aanvang: Termijnaanvang): void => {
    if (uiterlijk !== undefined) gevraagd.set(`${norm} ${uiterlijk}`, aanvang);
  };
  return {
    normen: {
      ...normen,
      laatsteDag: (norm, aanvang) => {
        const dag = normen.laatsteDag(norm, aanvang);
        onthoud(norm, dag, aanvang);
        return dag;
      },
      laatsteMoment: (norm, aanvang) => {
        const moment = normen.laatsteMoment(norm, aanvang);
        onthoud(norm, moment === undefined ? undefined : toLokaleDatum(moment).unwrapOr(undefined), aanvang);
        return moment;
      },
    },
    findAanvang: (norm, uiterlijk) => gevraagd.get(`${norm} ${uiterlijk}`),
  };
};
