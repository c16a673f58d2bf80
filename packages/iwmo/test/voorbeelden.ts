import { readdirSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";

import { hasReferenceData, referencePath } from "@wmo-kit/tooling-testing/reference-data";

/** A message in a file. */
export interface Voorbeeld {
  readonly naam: string;
  readonly soort: "WMO301" | "WMO305";
  readonly bytes: Uint8Array;
}

const lees = (map: string): readonly Voorbeeld[] =>
  readdirSync(map)
    .filter((naam) => /wmo30[15].*\.xml$/.test(naam))
    .map((naam) => ({ naam, soort: naam.includes("wmo301") ? "WMO301" : "WMO305", bytes: readFileSync(`${map}/${naam}`) }));

/** Own messages: made up, with test Bsn's. */
export const EIGEN_VOORBEELDEN = lees(fileURLToPath(new URL("fixtures", import.meta.url)));

/** Genuine and crafted messages of the reference data; none without it. */
export const REFERENTIEVOORBEELDEN = hasReferenceData ? lees(referencePath("iwmo", "examples")) : [];

/** The text of an own message. */
export const fixture = (naam: string): string => readFileSync(new URL(`fixtures/${naam}`, import.meta.url), "utf8");
