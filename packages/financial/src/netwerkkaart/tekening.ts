import { Graph, layout } from "@dagrejs/dagre";

import type { Netwerkkaart } from "./netwerkkaart.js";
import { describeRelatie } from "./describe-relatie.js";

/** A point of a drawing. @unit pixels */
export interface Punt {
  readonly x: number;
  readonly y: number;
}

/** A box of a drawing; `x` and `y` are its middle. @unit pixels */
export interface Vak extends Punt {
  readonly kenmerk: string;
  readonly soort: "rechtspersoon" | "persoon" | "opdrachtnemer";
  readonly breedte: number;
  readonly hoogte: number;
}

/** A line between two boxes, with where its text stands. `relatie` is the place of the tie in the map. @unit pixels */
export interface Lijnstuk {
  readonly relatie: number;
  readonly tekst: string;
  readonly punten: readonly Punt[];
  readonly plek: Punt;
}

/** A map that was laid out. @unit pixels */
export interface Tekening {
  readonly breedte: number;
  readonly hoogte: number;
  readonly vakken: readonly Vak[];
  readonly lijnen: readonly Lijnstuk[];
}

/** Measures of the drawing. @unit pixels */
const MAAT = { teken: 8, marge: 24, hoogte: 44, regel: 16, minst: 80, meest: 320, rand: 16 } as const;

interface Plaats extends Punt {
  readonly width: number;
  readonly height: number;
}

interface Lijnplaats {
  readonly points?: readonly Punt[];
  readonly x?: number;
  readonly y?: number;
}

const breedteVan = (tekst: string): number => Math.min(MAAT.meest, Math.max(MAAT.minst, [...tekst].length * MAAT.teken + MAAT.marge));

/** Lays a map out from top to bottom: owners above what they own. The same map gives the same drawing. */
export const legUit = ({ opdrachtnemer, rechtspersonen, personen, relaties }: Netwerkkaart): Tekening => {
  const graaf = new Graph<object, Plaats, Lijnplaats>({ multigraph: true });
  graaf.setGraph({ rankdir: "TB", marginx: MAAT.rand, marginy: MAAT.rand, nodesep: 48, ranksep: 72 });
  const leden = [
    ...rechtspersonen.map(({ kenmerk }) => ({ kenmerk, soort: kenmerk === opdrachtnemer ? ("opdrachtnemer" as const) : ("rechtspersoon" as const) })),
    ...personen.map(({ kenmerk }) => ({ kenmerk, soort: "persoon" as const })),
  ];
  leden.forEach(({ kenmerk }, nummer) => graaf.setNode(`n${nummer}`, { x: 0, y: 0, width: breedteVan(kenmerk), height: MAAT.hoogte }));
  const plekVan = new Map(leden.map(({ kenmerk }, nummer) => [kenmerk, `n${nummer}`]));
  const zijden = relaties.map((relatie, nummer) => ({ van: plekVan.get(relatie.van), naar: plekVan.get(relatie.naar), naam: `r${nummer}`, tekst: describeRelatie(relatie), nummer }));
  zijden.forEach(({ van, naar, naam, tekst }) => {
    if (van !== undefined && naar !== undefined) graaf.setEdge(van, naar, { width: breedteVan(tekst), height: MAAT.regel, labelpos: "c" } as Lijnplaats, naam);
  });
  layout(graaf);
  const { width = 0, height = 0 } = graaf.graph() as { width?: number; height?: number };
  return {
    breedte: width,
    hoogte: height,
    vakken: leden.map(({ kenmerk, soort }, nummer) => {
      const { x, y, width: breedte, height: hoogte } = graaf.node(`n${nummer}`);
      return { kenmerk, soort, x, y, breedte, hoogte };
    }),
    lijnen: zijden.flatMap(({ van, naar, naam, tekst, nummer }): readonly Lijnstuk[] => {
      if (van === undefined || naar === undefined) return [];
      const { points = [], x = 0, y = 0 } = graaf.edge(van, naar, naam);
      return [{ relatie: nummer, tekst, punten: points.map((punt: Punt) => ({ x: punt.x, y: punt.y })), plek: { x, y } }];
    }),
  };
};
