import type { IsoDatum } from "@wmo-kit/domain/rekenen";

import type { Budgetstand, Grootboekpost, Stand, Volumestand } from "../grootboek/grootboekpost.js";
import type { Ketenclient } from "../keten/toewijzingen.js";
import type { ToegewezenProduct } from "../release-3-2/wmo301.js";

/** One assignment of the ledger as `grootboek --json` prints it: what is about the person is left out. */
export interface Grootboekregel {
  readonly gemeente: string;
  readonly aanbieder: string;
  readonly toewijzing: Pick<ToegewezenProduct, "toewijzingNummer" | "product" | "ingangsdatum" | "einddatum" | "omvang" | "budget">;
  readonly vervallen: boolean;
  /** First days. */
  readonly starts: readonly IsoDatum[];
  readonly stops: readonly { readonly begindatum: IsoDatum; readonly einddatum: IsoDatum; readonly redenBeeindiging: string }[];
  readonly volume?: Volumestand;
  readonly budget?: Budgetstand;
  readonly andereEenheid: readonly string[];
}

/** A post of the ledger without what is about the person. */
export const toGrootboekregel = ({ gemeente, aanbieder }: Ketenclient, post: Grootboekpost): Grootboekregel => {
  const { toewijzingNummer, product, ingangsdatum, einddatum, omvang, budget } = post.toewijzing;
  return {
    gemeente,
    aanbieder,
    toewijzing: {
      toewijzingNummer,
      ...(product === undefined ? {} : { product }),
      ingangsdatum,
      ...(einddatum === undefined ? {} : { einddatum }),
      ...(omvang === undefined ? {} : { omvang }),
      ...(budget === undefined ? {} : { budget }),
    },
    vervallen: post.vervallen,
    starts: post.starts.map(({ begindatum }) => begindatum),
    stops: post.stops.map(({ begindatum, einddatum: dag, redenBeeindiging }) => ({ begindatum, einddatum: dag, redenBeeindiging })),
    ...(post.volume === undefined ? {} : { volume: post.volume }),
    ...(post.budget === undefined ? {} : { budget: post.budget }),
    andereEenheid: post.andereEenheid,
  };
};

const isOver = ({ over }: Stand): boolean => over !== undefined && over < 0;

/** Whether more was claimed than a month, the whole run or the budget allows, or in a unit that does not fit. @source iWmo 3.2, TR321, TR322, TR369, TR341 */
export const isOverschreden = ({ volume, budget, andereEenheid }: Grootboekregel): boolean =>
  andereEenheid.length > 0 || (volume !== undefined && [...volume.maanden, volume.totaal].some(isOver)) || (budget !== undefined && isOver(budget));
