import type { Tarief } from "@wmo-kit/iwmo";

import type { Maandzorg } from "../aanwezigheid/maandzorg.js";
import type { GeleverdeZorg, ZorgPerMaand } from "../dashboard/zorgregels.js";
import type { Bewonerdossier } from "../dossier/dossierlijn.js";
import { sleutelVan, verdeelZorg } from "./verdeel-zorg.js";
import { weegMaand, type Declaratiepost, type Zorgpost } from "./weeg-zorg.js";

/** From what the care that was given is worked out. */
export interface Zorgbron {
  readonly maanden: readonly Maandzorg[];
  readonly bewoners: readonly Bewonerdossier[];
  readonly tarieven: readonly Tarief[];
  /** What each run declared. */
  readonly runs: ReadonlyMap<string, readonly Declaratiepost[]>;
}

interface Gewogen {
  readonly maandzorg: Maandzorg;
  readonly dossier: Bewonerdossier | undefined;
  readonly tarieven: readonly Tarief[];
  readonly posten: readonly Zorgpost[];
}

interface Maand {
  readonly posten: readonly (readonly Zorgpost[])[];
  readonly runs: Zorgbron["runs"];
  readonly zorg: readonly GeleverdeZorg[];
}

const isZelfde = <A>(een: readonly A[], ander: readonly A[]): boolean => een.length === ander.length && een.every((deel, plaats) => deel === ander[plaats]);

const isZelfdeBron = (een: Zorgbron, ander: Zorgbron): boolean =>
  een.maanden === ander.maanden && een.bewoners === ander.bewoners && een.tarieven === ander.tarieven && een.runs === ander.runs;

/**
 * Works out the care that was given, again and again: only the months of residents of which something changed are weighed anew,
 * and only the months in which that matters are put together anew.
 */
export const makeZorgstand = (): ((bron: Zorgbron) => ZorgPerMaand | undefined) => {
  // By place in the list, which is the same one for as long as no month of before goes.
  let gewogen: readonly Gewogen[] = [];
  let perMaand: ReadonlyMap<string, Maand> = new Map();
  let laatste: { readonly bron: Zorgbron; readonly zorg: ZorgPerMaand | undefined } | undefined;
  const werkUit = ({ maanden, bewoners, tarieven, runs }: Zorgbron): ZorgPerMaand | undefined => {
    const dossiers = new Map(bewoners.map((dossier) => [dossier.id, dossier]));
    const posten = new Map<string, (readonly Zorgpost[])[]>();
    gewogen = maanden.map((maandzorg, plaats) => {
      const dossier = dossiers.get(maandzorg.dossier);
      const bekend = gewogen[plaats];
      if (bekend?.maandzorg === maandzorg && bekend.dossier === dossier && bekend.tarieven === tarieven) return bekend;
      return { maandzorg, dossier, tarieven, posten: dossier?.eigen.bewoner === undefined ? [] : weegMaand(dossier, maandzorg, tarieven) };
    });
    for (const { maandzorg, dossier, posten: eigen } of gewogen) {
      if (dossier?.eigen.bewoner === undefined) continue;
      const groep = posten.get(maandzorg.maand);
      if (groep === undefined) posten.set(maandzorg.maand, [eigen]);
      else groep.push(eigen);
    }
    const gedeclareerd = Map.groupBy([...runs.values()].flat(), sleutelVan);
    perMaand = new Map(
      [...posten].map(([maand, delen]) => {
        const eerder = perMaand.get(maand);
        if (eerder?.runs === runs && isZelfde(eerder.posten, delen)) return [maand, eerder] as const;
        return [maand, { posten: delen, runs, zorg: verdeelZorg(delen.flat(), gedeclareerd, dossiers) }] as const;
      }),
    );
    return perMaand.size === 0 ? undefined : new Map([...perMaand].map(([maand, { zorg }]) => [maand, zorg]));
  };
  return (bron) => {
    if (laatste === undefined || !isZelfdeBron(laatste.bron, bron)) laatste = { bron, zorg: werkUit(bron) };
    return laatste.zorg;
  };
};
