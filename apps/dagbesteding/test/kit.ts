import { mkdtempSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

import { ManagedRuntime } from "effect";

import { layerKit } from "../src/kit.js";

/** An empty data folder that only this test uses. */
export const eenMap = (): string => mkdtempSync(join(tmpdir(), "dagbesteding-"));

/** A running kit on a data folder, as one process has it. */
export const eenKit = (map: string) => ManagedRuntime.make(layerKit(map));
