import { fileURLToPath } from "node:url";

import { defineConfig, type ViteUserConfig } from "vitest/config";

const sourceCondition = "@wmo-kit/source";

/**
 * The vitest settings every package shares: tests read the sources of sibling packages,
 * type tests run with the rest, and a report is left for the closing count.
 */
export const packageTests = (extra: ViteUserConfig["test"] = {}): ViteUserConfig =>
  defineConfig({
    resolve: { conditions: [sourceCondition] },
    ssr: { resolve: { conditions: [sourceCondition], externalConditions: [sourceCondition] } },
    test: {
      include: ["{src,test,bin,web}/**/*.test.{ts,tsx}"],
      typecheck: { enabled: true, include: ["{src,test,bin,web}/**/*.test-d.ts"], tsconfig: "./tsconfig.json" },
      reporters: ["default", ["json", { outputFile: "test-report.json" }]],
      restoreMocks: true,
      testTimeout: 30_000,
      ...extra,
    },
  });

/** The settings of tests that need a real PostgreSQL: one server for all of them, started before and stopped after. */
export const engineTests = (): ViteUserConfig =>
  packageTests({
    include: ["{src,test}/**/*.engine.test.ts"],
    typecheck: { enabled: false },
    globalSetup: [fileURLToPath(new URL("./postgres-setup.ts", import.meta.url))],
    testTimeout: 120_000,
    hookTimeout: 120_000,
    fileParallelism: false,
    reporters: ["default", ["json", { outputFile: "engine-report.json" }]],
  });
