import { packageTests } from "@wmo-kit/tooling-testing/vitest-config";

/** The tests that need a real PostgreSQL: one server for all of them, started before and stopped after. */
export default packageTests({
  include: ["{src,test}/**/*.engine.test.ts"],
  typecheck: { enabled: false },
  globalSetup: ["./test/postgres.ts"],
  testTimeout: 120_000,
  hookTimeout: 120_000,
  fileParallelism: false,
  reporters: ["default", ["json", { outputFile: "engine-report.json" }]],
});
