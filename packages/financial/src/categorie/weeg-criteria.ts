import { makeVerhouding, meets, type Bron, type Vergelijking, type Verhouding } from "@wmo-kit/domain";
import { Result } from "@wmo-kit/domain/result";

import type { Boekjaar } from "../jaarrekening/jaarrekening.js";
import { leesNormwaarde } from "../norm/lees-normwaarde.js";
import { selectRij } from "../norm/select-rijen.js";
import type { Toetsstap } from "../oordeel/stap.js";
import type { Toetsfout } from "../toets/toetsfout.js";
import { CATEGORIEEN, CRITERIA, type Categorie, type Categorienorm, type Criterium } from "./categorie-norm.js";
import type { Categorievraag, Omvangsjaar } from "./categorievraag.js";

/** One limit of a size class held against the figure of one year. */
export interface CriteriumGewogen {
  readonly _tag: "CriteriumGewogen";
  readonly categorie: Categorie;
  readonly criterium: Criterium;
  readonly gemeten: Verhouding | null;
  readonly vergelijking: Vergelijking;
  readonly grens: Verhouding | null;
  readonly eenheid: Categorienorm["eenheid"];
  readonly past: boolean | null;
  readonly boekjaar?: Boekjaar;
}

/** One step in the answer about a size class. */
export type Categoriestap = CriteriumGewogen | Toetsstap;

/** Which classes fit in one year. */
export interface Jaarweging {
  readonly past: Readonly<Record<Categorie, boolean | null>>;
  readonly stappen: readonly CriteriumGewogen[];
  readonly bronnen: readonly Bron[];
}

const tel = (delen: readonly (boolean | null)[], waarde: boolean | null): number => delen.filter((deel) => deel === waarde).length;

/** Whether enough criteria hold; an unknown one only matters when it can still turn the answer. */
const genoeg = (criteria: readonly (boolean | null)[], nodig: Verhouding | null): boolean | null => {
  const ja = makeVerhouding(tel(criteria, true), 1).unwrapOr(null);
  const hoogstens = makeVerhouding(tel(criteria, true) + tel(criteria, null), 1).unwrapOr(null);
  if (meets(ja, ">=", nodig) === true) return true;
  return meets(hoogstens, ">=", nodig) === false ? false : null;
};

const perCriterium = (stappen: readonly CriteriumGewogen[], categorie: Categorie): readonly (boolean | null)[] =>
  CRITERIA.map((criterium) => {
    const delen = stappen.filter((stap) => stap.categorie === categorie && stap.criterium === criterium).map(({ past }) => past);
    if (delen.includes(false)) return false;
    return delen.includes(null) || delen.length === 0 ? null : true;
  });

/** Holds one year against every limit of every size class. @source D-16.7; norms.md K-09 */
export const weegCriteria = (
  vraag: Categorievraag,
  jaar: Omvangsjaar,
  nodig: Verhouding | null,
): Result<Jaarweging, Toetsfout> =>
  Result.combine(
    vraag.normen.map(({ id }) => selectRij(vraag, id).andThen((gekozen) => leesNormwaarde(gekozen.rij).map((grens) => ({ ...gekozen, grens })))),
  ).map((rijen) => {
    const stappen = rijen.map(({ rij, grens }): CriteriumGewogen => {
      const gemeten = jaar[rij.criterium];
      const { categorie, criterium, vergelijking, eenheid } = rij;
      const stap = { _tag: "CriteriumGewogen", categorie, criterium, gemeten, vergelijking, grens, eenheid, past: meets(gemeten, vergelijking, grens) } as const;
      return jaar.boekjaar === undefined ? stap : { ...stap, boekjaar: jaar.boekjaar };
    });
    const past = (categorie: Categorie): boolean | null => genoeg(perCriterium(stappen, categorie), nodig);
    const [micro, klein, groot] = CATEGORIEEN.map(past);
    return {
      past: { micro: micro ?? null, klein: klein ?? null, groot: groot ?? null },
      stappen,
      bronnen: rijen.flatMap(({ bronnen }) => bronnen),
    };
  });
