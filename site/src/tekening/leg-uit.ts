import { Graph, layout } from "@dagrejs/dagre";

import type { Grafiek, Knoop, Pijl } from "./grafiek.js";

/** A point of a picture. @unit pixels */
export interface Punt {
  readonly x: number;
  readonly y: number;
}

interface Vorm extends Punt {
  readonly width: number;
  readonly height: number;
}

interface Lijn extends Partial<Punt> {
  readonly width: number;
  readonly height: number;
  readonly points?: readonly Punt[];
}

/** A picture with a place for everything. @unit pixels */
export interface Uitleg {
  readonly breedte: number;
  readonly hoogte: number;
  readonly knopen: readonly (Knoop & Vorm)[];
  readonly pijlen: readonly (Pijl & { readonly punten: readonly Punt[]; readonly plek: Punt })[];
}

/** Measures of letters and boxes; without a browser a letter has an estimated width. @unit pixels */
export const MAAT = { letter: 7.6, regel: 19, rand: 14, stip: 18, marge: 8 } as const;

const tekstmaat = (regels: readonly string[]): { readonly width: number; readonly height: number } => ({
  width: Math.max(0, ...regels.map((regel) => [...regel].length)) * MAAT.letter,
  height: regels.length * MAAT.regel,
});

const knoopmaat = ({ soort, regels }: Knoop): { readonly width: number; readonly height: number } => {
  if (soort === "begin" || soort === "einde") return { width: MAAT.stip, height: MAAT.stip };
  const { width, height } = tekstmaat(regels);
  return { width: width + 2 * MAAT.rand, height: height + MAAT.rand };
};

/** Gives every box and arrow its place; the same picture always comes out the same. */
export const legUit = ({ richting, knopen, pijlen }: Grafiek): Uitleg => {
  const graaf = new Graph<object, Vorm, Lijn>({ multigraph: true });
  graaf.setGraph({ rankdir: richting, nodesep: 36, edgesep: 20, ranksep: 44, marginx: MAAT.marge, marginy: MAAT.marge });
  for (const knoop of knopen) graaf.setNode(knoop.id, { x: 0, y: 0, ...knoopmaat(knoop) });
  pijlen.forEach(({ van, naar, regels }, nummer) => {
    const { width, height } = tekstmaat(regels);
    graaf.setEdge(van, naar, { width: width + (regels.length === 0 ? 0 : MAAT.marge), height }, String(nummer));
  });
  layout(graaf);
  const geplaatst = knopen.map((knoop) => ({ ...knoop, ...graaf.node(knoop.id) }));
  const getrokken = pijlen.map((pijl, nummer) => {
    const { points = [], x = 0, y = 0 }: Lijn = graaf.edge(pijl.van, pijl.naar, String(nummer));
    return { ...pijl, punten: points, plek: { x, y } };
  });
  const punten = getrokken.flatMap((pijl) => pijl.punten);
  const rechts = [
    ...geplaatst.map(({ x, width }) => x + width / 2),
    ...punten.map(({ x }) => x),
    ...getrokken.map(({ plek, regels }) => plek.x + tekstmaat(regels).width / 2),
  ];
  const onder = [...geplaatst.map(({ y, height }) => y + height / 2), ...punten.map(({ y }) => y)];
  return { breedte: Math.ceil(Math.max(...rechts) + MAAT.marge), hoogte: Math.ceil(Math.max(...onder) + MAAT.marge), knopen: geplaatst, pijlen: getrokken };
};
