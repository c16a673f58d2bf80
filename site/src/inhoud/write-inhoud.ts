import { cpSync, mkdirSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";

import type { Bladzijde } from "./bladzijde.js";
import { listApibladen } from "../api/list-apibladen.js";
import { BRONBLADEN } from "./bronbladen.table.js";
import { leesBronblad } from "./lees-bronblad.js";
import { listBesluiten } from "./list-besluiten.js";
import { listEisen } from "./list-eisen.js";
import { listLevenslopen } from "./list-levenslopen.js";
import { listNormtabellen } from "./list-normtabellen.js";
import { renderBladzijde } from "./render-bladzijde.js";
import { inRepository } from "./repository.js";

/** Every page that is made from the repository. */
export const listBladzijden = (): readonly Bladzijde[] => [
  ...BRONBLADEN.map(leesBronblad),
  ...listLevenslopen(),
  ...listNormtabellen(),
  ...listEisen(),
  ...listBesluiten(),
  ...listApibladen(),
];

/** Which page of the site stands for a file of the repository: the page that is the file itself, or the first one made from it. */
export const makeAdresboek = (bladzijden: readonly Bladzijde[]): ReadonlyMap<string, string> => new Map(bladzijden.map(({ bron, adres }) => [bron, adres] as const).reverse());

/** Writes the pages and the pictures they show; what an earlier run left is gone. */
export const writeInhoud = (map: string, beelden: string): number => {
  const bladzijden = listBladzijden();
  const adresboek = makeAdresboek(bladzijden);
  rmSync(map, { recursive: true, force: true });
  for (const bladzijde of bladzijden) {
    const bestand = join(map, `${bladzijde.adres}.md`);
    mkdirSync(dirname(bestand), { recursive: true });
    writeFileSync(bestand, renderBladzijde(bladzijde, adresboek));
  }
  // The pictures of this site itself stand beside the others, and are no part of it.
  cpSync(inRepository("docs/screenshots"), beelden, { recursive: true, filter: (pad) => !/[\\/]screenshots[\\/]site$/.test(pad) });
  return bladzijden.length;
};
