import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";

import { listReleased } from "../packages.js";

/** Compares two versions without a pre-release part. */
const compareVersions = (a: string, b: string): number => {
  const [x, y] = [a.split(".").map(Number), b.split(".").map(Number)];
  return x.map((part, i) => part - (y[i] ?? 0)).find((difference) => difference !== 0) ?? 0;
};

const replaceIn = (file: string, pattern: RegExp, text: string): void => {
  const before = readFileSync(file, "utf8");
  if (!pattern.test(before)) throw new Error(`${file} does not say its version where it should`);
  writeFileSync(file, before.replace(pattern, text));
};

/** Writes the versions that changesets gave to the places that also say one: each app, and publiccode.yml with the day. */
export const spreadVersions = (root: string, today: string): void => {
  const released = listReleased(root);
  for (const { directory, folder, manifest } of released)
    if (directory.startsWith("apps/")) replaceIn(join(folder, "src/config/versie.ts"), /VERSIE = ".*"/, `VERSIE = "${manifest.version}"`);
  const newest = released.map(({ manifest }) => manifest.version).sort(compareVersions).at(-1) ?? "";
  replaceIn(join(root, "publiccode.yml"), /^softwareVersion: .*$/m, `softwareVersion: "${newest}"`);
  replaceIn(join(root, "publiccode.yml"), /^releaseDate: .*$/m, `releaseDate: "${today}"`);
};
