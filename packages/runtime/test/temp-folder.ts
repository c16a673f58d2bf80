import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

import { onTestFinished } from "vitest";

/** A folder of its own for one test, gone afterwards. */
export const tempFolder = (): string => {
  const map = mkdtempSync(join(tmpdir(), "wmo-kit-"));
  onTestFinished(() => rmSync(map, { recursive: true, force: true }));
  return map;
};
