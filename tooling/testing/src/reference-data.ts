import { existsSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

const repository = join(dirname(fileURLToPath(import.meta.url)), "../../..");
const folder = process.env["WMO_REFERENCE_DIR"] ?? join(repository, "../shared");
const present = existsSync(join(folder, "iwmo", "xsd"));

if (!present && process.env["CI"]) {
  throw new Error("Reference data is missing in CI: set WMO_REFERENCE_DIR, or put it in ../shared beside the checkout.");
}

/** True when the reference data (genuine schemas, samples, worked examples) is there to test against. */
export const hasReferenceData = present;

/** Why a suite is skipped; goes into the title so that the skip is visible. */
export const referenceDataNote = present ? "" : " [overgeslagen: referentiegegevens ontbreken, zet WMO_REFERENCE_DIR]";

/** Absolute path of a file or folder in the reference data. */
export const referencePath = (...parts: readonly string[]): string => join(folder, ...parts);

/** Text of a reference file. */
export const readReferenceText = (...parts: readonly string[]): string => readFileSync(referencePath(...parts), "utf8");

/** Parsed JSON of a reference file; the caller checks its shape. */
export const readReferenceJson = (...parts: readonly string[]): unknown => JSON.parse(readReferenceText(...parts));
