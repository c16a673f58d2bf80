// Adds up the test reports that every package left behind and ends with one plain line.
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

const wortel = fileURLToPath(new URL("../../../", import.meta.url));
const bestand = process.argv.includes("--e2e") ? ["test-report.json", "e2e-report.json"] : ["test-report.json"];

const totaal = { passed: 0, failed: 0, skipped: 0 };
for (const groep of ["packages", "apps", "tooling"]) {
  for (const map of readdirSync(join(wortel, groep))) {
    for (const naam of bestand) {
      const pad = join(wortel, groep, map, naam);
      if (!existsSync(pad)) continue;
      const rapport = JSON.parse(readFileSync(pad, "utf8"));
      totaal.passed += rapport.numPassedTests;
      totaal.failed += rapport.numFailedTests + (rapport.numFailedTestSuites > 0 && rapport.numFailedTests === 0 ? 1 : 0);
      totaal.skipped += rapport.numPendingTests + rapport.numTodoTests;
    }
  }
}
const overgeslagen = totaal.skipped > 0 ? `, ${totaal.skipped} skipped` : "";
console.log(`${totaal.passed} passed, ${totaal.failed} failed${overgeslagen}`);
if (totaal.failed > 0 || totaal.passed === 0) process.exit(1);
