import { existsSync, readdirSync, readFileSync } from "node:fs";

import * as z from "zod";

import { WORTEL } from "./codeblok.js";
import { voerIwmoUit } from "./voer-uit.js";

const Manifest = z.object({ name: z.string(), scripts: z.record(z.string(), z.string()).optional() });

const manifesten = ["packages", "apps", "tooling", "examples"]
  .flatMap((groep) => readdirSync(`${WORTEL}${groep}`).map((map) => `${groep}/${map}`))
  .concat("site", ".")
  .map((map) => `${WORTEL}${map}/package.json`)
  .filter((bestand) => existsSync(bestand))
  .map((bestand) => Manifest.parse(JSON.parse(readFileSync(bestand, "utf8"))));

const scriptsVan = (naam: string): readonly string[] => Object.keys(manifesten.find(({ name }) => name === naam)?.scripts ?? {});

/** Words of pnpm itself that the project documents. */
const WOORDEN_VAN_PNPM: readonly string[] = ["install", "exec", "changeset"];

const OPDRACHT = /^(?:npx --yes pnpm@10\.34\.9|pnpm)(?: --silent)?(?: --filter "?(@wmo-kit\/[\w-]+)(?:\.\.\.)?"?)? (\S+)/;

/**
 * Runs a line of a `sh` block where that is possible in a test, and else holds it against the scripts that there are.
 * Gives what it wrote, or nothing; a line that it does not know is an error.
 */
export const volgRegel = (regel: string): string => {
  const iwmo = /^npx @wmo-kit\/iwmo (.+)$/.exec(regel)?.[1];
  if (iwmo !== undefined) return voerIwmoUit(iwmo.split(" "));
  const [, pakket = "wmo-kit", woord = ""] = OPDRACHT.exec(regel) ?? [];
  if (woord === "") throw new Error(`a line that nothing runs or checks: ${regel}`);
  if (!WOORDEN_VAN_PNPM.includes(woord) && !scriptsVan(pakket).includes(woord)) throw new Error(`${pakket} has no script ${woord}: ${regel}`);
  return "";
};
