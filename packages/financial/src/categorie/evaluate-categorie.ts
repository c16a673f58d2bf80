import { meets, type Bron, type Verhouding } from "@wmo-kit/domain";
import { Result } from "@wmo-kit/domain/result";

import { VERKLARINGSOORTEN, type Verklaringsoort } from "../jaarrekening/verklaring.js";
import { leesNormwaarde } from "../norm/lees-normwaarde.js";
import { selectRij } from "../norm/select-rijen.js";
import { mergeBronnen } from "../oordeel/merge-bronnen.js";
import { normstappen } from "../oordeel/normstappen.js";
import { geenOordeel, type Oordeel } from "../oordeel/oordeel.js";
import type { Toetsfout } from "../toets/toetsfout.js";
import { CATEGORIEEN, VERKLARING_BIJ, type Categorie } from "./categorie-norm.js";
import type { Categorievraag } from "./categorievraag.js";
import { weegCriteria, type Categoriestap } from "./weeg-criteria.js";

/**
 * Whether accounts with a statement are due, in which size class, with which statement.
 * `menselijkeToets`: no class fits as printed, so the heaviest is taken and a person looks. Null: a figure is unknown.
 */
export interface Categorieoordeel {
  readonly _tag: "Categorieoordeel";
  readonly isVerplicht: boolean | null;
  readonly categorie: Categorie | null;
  readonly verklaring: Verklaringsoort | null;
  readonly menselijkeToets: boolean;
  readonly oordeel: Oordeel;
}

/** The answer about the size class with its steps and sources. */
export interface Categorieuitkomst {
  readonly waarde: Categorieoordeel;
  readonly stappen: readonly Categoriestap[];
  readonly bronnen: readonly Bron[];
}

interface Keuze {
  readonly categorie: Categorie | null;
  readonly menselijkeToets: boolean;
}

const alle = (delen: readonly (boolean | null)[]): boolean | null => {
  if (delen.some((deel) => deel === false)) return false;
  return delen.some((deel) => deel === null) ? null : true;
};

/** The lightest class that fits in every year; a lighter one that may still fit keeps the answer open. */
const kiesCategorie = (past: Readonly<Record<Categorie, boolean | null>>): Keuze => {
  for (const categorie of CATEGORIEEN) {
    if (past[categorie] === true) return { categorie, menselijkeToets: false };
    if (past[categorie] === null) return { categorie: null, menselijkeToets: false };
  }
  return { categorie: "groot", menselijkeToets: true };
};

const zwaarte = (soort: Verklaringsoort): number => VERKLARINGSOORTEN.indexOf(soort);

const oordeelOver = (isVerplicht: boolean | null, nodig: Verklaringsoort | null, aanwezig: Verklaringsoort | null): Oordeel => {
  if (isVerplicht === false) return { soort: "niet van toepassing", op: { grond: "drempel" } };
  if (nodig === null || aanwezig === null) return geenOordeel("cijfer ontbreekt");
  return { soort: zwaarte(aanwezig) >= zwaarte(nodig) ? "voldoet" : "voldoet niet" };
};

/** The exact value of a threshold, with the row it comes from. */
const grenswaarde = (vraag: Categorievraag, id: string) =>
  selectRij({ ...vraag, normen: vraag.grenswaarden }, id).andThen((gekozen) => leesNormwaarde(gekozen.rij).map((waarde) => ({ gekozen, waarde })));

/**
 * Which statement of the accountant is needed: two of three strict criteria, in both years, the lightest class that fits.
 * A statement that is heavier than needed is enough.
 *
 * @source D-16.7; norms.md section 5, A-05 and A-27
 */
export const evaluateCategorie = (vraag: Categorievraag): Result<Categorieuitkomst, Toetsfout> =>
  Result.combine(["D-16.7.drempel", "D-16.7.criteria", "D-16.7.boekjaren"].map((id) => grenswaarde(vraag, id))).andThen((grenzen) => {
    const [drempel, criteria, boekjaren] = grenzen;
    const aantalJaren = Number(boekjaren?.waarde?.teller ?? 0n);
    const jaren = aantalJaren === 0 ? [] : vraag.jaren.slice(-aantalJaren);
    const omzet: Verhouding | null = jaren.at(-1)?.omzet ?? null;
    const isVerplicht = drempel === undefined ? null : meets(omzet, drempel.gekozen.rij.vergelijking, drempel.waarde);
    return Result.combine(jaren.map((jaar) => weegCriteria(vraag, jaar, criteria?.waarde ?? null))).map((perJaar): Categorieuitkomst => {
      const volledig = perJaar.length === aantalJaren && aantalJaren > 0;
      const past = (categorie: Categorie): boolean | null => alle([...perJaar.map((jaar) => jaar.past[categorie]), ...(volledig ? [] : [null])]);
      const keuze: Keuze =
        isVerplicht === true
          ? kiesCategorie({ micro: past("micro"), klein: past("klein"), groot: past("groot") })
          : { categorie: null, menselijkeToets: false };
      const verklaring = keuze.categorie === null ? null : VERKLARING_BIJ[keuze.categorie];
      return {
        waarde: {
          _tag: "Categorieoordeel",
          isVerplicht,
          ...keuze,
          verklaring,
          oordeel: oordeelOver(isVerplicht, verklaring, vraag.verklaring ?? null),
        },
        stappen: [
          ...grenzen.flatMap(({ gekozen }) => normstappen(gekozen)),
          { _tag: "FeitGewogen", feit: "verplicht", telt: isVerplicht },
          ...perJaar.flatMap(({ stappen }) => stappen),
          ...(keuze.categorie === null ? [] : [{ _tag: "FeitGewogen", feit: "letterlijkGroot", telt: !keuze.menselijkeToets } as const]),
        ],
        bronnen: mergeBronnen([...grenzen.flatMap(({ gekozen }) => gekozen.bronnen), ...perJaar.flatMap(({ bronnen }) => bronnen)]),
      };
    });
  });
