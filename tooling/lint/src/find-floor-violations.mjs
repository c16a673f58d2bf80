import { existsSync, realpathSync } from "node:fs";
import { join } from "node:path";

import { cruise } from "dependency-cruiser";

import { floorRules } from "../config/floors.mjs";

/**
 * An import that breaks a rule on floors.
 * @typedef {{ readonly rule: string, readonly from: string, readonly to: string, readonly why: string }} FloorViolation
 */

/** @type {import("dependency-cruiser").ICruiseOptions} */
const options = {
  validate: true,
  ruleSet: { forbidden: [...floorRules] },
  doNotFollow: { path: "(^|/)node_modules/" },
  // The smoke programs are a stranger's own projects: they stand on the packed tarballs, not on this workspace.
  exclude: { path: "(^|/)(dist|coverage|\\.turbo)/|^tooling/release/smoke/" },
  tsPreCompilationDeps: true,
  combinedDependencies: true,
  outputType: "json",
};

/**
 * The resolver: source condition first, exports respected. A resolver that finds nothing reports no violations,
 * so an import that cannot be found is a violation itself.
 */
const resolveOptions = {
  exportsFields: ["exports"],
  conditionNames: ["@wmo-kit/source", "import", "types", "node", "default"],
  extensions: [".ts", ".tsx", ".mts", ".d.ts", ".js", ".jsx", ".mjs", ".cjs", ".json", ".css"],
};

/**
 * Follows every import of the workspace and lists those that break the floors.
 * @param {string} workspace
 * @returns {Promise<{ readonly followed: number, readonly violations: readonly FloorViolation[] }>}
 */
export const findFloorViolations = async (workspace) => {
  const baseDir = realpathSync(workspace);
  const folders = ["packages", "apps", "tooling"].filter((folder) => existsSync(join(baseDir, folder)));
  const { output } = await cruise(folders, { ...options, baseDir }, resolveOptions);
  /** @type {import("dependency-cruiser").ICruiseResult} */
  const result = typeof output === "string" ? JSON.parse(output) : output;
  const why = new Map(floorRules.map((rule) => [rule.name, rule.comment ?? ""]));
  return {
    followed: result.summary.totalDependenciesCruised ?? 0,
    violations: result.summary.violations.map(({ rule, from, to, cycle }) => ({
      rule: rule.name,
      from,
      to: cycle === undefined ? to : cycle.map(({ name }) => name).join(" → "),
      why: why.get(rule.name) ?? "",
    })),
  };
};
