import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

import { build } from "tsup";
import { afterAll, beforeAll } from "vitest";

/** How the program ended and what it said. */
export interface Afloop {
  readonly code: number | null;
  readonly out: string;
  readonly err: string;
}

/** The program made from the source, with everything it needs. */
const buildCli = async (map: string): Promise<string> => {
  await build({
    config: false,
    entry: { financial: fileURLToPath(new URL("../bin/financial.ts", import.meta.url)) },
    outDir: map,
    outExtension: () => ({ js: ".mjs" }),
    format: ["esm"],
    platform: "node",
    target: "es2022",
    noExternal: [/^[^.]/],
    external: [/^node:/],
    silent: true,
    dts: false,
    esbuildOptions: (opties) => {
      opties.conditions = ["@wmo-kit/source"];
    },
  });
  return join(map, "financial.mjs");
};

/** A program to try, and a folder of its own. */
export interface Cli {
  /** Runs the program as a process of its own. */
  readonly financial: (args: readonly string[], invoer?: Uint8Array | string) => Afloop;
  /** Writes a file; answers its path. */
  readonly bestand: (naam: string, inhoud: Uint8Array | string) => string;
  /** The path of a file or folder that may not be there. */
  readonly pad: (naam: string) => string;
}

/** Builds the program before the tests of a file and takes all away after them. */
export const useCli = (): Cli => {
  let map = "";
  let programma = "";
  beforeAll(async () => {
    map = mkdtempSync(join(tmpdir(), "financial-cli-"));
    programma = await buildCli(join(map, "programma"));
  }, 60_000);
  afterAll(() => rmSync(map, { recursive: true }));
  const pad = (naam: string): string => join(map, naam);
  return {
    pad,
    financial: (args, invoer = "") => {
      const { status, stdout, stderr } = spawnSync(process.execPath, [programma, ...args], { input: invoer, encoding: "utf8", maxBuffer: 1 << 26 });
      return { code: status, out: stdout, err: stderr };
    },
    bestand: (naam, inhoud) => {
      writeFileSync(pad(naam), inhoud);
      return pad(naam);
    },
  };
};
