import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

import type { Files } from "./workspace.js";

const repository = fileURLToPath(new URL("../../../", import.meta.url));
const rules = "tooling/lint/src/rules";
const read = (file: string): string => readFileSync(join(repository, file), "utf8");

/** The very configuration of this repository, so that what is proved on a small workspace holds here. */
export const configuration: Files = {
  ".oxlintrc.json": read(".oxlintrc.json"),
  "knip.json": read("knip.json"),
  ...Object.fromEntries(readdirSync(join(repository, rules)).map((file) => [`${rules}/${file}`, read(`${rules}/${file}`)])),
};
