import { afterAll, describe, expect, it } from "vitest";

import { findFloorViolations, type FloorViolation } from "../src/find-floor-violations.mjs";
import { cleanHouse, houseLinks } from "./house.js";
import { removeWorkspace, writeWorkspace } from "./workspace.js";

/** One violation a file; the file is in nobody's way, so that each finding has one cause. */
const planted: readonly { readonly sentence: string; readonly file: string; readonly text: string; readonly rule: string }[] = [
  { sentence: "opzij: timeliness importeert iwmo", file: "packages/timeliness/src/opzij.ts", text: 'import "@wmo-kit/iwmo";', rule: "floor-timeliness" },
  { sentence: "opzij, alleen een type", file: "packages/timeliness/src/opzij-type.ts", text: 'import type { map } from "@wmo-kit/iwmo";\nexport type Opzij = typeof map;', rule: "floor-timeliness" },
  { sentence: "opzij in een test", file: "packages/iwmo/src/opzij.test.ts", text: 'import "@wmo-kit/timeliness";', rule: "floor-iwmo" },
  { sentence: "omhoog: domain importeert timeliness", file: "packages/domain/src/omhoog.ts", text: 'import "@wmo-kit/timeliness";', rule: "floor-domain" },
  { sentence: "omhoog: een package importeert een app", file: "packages/runtime/src/omhoog.ts", text: 'import "@wmo-kit/dagbesteding";', rule: "floor-runtime" },
  { sentence: "een library importeert requirements", file: "packages/iwmo/src/eisen.ts", text: 'import "@wmo-kit/requirements";', rule: "floor-iwmo" },
  { sentence: "een library importeert runtime", file: "packages/iwmo/src/runtime.ts", text: 'import "@wmo-kit/runtime";', rule: "floor-iwmo" },
  { sentence: "requirements gebruikt code van domain", file: "packages/requirements/src/code.ts", text: 'import { map } from "@wmo-kit/domain";\nexport const code = map;', rule: "requirements-types-only" },
  { sentence: "effect in een zuiver package", file: "packages/iwmo/src/effect.ts", text: 'import "effect";', rule: "effect-on-top" },
  { sentence: "effect in een test van een zuiver package", file: "packages/iwmo/src/effect.test.ts", text: 'import "effect";', rule: "effect-on-top" },
  { sentence: "neverthrow buiten zijn deur", file: "packages/domain/src/neverthrow.ts", text: 'import "neverthrow";', rule: "one-door-for-neverthrow" },
  { sentence: "neverthrow in een ander package", file: "packages/iwmo/src/neverthrow.ts", text: 'import "neverthrow";', rule: "one-door-for-neverthrow" },
  { sentence: "een vreemde library", file: "packages/iwmo/src/vreemd.ts", text: 'import "left-pad";', rule: "library-iwmo" },
  { sentence: "een library die niet is opgegeven", file: "packages/iwmo/src/zod.ts", text: 'import "zod";', rule: "declared" },
  { sentence: "een Node-API in een zuiver package", file: "packages/iwmo/src/node.ts", text: 'import { readFileSync } from "node:fs";\nexport const lees = readFileSync;', rule: "pure-iwmo" },
  { sentence: "diep: voorbij de exports van een package", file: "packages/iwmo/src/diep.ts", text: 'import "@wmo-kit/domain/src/dag.ts";', rule: "resolved" },
  { sentence: "langs de deur: een pad naar een ander package", file: "packages/iwmo/src/langs.ts", text: 'import "../../domain/src/dag.js";', rule: "public-door" },
  { sentence: "gevallen uit de code in plaats van uit de tests", file: "tooling/conformance/src/bronnen/uit-code.ts", text: 'import "../../../../packages/domain/src/dag.js";', rule: "cases-from-tests" },
  { sentence: "een import die er niet is", file: "packages/iwmo/src/weg.ts", text: 'import "./nergens.js";', rule: "resolved" },
  { sentence: "een package dat er niet is", file: "packages/iwmo/src/package-weg.ts", text: 'import "@wmo-kit/nergens";', rule: "resolved" },
  { sentence: "een kring", file: "packages/iwmo/src/kring.ts", text: 'import "./kring-terug.js";', rule: "no-cycle" },
  { sentence: "tooling in code", file: "packages/iwmo/src/tooling.ts", text: 'import "@wmo-kit/tooling-testing";', rule: "tooling-stays-behind" },
  { sentence: "een testbouwer in code", file: "packages/iwmo/src/bouwer.ts", text: 'import "../test/een-bericht.js";', rule: "no-test-in-code" },
];

/** Not a mistake: stands among the mistakes to show that the same import is refused in src and passes here. */
const OPDRACHTREGEL = "packages/iwmo/bin/iwmo.ts";

const withMistakes = {
  ...cleanHouse,
  [OPDRACHTREGEL]: 'import { readFileSync } from "node:fs";\nexport const lees = readFileSync;',
  ...Object.fromEntries(planted.map(({ file, text }) => [file, text])),
  "packages/iwmo/src/kring-terug.ts": 'import "./kring.js";',
  "packages/iwmo/test/een-bericht.ts": "export const eenBericht = 1;",
};

const clean = writeWorkspace(cleanHouse, houseLinks);
const dirty = writeWorkspace(withMistakes, houseLinks);
const ofClean = await findFloorViolations(clean);
const ofDirty = await findFloorViolations(dirty);
afterAll(() => [clean, dirty].forEach(removeWorkspace));

const rulesOf = (violations: readonly FloorViolation[], file: string): readonly string[] =>
  violations.filter(({ from, to }) => from === file || to.split(" → ").includes(file)).map(({ rule }) => rule);

describe("FLOORS: de controle op verdiepingen", () => {
  it("FLOORS: een huis dat klopt geeft geen bevindingen, en de imports zijn wel gevolgd", () => {
    expect(ofClean.violations).toEqual([]);
    expect(ofClean.followed).toBeGreaterThanOrEqual(14);
  });

  it.each(planted)("FLOORS: $sentence wordt gezien ($rule)", ({ file, rule }) => {
    expect(rulesOf(ofDirty.violations, file)).toContain(rule);
  });

  it("FLOORS: de opdrachtregel van een zuiver package in bin/ mag Node gebruiken", () => {
    expect(rulesOf(ofDirty.violations, OPDRACHTREGEL)).toEqual([]);
  });

  it("FLOORS: niets dan de geplante fouten wordt gemeld", () => {
    const files = new Set([...planted.map(({ file }) => file), "packages/iwmo/src/kring-terug.ts"]);
    expect(ofDirty.violations.filter(({ from }) => !files.has(from))).toEqual([]);
  });
});
