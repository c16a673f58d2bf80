import { describe, expect, it } from "vitest";

import { countReport, type Report } from "../src/count-report.mjs";
import { countRun, type Task } from "../src/count-run.mjs";
import { addCounts, describeCount, isGood } from "../src/count.mjs";

const report = (change: Partial<Report> = {}): Report => ({
  success: true,
  numPassedTests: 3,
  numFailedTests: 0,
  numPendingTests: 0,
  numTodoTests: 0,
  testResults: [{ status: "passed", assertionResults: [{ status: "passed" }, { status: "passed" }, { status: "passed" }] }],
  ...change,
});

const task = (change: Partial<Task> = {}): Task => ({
  taskId: "@wmo-kit/domain#test",
  task: "test",
  directory: "packages/domain",
  command: "vitest run",
  execution: { exitCode: 0 },
  ...change,
});

const three = { passed: 3, failed: 0, skipped: 0 };

describe("COUNT: één verslag", () => {
  it.each([
    { sentence: "alles goed", change: {}, expected: three },
    { sentence: "overgeslagen tests tellen apart", change: { numPendingTests: 2, numTodoTests: 1 }, expected: { passed: 3, failed: 0, skipped: 3 } },
    {
      sentence: "een bestand dat niet te laden is, is één fout",
      change: { success: false, testResults: [{ status: "failed", assertionResults: [] }] },
      expected: { passed: 3, failed: 1, skipped: 0 },
    },
    {
      sentence: "een gefaalde test en een onlaadbaar bestand zijn twee fouten",
      change: {
        success: false,
        numFailedTests: 1,
        testResults: [
          { status: "failed", assertionResults: [{ status: "failed" }] },
          { status: "failed", assertionResults: [] },
        ],
      },
      expected: { passed: 3, failed: 2, skipped: 0 },
    },
    { sentence: "een fout buiten elke test is één fout", change: { success: false }, expected: { passed: 3, failed: 1, skipped: 0 } },
  ])("COUNT: $sentence", ({ change, expected }) => {
    expect(countReport(report(change))).toEqual(expected);
  });
});

describe("COUNT: een hele run", () => {
  it.each([
    { sentence: "een geslaagde run", tasks: [task()], exitCode: 0, count: three, expected: three },
    {
      sentence: "een package zonder verslag is één fout",
      tasks: [task({ execution: null })],
      exitCode: 1,
      count: undefined,
      expected: { passed: 0, failed: 1, skipped: 0 },
    },
    {
      sentence: "een lint die faalt is één fout",
      tasks: [task(), task({ taskId: "@wmo-kit/tooling-lint#lint", task: "lint", execution: { exitCode: 1 } })],
      exitCode: 1,
      count: three,
      expected: { passed: 3, failed: 1, skipped: 0 },
    },
    {
      sentence: "een testtaak die faalt zonder gefaalde test is één fout",
      tasks: [task({ execution: { exitCode: 1 } })],
      exitCode: 1,
      count: three,
      expected: { passed: 3, failed: 1, skipped: 0 },
    },
    {
      sentence: "een build die niet is begonnen telt niet dubbel",
      tasks: [task({ task: "build", execution: { exitCode: 2 } }), task({ task: "build", execution: null })],
      exitCode: 2,
      count: undefined,
      expected: { passed: 0, failed: 1, skipped: 0 },
    },
    {
      sentence: "een package zonder script telt niet mee",
      tasks: [task(), task({ command: "<NONEXISTENT>", execution: null })],
      exitCode: 0,
      count: three,
      expected: three,
    },
    { sentence: "turbo die zonder verslag stopt is één fout", tasks: [], exitCode: 1, count: undefined, expected: { passed: 0, failed: 1, skipped: 0 } },
  ])("COUNT: $sentence", ({ tasks, exitCode, count, expected }) => {
    expect(countRun({ tasks, exitCode, testedFolders: [] }, () => count).count).toEqual(expected);
  });

  it("COUNT: een package waarvan de tests niet zijn begonnen is één fout", () => {
    const { count, remarks } = countRun({ tasks: [task()], exitCode: 1, testedFolders: ["packages/domain", "packages/iwmo"] }, () => three);
    expect(count).toEqual({ passed: 3, failed: 1, skipped: 0 });
    expect(remarks).toEqual(["packages/iwmo: its tests did not run"]);
  });
});

describe("COUNT: de slotregel", () => {
  it.each([
    { count: { passed: 12, failed: 0, skipped: 0 }, line: "12 passed, 0 failed", good: true },
    { count: { passed: 12, failed: 1, skipped: 0 }, line: "12 passed, 1 failed", good: false },
    { count: { passed: 12, failed: 0, skipped: 4 }, line: "12 passed, 0 failed, 4 skipped", good: true },
    { count: { passed: 0, failed: 0, skipped: 0 }, line: "0 passed, 0 failed", good: false },
  ])("COUNT: $line is goed: $good", ({ count, line, good }) => {
    expect(describeCount(count)).toBe(line);
    expect(isGood(count)).toBe(good);
  });

  it("COUNT: tellingen van twee opdrachten worden opgeteld", () => {
    expect(addCounts([three, { passed: 1, failed: 2, skipped: 3 }])).toEqual({ passed: 4, failed: 2, skipped: 3 });
  });
});
