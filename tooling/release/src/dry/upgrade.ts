import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";

import { mustAnswer, mustStopWell, startKit } from "./kit.js";
import type { Stranger } from "./stranger.js";

/** What the second version breaks, in the words its users would read. */
export const BREAK = "The rehearsal breaks something on purpose: read this before you upgrade.";

/** The table that the planted step in the shape of the database makes. */
const PLANTED = "proef_na_opwaarderen";

const CHANGESET = `---
"@wmo-kit/runtime": major
"@wmo-kit/dagbesteding": major
---

${BREAK}
`;

/** Plants a second version in the copy: a breaking change with its text, and one more step in the shape of the database. */
export const plantBreak = (copy: string): void => {
  writeFileSync(join(copy, ".changeset/rehearsal-break.md"), CHANGESET);
  const file = join(copy, "packages/runtime/src/databank/migrations.table.ts");
  const steps = readFileSync(file, "utf8");
  const last = Math.max(...[...steps.matchAll(/nummer: (\d+)/g)].map(([, nummer]) => Number(nummer)));
  const ddl = `CREATE TABLE ${PLANTED} (tenant TEXT NOT NULL, x TEXT NOT NULL, PRIMARY KEY (tenant, x)) {strict};`;
  const planted = steps.replace(/\n\];\s*$/, `\n  { nummer: ${last + 1}, naam: "proef", ddl: "${ddl}" },\n];\n`);
  if (planted === steps) throw new Error("found no place for one more step in the shape of the database");
  writeFileSync(file, planted);
};

const versionOf = (stranger: Stranger, name: string): string => {
  const { version }: { readonly version: string } = JSON.parse(readFileSync(join(stranger.folder, "node_modules", name, "package.json"), "utf8"));
  return version;
};

const kitMap = (stranger: Stranger): string => join(stranger.folder, "gegevens");

const dossiers = (stranger: Stranger): Promise<string> => stranger.run("npx", "--no-install", "dagbesteding", "dossiers", "--map", kitMap(stranger));

/** The old version takes in a message and shows its resident. */
export const fillOld = async (stranger: Stranger): Promise<string> => {
  await stranger.install("@wmo-kit/dagbesteding");
  await stranger.run("npx", "--no-install", "dagbesteding", "import", "bericht.xml", "--map", kitMap(stranger));
  const shown = await dossiers(stranger);
  if (!/[0-9a-f]{8}-[0-9a-f]{4}-/.test(shown)) throw new Error(`the old version shows no dossier:\n${shown}`);
  return shown;
};

/** The new version is another one, and its changelog says what breaks. */
export const mustTellBreak = async (stranger: Stranger, before: string): Promise<string> => {
  await stranger.install("@wmo-kit/dagbesteding@latest");
  const now = versionOf(stranger, "@wmo-kit/dagbesteding");
  if (now === before) throw new Error(`still ${before} after the upgrade`);
  for (const name of ["@wmo-kit/dagbesteding", "@wmo-kit/runtime"]) {
    const changelog = readFileSync(join(stranger.folder, "node_modules", name, "CHANGELOG.md"), "utf8");
    if (!changelog.includes(`## ${versionOf(stranger, name)}`) || !changelog.includes(BREAK)) throw new Error(`the changelog of ${name} does not tell what breaks`);
  }
  return now;
};

/** The new version starts on the data of the old one, brings them to its shape, and shows the same residents. */
export const mustKeepFacts = async (stranger: Stranger, shown: string): Promise<void> => {
  const kit = await startKit({ program: "node_modules/.bin/dagbesteding", args: ["start"], cwd: stranger.folder, env: stranger.env, map: kitMap(stranger) });
  await mustAnswer(kit);
  await mustStopWell(kit);
  const after = await dossiers(stranger);
  if (after !== shown) throw new Error(`before the upgrade:\n${shown}\nafter:\n${after}`);
  const script = `const { DatabaseSync } = require("node:sqlite"); const { readdirSync } = require("node:fs");
    const map = process.argv[1]; const file = readdirSync(map).find((name) => /\\.(db|sqlite)$/.test(name));
    console.log(new DatabaseSync(map + "/" + file).prepare("SELECT count(*) AS aantal FROM sqlite_master WHERE name = '${PLANTED}'").get().aantal)`;
  const steps = await stranger.run("node", "--no-warnings", "--input-type=commonjs", "-e", script, kitMap(stranger));
  if (steps.trim() !== "1") throw new Error("the new version did not bring the database to its own shape");
};

/** The version of the kit that is installed. */
export const kitVersion = (stranger: Stranger): string => versionOf(stranger, "@wmo-kit/dagbesteding");
