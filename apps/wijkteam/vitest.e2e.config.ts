import { defineConfig } from "vitest/config";

const source = "@wmo-kit/source";

export default defineConfig({
  resolve: { conditions: [source] },
  ssr: { resolve: { conditions: [source], externalConditions: [source] } },
  test: {
    include: ["e2e/**/*.test.ts"],
    environment: "node",
    reporters: ["default", ["json", { outputFile: "e2e-report.json" }]],
    testTimeout: 240_000,
    // What a page shows after an action comes when the machine has time for it.
    expect: { poll: { timeout: 30_000 } },
    hookTimeout: 120_000,
    fileParallelism: false,
  },
});
