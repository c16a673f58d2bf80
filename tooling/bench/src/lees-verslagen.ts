import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";

import * as z from "zod";

import { Benchverslag } from "./meting.js";

/** The reports that the benches of a run left in a folder, by name of the bench; one that was broken off halfway left none. */
export const leesVerslagen = (map: string): readonly Benchverslag[] =>
  existsSync(map)
    ? readdirSync(map)
        .filter((naam) => naam.endsWith(".json"))
        .sort()
        .map((naam) => Benchverslag.parse(JSON.parse(readFileSync(join(map, naam), "utf8"))))
    : [];

/** The results that are kept; none when there are none yet. */
export const leesResultaten = (bestand: URL | string): readonly Benchverslag[] =>
  existsSync(bestand) ? z.array(Benchverslag).parse(JSON.parse(readFileSync(bestand, "utf8"))) : [];

/** The kept results with those of a new run in their place; a bench that was not run keeps its figures, its machine and its date. */
export const voegSamen = (bewaard: readonly Benchverslag[], nieuw: readonly Benchverslag[]): readonly Benchverslag[] => {
  const perBench = new Map([...bewaard, ...nieuw].map((verslag) => [verslag.bench, verslag]));
  return [...perBench.values()].sort((een, ander) => (een.bench < ander.bench ? -1 : 1));
};
