import { FLOORS } from "./floors.table.mjs";

/** @typedef {import("dependency-cruiser").IForbiddenRuleType} Rule */

const tests = "\\.(test|test-d|bench|prop\\.test)\\.tsx?$|/(test|e2e|scripts|bench)/|\\.config\\.ts$";
/** The command line of a package: the one place where a pure package meets Node. */
const commandLines = "^packages/[^/]+/bin/";
const anyFolder = "^(packages|apps|tooling)/[^/]+/";

const starts = (/** @type {string} */ folder) => `^${folder}/`;
const library = (/** @type {string} */ name) => `(^|/)node_modules/${name}/`;

/**
 * @param {import("./floors.table.mjs").Floor} floor
 * @returns {readonly Rule[]}
 */
const rulesFor = ({ folder, mayImport, libraries, pure }) => {
  const name = folder.slice(folder.indexOf("/") + 1);
  const code = { path: starts(folder), pathNot: tests };
  /** @type {Rule[]} */
  const rules = [
    {
      name: `floor-${name}`,
      comment: `${folder} stands on: ${mayImport.join(", ") || "nothing"}.`,
      severity: "error",
      from: { path: starts(folder) },
      to: { path: "^(packages|apps)/", pathNot: [folder, ...mayImport].map(starts) },
    },
    {
      name: `library-${name}`,
      comment: `The code of ${folder} uses these libraries only: ${libraries.join(", ") || "none"}.`,
      severity: "error",
      from: code,
      to: { path: "(^|/)node_modules/", pathNot: libraries.map(library) },
    },
  ];
  if (pure) {
    rules.push({
      name: `pure-${name}`,
      comment: `${folder} is pure: no Node API, no input or output; only its command line in bin/ has them.`,
      severity: "error",
      from: { path: code.path, pathNot: [tests, commandLines] },
      to: { dependencyTypes: ["core"] },
    });
  }
  return rules;
};

const CASE_SOURCES = "^tooling/conformance/src/bronnen/";

/** @type {readonly Rule[]} */
const houseRules = [
  {
    name: "resolved",
    comment: "Every import must be found; otherwise the floors say nothing about it. Not exported? Then the door is closed.",
    severity: "error",
    from: {},
    to: { couldNotResolve: true },
  },
  {
    name: "public-door",
    comment: "Another package is entered by its name and its exports, never by a path.",
    severity: "error",
    from: { path: "^(packages|apps|tooling)/([^/]+)/", pathNot: CASE_SOURCES },
    to: { path: anyFolder, pathNot: "^$1/$2/", dependencyTypes: ["local"] },
  },
  {
    name: "cases-from-tests",
    comment: "The published cases are written from the test cases of the packages, which no package offers: only those may be read by path.",
    severity: "error",
    from: { path: CASE_SOURCES },
    to: { path: anyFolder, pathNot: "^(tooling/conformance/|packages/[^/]+/test/)", dependencyTypes: ["local"] },
  },
  {
    name: "no-cycle",
    comment: "Two files that need each other are one concept, or one concept too many.",
    severity: "error",
    from: {},
    to: { circular: true },
  },
  {
    name: "effect-on-top",
    comment: "effect lives in packages/runtime and in apps.",
    severity: "error",
    from: { pathNot: "^(packages/runtime|apps)/" },
    to: { path: [library("effect"), library("@effect/[^/]+")] },
  },
  {
    name: "one-door-for-neverthrow",
    comment: "neverthrow enters by packages/domain/src/result.ts; everyone else imports @wmo-kit/domain/result.",
    severity: "error",
    from: { pathNot: "^packages/domain/src/result\\.ts$" },
    to: { path: library("neverthrow") },
  },
  {
    name: "requirements-types-only",
    comment: "packages/requirements uses the types of domain and none of its code.",
    severity: "error",
    from: { path: starts("packages/requirements"), pathNot: tests },
    to: { path: starts("packages/domain"), dependencyTypesNot: ["type-only"] },
  },
  {
    name: "tooling-stays-behind",
    comment: "Tooling is for building and testing; code that ships does not import it.",
    severity: "error",
    from: { path: "^(packages|apps)/", pathNot: tests },
    to: { path: "^tooling/" },
  },
  {
    name: "declared",
    comment: "Code that is published names what it needs under dependencies or peerDependencies.",
    severity: "error",
    from: { path: "^packages/", pathNot: tests },
    to: { path: "(^|/)node_modules/", dependencyTypes: ["npm-dev", "npm-no-pkg", "npm-unknown"], dependencyTypesNot: ["npm", "npm-peer"] },
  },
  {
    name: "no-test-in-code",
    comment: "Code does not import a test or a test builder.",
    severity: "error",
    from: { path: "^(packages|apps)/", pathNot: tests },
    to: { path: "\\.(test|test-d|bench)\\.tsx?$|^[^/]+/[^/]+/(test|e2e)/" },
  },
];

/** All rules on who may import whom. */
export const floorRules = [...houseRules, ...FLOORS.flatMap(rulesFor)];
