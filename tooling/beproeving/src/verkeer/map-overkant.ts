import { mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";

import type { Overkant } from "./overkant.js";

const bestandenIn = (map: string): readonly string[] =>
  readdirSync(map, { withFileTypes: true })
    .filter((item) => item.isFile())
    .map(({ name }) => name)
    .toSorted();

/** The software of a network that fills and empties two folders: files come whole, and go by a move. */
export const makeMapOverkant = (map: string): Overkant => {
  const [van, naar, weg] = [join(map, "in"), join(map, "uit"), join(map, "weg")];
  for (const nieuw of [map, van, naar, weg]) mkdirSync(nieuw, { recursive: true });
  return {
    breng: (naam, bytes) => {
      writeFileSync(join(van, `${naam}.tmp`), bytes);
      renameSync(join(van, `${naam}.tmp`), join(van, naam));
    },
    haal: () =>
      bestandenIn(naar).map((naam) => {
        renameSync(join(naar, naam), join(weg, naam));
        const bytes = readFileSync(join(weg, naam));
        rmSync(join(weg, naam));
        return new Uint8Array(bytes);
      }),
    leeg: () => [van, join(van, "bezig")].every((pad) => bestandenIn(pad).length === 0),
    env: { WMO_KIT_BERICHTEN_IN: van, WMO_KIT_BERICHTEN_UIT: naar },
    sluit: () => Promise.resolve(),
  };
};
