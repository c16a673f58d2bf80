import { copyFileSync, readdirSync } from "node:fs";
import { join } from "node:path";

import { type Bundel, runOpdracht } from "@wmo-kit/tooling-beproeving";
import { SLEUTELBESTAND } from "@wmo-kit/runtime";

import type { Opslag } from "./vul.js";

const doe = async (app: Bundel, args: readonly string[], env: Opslag["env"] = {}): Promise<void> => {
  const { code, tekst } = await runOpdracht(app, args, env);
  if (code !== 0) throw new Error(`${args[0] ?? ""}: ${tekst.slice(0, 500)}`);
};

/** Makes a reserve copy of a folder, as its owner would; answers where it is. */
export const maakKopie = async (app: Bundel, map: string, reserve: string): Promise<string> => {
  await doe(app, ["backup", "--map", map, "--naar", reserve]);
  return join(reserve, readdirSync(reserve)[0] ?? "");
};

/** Puts a copy back on another engine, with the key of the folder that it was made of. */
export const zetTerug = async (app: Bundel, { map, env }: Opslag, kopie: string, sleutelVan: string): Promise<void> => {
  await doe(app, ["restore", "--map", map, kopie], env);
  copyFileSync(join(sleutelVan, SLEUTELBESTAND), join(map, SLEUTELBESTAND));
};
