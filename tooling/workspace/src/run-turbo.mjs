// Starts turbo the same way on every operating system: telemetry off, reference data in the key.
import { spawnSync } from "node:child_process";
import { createRequire } from "node:module";

import { fingerprintReferenceData } from "./reference-fingerprint.mjs";
import { referenceFolder, root } from "./root.mjs";

/**
 * Runs turbo and gives its exit code.
 * @param {readonly string[]} words
 * @returns {number}
 */
export const runTurbo = (words) => {
  const turbo = createRequire(import.meta.url).resolve("turbo/bin/turbo");
  const done = spawnSync(process.execPath, [turbo, ...words], {
    cwd: root,
    stdio: "inherit",
    env: {
      ...process.env,
      TURBO_TELEMETRY_DISABLED: "1",
      DO_NOT_TRACK: "1",
      WMO_REFERENCE_FINGERPRINT: fingerprintReferenceData(referenceFolder),
    },
  });
  return done.status ?? 1;
};
