import { readdirSync, readFileSync } from "node:fs";
import { dirname, join, relative, sep } from "node:path";
import { fileURLToPath } from "node:url";

/** The top of the repository. */
export const REPOSITORY = join(dirname(fileURLToPath(import.meta.url)), "../../..");

/** A TypeScript file of the repository with its path from the top, with slashes. */
export interface Bronbestand {
  readonly pad: string;
  readonly tekst: string;
}

const OVERGESLAGEN = new Set(["node_modules", "dist", "bench", ".turbo"]);
const IS_TYPESCRIPT = /\.tsx?$/u;

const listPaden = (map: string): readonly string[] =>
  readdirSync(map, { withFileTypes: true })
    .sort((links, rechts) => (links.name < rechts.name ? -1 : 1))
    .flatMap((ingang): readonly string[] => {
      if (ingang.isDirectory()) return OVERGESLAGEN.has(ingang.name) ? [] : listPaden(join(map, ingang.name));
      return IS_TYPESCRIPT.test(ingang.name) ? [join(map, ingang.name)] : [];
    });

/** Every TypeScript file of the packages and the apps. The catalogue itself is left out: it names every requirement. */
export const listBronbestanden = (): readonly Bronbestand[] =>
  ["packages", "apps"]
    .flatMap((map) => listPaden(join(REPOSITORY, map)))
    .map((pad) => ({ pad: relative(REPOSITORY, pad).split(sep).join("/"), tekst: readFileSync(pad, "utf8") }))
    .filter(({ pad }) => !pad.startsWith("packages/requirements/"));

const IS_TOETS = /\.(?:prop\.)?test(?:-d)?\.tsx?$/u;
const IS_TOETSHULP = /^(?:packages|apps)\/[^/]+\/(?:test|e2e|scripts)\//u;

/** Whether a file holds tests. */
export const isToetsbestand = ({ pad }: Bronbestand): boolean => IS_TOETS.test(pad);

/** Whether a file is code that ships: no test and nothing that only tests use. */
export const isCodebestand = (bestand: Bronbestand): boolean => !isToetsbestand(bestand) && !IS_TOETSHULP.test(bestand.pad);
