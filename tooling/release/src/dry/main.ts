// Rehearses a release from the first step to the last, on a registry of this machine: `pnpm release:dry`.
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

import { ROOT } from "../root.js";
import { openRehearsal, Stopped } from "./checks.js";
import { rehearse } from "./rehearse.js";
import { startRegistry } from "./registry.js";

const folder = mkdtempSync(join(tmpdir(), "wmo-kit-release-"));
const rehearsal = openRehearsal((line) => console.log(line));
try {
  const registry = await rehearsal.need("a registry of our own starts", () => startRegistry(join(folder, "registry"), "@wmo-kit"));
  await rehearse(rehearsal, { root: ROOT, folder, registry }).finally(registry.stop);
} catch (fault) {
  if (!(fault instanceof Stopped)) throw fault;
}
const { line, isGood } = rehearsal.close();
if (!isGood) console.log(`what was made stays in ${folder}`);
console.log(line);
// Some hundred thousand files: the outcome does not wait for that.
if (isGood) rmSync(folder, { recursive: true, force: true });
process.exitCode = isGood ? 0 : 1;
