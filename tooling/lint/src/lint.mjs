// `pnpm lint`: every check runs, every finding is shown, one exit code. A path as argument lints that workspace instead.
import { fileURLToPath } from "node:url";

import { findFloorViolations } from "./find-floor-violations.mjs";
import { findTextFindings } from "./find-text-findings.mjs";
import { describeFinding } from "./finding.mjs";
import { runTool } from "./run-tool.mjs";

const workspace = process.argv[2] ?? fileURLToPath(new URL("../../../", import.meta.url));

/** @type {(findings: readonly import("./finding.mjs").Finding[], summary: string) => import("./run-tool.mjs").ToolResult} */
const toResult = (findings, summary) => ({
  ok: findings.length === 0,
  text: [...findings.map(describeFinding), `  ${findings.length} findings ${summary}`].join("\n"),
});

const checkFloors = async () => {
  const { followed, violations } = await findFloorViolations(workspace);
  const findings = violations.map(({ rule, from, to, why }) => ({ rule, place: from, message: `imports ${to}. ${why}` }));
  // Nothing followed means the resolver is broken, not that the house is clean.
  const blind = { rule: "followed", place: "packages", message: "No import was followed: the check on floors sees nothing." };
  return toResult(followed === 0 ? [blind] : findings, `in ${followed} imports`);
};

const checks = /** @type {const} */ ([
  ["oxlint", runTool("oxlint", ["."], workspace)],
  ["floors", checkFloors()],
  ["knip", runTool("knip", ["--no-progress", "--no-config-hints"], workspace)],
  ["house checks", Promise.resolve(toResult(findTextFindings(workspace), "in the files of the workspace"))],
]);

const failed = [];
for (const [name, running] of checks) {
  const { ok, text } = await running;
  console.log(`${ok ? "ok  " : "FAIL"} ${name}\n${text.trimEnd()}\n`);
  if (!ok) failed.push(name);
}
if (failed.length > 0) {
  console.log(`lint found mistakes in: ${failed.join(", ")}`);
  process.exitCode = 1;
}
