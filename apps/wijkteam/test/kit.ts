import { mkdtempSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

/** An empty data folder that only this test uses. */
export const eenMap = (): string => mkdtempSync(join(tmpdir(), "wijkteam-"));
