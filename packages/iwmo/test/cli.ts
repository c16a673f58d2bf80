import { spawnSync } from "node:child_process";
import { mkdtempSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

import { build } from "tsup";

/** How the program ended and what it said. */
export interface Afloop {
  readonly code: number | null;
  readonly out: string;
  readonly err: string;
}

/** The program in one file, made from the source with everything it needs. */
export const buildCli = async (): Promise<string> => {
  const map = mkdtempSync(join(tmpdir(), "iwmo-cli-"));
  await build({
    config: false,
    entry: { iwmo: fileURLToPath(new URL("../bin/iwmo.ts", import.meta.url)) },
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
  return join(map, "iwmo.mjs");
};

/** Runs the program as a process of its own. */
export const runCli = (programma: string, args: readonly string[], invoer: Uint8Array | string = ""): Afloop => {
  const { status, stdout, stderr } = spawnSync(process.execPath, [programma, ...args], { input: invoer, encoding: "utf8", maxBuffer: 1 << 28 });
  return { code: status, out: stdout, err: stderr };
};
