import { packageTests } from "@wmo-kit/tooling-testing/vitest-config";

export default packageTests({
  include: ["e2e/**/*.test.ts"],
  typecheck: { enabled: false },
  reporters: ["default", ["json", { outputFile: "e2e-report.json" }]],
  testTimeout: 240_000,
  hookTimeout: 60_000,
  fileParallelism: false,
});
