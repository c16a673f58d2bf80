import { describe, expect, it } from "vitest";

import { listFailures } from "../src/list-failures.mjs";

const passed = { status: "passed", fullName: "W-1 goed", failureMessages: [] };

describe("COUNT: wat er misging, op één regel", () => {
  it("COUNT: een gefaalde test noemt bestand, titel en de eerste regel van de reden", () => {
    const report = {
      testResults: [
        {
          name: "/een/machine/packages/domain/src/datum.test.ts",
          status: "failed",
          assertionResults: [passed, { status: "failed", fullName: "K-05 eerste dag", failureMessages: ["AssertionError: 1 is geen 2\n    at regel 3"] }],
        },
      ],
    };
    expect(listFailures(report, "packages/domain")).toEqual(["packages/domain/src/datum.test.ts > K-05 eerste dag: AssertionError: 1 is geen 2"]);
  });

  it("COUNT: een bestand dat niet laadt, noemt zijn reden; een goed bestand niets", () => {
    const report = {
      testResults: [
        { name: "packages/domain/src/a.test.ts", status: "failed", message: "Cannot find module", assertionResults: [] },
        { name: "packages/domain/src/b.test.ts", status: "passed", message: "", assertionResults: [passed] },
      ],
    };
    expect(listFailures(report, "packages/domain")).toEqual(["packages/domain/src/a.test.ts: Cannot find module"]);
  });
});
