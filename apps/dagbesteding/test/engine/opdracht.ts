import { mkdtempSync, readdirSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

import { runOpdracht, startProces, type Bundel, type Opdrachtuitkomst, type Serverproces } from "@wmo-kit/tooling-beproeving";

import { appOp } from "../beveiliging/start-app.js";

/** The app on one database, with its key in the environment, as on a server. */
export interface OpServer {
  readonly map: string;
  readonly start: () => Promise<Serverproces>;
  readonly opdracht: (...args: readonly string[]) => Promise<Opdrachtuitkomst>;
}

/** An empty folder of its own. */
export const legeMap = (): string => mkdtempSync(join(tmpdir(), "dagbesteding-engine-"));

/** The first and only thing in a folder. */
export const enigeIn = (map: string): string => join(map, readdirSync(map)[0] ?? "");

/** Which commands and which server work on the same data: on a folder, or on a database server. */
export const opDatabank = (bundel: Bundel, env: Readonly<Record<string, string>>): OpServer => {
  const map = legeMap();
  return {
    map,
    start: () => startProces(appOp(bundel, map, env)),
    opdracht: (...args) => runOpdracht(bundel, [...args, "--map", map], env),
  };
};

