import { execFileSync } from "node:child_process";
import { mkdirSync, writeFileSync } from "node:fs";

import { vi } from "vitest";

import { WORTEL, type Codeblok } from "./codeblok.js";

const MAP = `${WORTEL}site/dist/codeblokken`;

/** Runs a TypeScript block as it stands there and gives what it wrote. */
export const voerTypescriptUit = async ({ bestand, nummer, code }: Codeblok): Promise<string> => {
  mkdirSync(MAP, { recursive: true });
  const plek = `${MAP}/${bestand.replaceAll(/[^a-z0-9]+/gi, "-")}-${nummer}.ts`;
  writeFileSync(plek, code);
  const geschreven: string[] = [];
  const luister = vi.spyOn(console, "log").mockImplementation((...delen: readonly unknown[]) => {
    geschreven.push(delen.map(String).join(" "));
  });
  try {
    await import(/* @vite-ignore */ plek);
  } finally {
    luister.mockRestore();
  }
  return geschreven.map((regel) => `${regel}\n`).join("");
};

const IWMO = [`--conditions=@wmo-kit/source`, "--import", "tsx", `${WORTEL}packages/iwmo/bin/iwmo.ts`];

/** Runs the command line of iwmo from its source, in the folder of the site, and gives what it wrote. */
export const voerIwmoUit = (woorden: readonly string[]): string => execFileSync(process.execPath, [...IWMO, ...woorden], { cwd: `${WORTEL}site`, encoding: "utf8" });
