import { cpSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";

import { pinned } from "../catalog.js";
import { HERE } from "../root.js";
import { fileOf, followStart, listBlocks, type Block } from "./readme.js";
import type { Stranger } from "./stranger.js";

/** What the registry shows as the page of a package. */
const readPage = (stranger: Stranger, name: string): Promise<string> => stranger.run("npm", "view", name, "readme");

/** The packages whose README takes a stranger from an empty folder to a result. */
const WITH_START = ["@wmo-kit/iwmo", "@wmo-kit/timeliness"] as const;

/** From an empty folder to a message that was checked and a deadline that was explained, with the pages of the registry only. */
export const tryStarts = async (stranger: Stranger): Promise<void> => {
  for (const name of WITH_START) await followStart(stranger, await readPage(stranger, name));
};

const CODE: Readonly<Record<string, string>> = { ts: "ts", typescript: "ts", js: "mjs" };

/** A block of code that is a whole program or module, saved to be tried. */
const save = (stranger: Stranger, name: string, { block, place }: { readonly block: Block; readonly place: number }): string => {
  const file = `${name.replace("@wmo-kit/", "")}-${place}`;
  writeFileSync(join(stranger.folder, `${file}.${CODE[block.language]}`), block.code);
  return block.language === "js" ? `${file}.mjs` : `out/${file}.js`;
};

/** The examples in the READMEs of installed packages pass the compiler with the types that came along, and run. */
export const tryExamples = async (stranger: Stranger, names: readonly string[]): Promise<void> => {
  await stranger.install(...names, ...pinned("zod", "typescript", "@types/node"));
  mkdirSync(join(stranger.folder, "out"));
  const tsconfig = readFileSync(join(HERE, "smoke/esm/tsconfig.json"), "utf8");
  writeFileSync(join(stranger.folder, "tsconfig.json"), tsconfig.replace('"main.ts"', '"*.ts"'));
  const programs = names.flatMap((name) => {
    const page = join(stranger.folder, "node_modules", name);
    cpSync(join(page, "README.md"), join(stranger.folder, `${name.replace("@wmo-kit/", "")}.md`));
    return listBlocks(readFileSync(join(page, "README.md"), "utf8"))
      .filter((block) => block.language in CODE && fileOf(block) === undefined)
      .map((block, place) => save(stranger, name, { block, place }));
  });
  if (programs.length < names.length) throw new Error(`${programs.length} examples in ${names.length} READMEs`);
  await stranger.run("npx", "--no-install", "tsc", "-p", ".");
  for (const program of programs) await stranger.run("node", program);
};
