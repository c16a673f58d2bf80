// The build of a package of data: the list of files must be that of the files. Runs before it is packed.
import { createHash } from "node:crypto";
import { readdirSync, readFileSync } from "node:fs";

const packageFolder = new URL("../", import.meta.url);
const hashOf = (/** @type {string} */ file) => createHash("sha256").update(readFileSync(new URL(file, packageFolder))).digest("hex");

/** @type {{ sha256: string, schema: { file: string, sha256: string }, cases: { file: string, sha256: string }[] }} */
const index = JSON.parse(readFileSync(new URL("index.json", packageFolder), "utf8"));
const listed = [index.schema, ...index.cases];
const present = readdirSync(new URL("cases/", packageFolder)).map((name) => `cases/${name}`);

const mistakes = [
  ...present.filter((file) => !listed.some((entry) => entry.file === file)).map((file) => `${file} is not in the index`),
  ...listed.filter(({ file, sha256 }) => hashOf(file) !== sha256).map(({ file }) => `${file} has another hash than the index says`),
];
const together = createHash("sha256").update(listed.map(({ file, sha256 }) => `${sha256}  ${file}\n`).join("")).digest("hex");
if (together !== index.sha256) mistakes.push("the hash over all files differs");

for (const mistake of mistakes) console.error(mistake);
if (mistakes.length > 0) console.error("Write the index again: pnpm --filter @wmo-kit/tooling-conformance schema");
process.exitCode = mistakes.length > 0 ? 1 : 0;
