import type { Stryker } from "@stryker-mutator/core";

import type { Pakket } from "./pakketten.table.js";
import { BEWAARMAP, RAPPORTMAP, vanafPakket } from "./plaatsen.js";

/** The score below which a run fails. @unit percent */
export const MINSTENS = 85;

const ALLES = "src/**/*.ts";

/**
 * The settings of one run. Everything is done in a copy of the package that lies as deep as the package itself,
 * so that a test that reads a file above it finds that file.
 * A change that works only while a module is loaded asks for all tests again, one by one; those are not tried.
 */
export const makeOptions = ({ naam, uitzonderingen }: Pakket, bestanden: readonly string[]): ConstructorParameters<typeof Stryker>[0] => ({
  testRunner: "warm",
  plugins: [new URL("warm/warme-testrunner.ts", import.meta.url).href],
  mutate: [...(bestanden.length === 0 ? [ALLES] : bestanden), ...uitzonderingen.map(({ glob }) => `!${glob}`)],
  ignoreStatic: true,
  disableTypeChecks: false,
  tsconfigFile: "none.json",
  tempDirName: vanafPakket("coverage"),
  // The results that are kept are those of the whole package; some files are tried by themselves.
  incremental: bestanden.length === 0,
  incrementalFile: vanafPakket(`${BEWAARMAP}/${naam}.json`),
  jsonReporter: { fileName: vanafPakket(`${RAPPORTMAP}/${naam}.json`) },
  reporters: ["json", "progress"],
  concurrency: Number(process.env["WMO_MUTATION_CONCURRENCY"] ?? 1),
  timeoutMS: 45_000,
  thresholds: { high: 95, low: MINSTENS, break: null },
  allowEmpty: true,
});
