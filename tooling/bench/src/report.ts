import { existsSync, mkdirSync, writeFileSync } from "node:fs";
import { cpus, totalmem } from "node:os";
import { dirname, join } from "node:path";

import { Meting, type Omstandigheden } from "./meting.js";

const GIB = 2 ** 30;

/** This machine, today. */
export const dezeMachine = (): Omstandigheden => ({
  datum: new Date().toISOString().slice(0, 10),
  processor: cpus()[0]?.model ?? "onbekend",
  kernen: cpus().length,
  geheugenGiB: Math.max(1, Math.round(totalmem() / GIB)),
  node: process.version,
});

// From where the bench runs: some benches are bundled, and then this file does not know where it was.
const werkruimteBoven = (map: string): string => (existsSync(join(map, "pnpm-workspace.yaml")) || dirname(map) === map ? map : werkruimteBoven(dirname(map)));

/** Where the benches of one run leave their reports; out of version control. */
export const verslagmap = (): string => join(werkruimteBoven(process.cwd()), ".turbo", "bench");

/** Collects the figures of one bench; `klaar` leaves them behind for the page. */
export interface Verslag {
  readonly meet: (meting: Meting) => void;
  readonly slaOver: (wat: string, reden: string) => void;
  readonly klaar: () => void;
}

/** A report of one bench. It is kept in the folder of this run, next to those of the other benches; printing stays the work of the bench. */
export const makeVerslag = (bench: string, map: string = verslagmap()): Verslag => {
  const metingen: Meting[] = [];
  const overgeslagen: { readonly wat: string; readonly reden: string }[] = [];
  return {
    meet: (meting) => void metingen.push(Meting.parse(meting)),
    slaOver: (wat, reden) => void overgeslagen.push({ wat, reden }),
    klaar: () => {
      mkdirSync(map, { recursive: true });
      writeFileSync(join(map, `${bench}.json`), `${JSON.stringify({ bench, omstandigheden: dezeMachine(), metingen, overgeslagen }, undefined, 2)}\n`);
    },
  };
};
