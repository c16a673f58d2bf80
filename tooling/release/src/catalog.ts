import { readFileSync } from "node:fs";
import { join } from "node:path";

import { parse } from "yaml";

import { ROOT } from "./root.js";

/** A library in the version that the workspace pins, as npm asks for it. */
export const pinned = (...names: readonly string[]): readonly string[] => {
  const { catalog }: { readonly catalog: Readonly<Record<string, string>> } = parse(readFileSync(join(ROOT, "pnpm-workspace.yaml"), "utf8"));
  return names.map((name) => {
    const version = catalog[name];
    if (version === undefined) throw new Error(`${name} is not in the catalog`);
    return `${name}@${version}`;
  });
};
