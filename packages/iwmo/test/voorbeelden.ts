import { readdirSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";

import { hasReferenceData, referencePath } from "@wmo-kit/tooling-testing/reference-data";

import { BERICHTEN } from "../src/index.js";

/** A message in a file. */
export interface Voorbeeld {
  readonly naam: string;
  readonly soort: string;
  readonly bytes: Uint8Array;
}

/** The message a file name speaks of. */
const soortVan = (naam: string): string | undefined => BERICHTEN.find(({ prefix }) => naam.includes(prefix))?.soort;

const lees = (map: string): readonly Voorbeeld[] =>
  readdirSync(map)
    .filter((naam) => naam.endsWith(".xml"))
    .flatMap((naam) => {
      const soort = soortVan(naam);
      return soort === undefined ? [] : [{ naam, soort, bytes: readFileSync(`${map}/${naam}`) }];
    });

/** Own messages: made up, with test Bsn's. */
export const EIGEN_VOORBEELDEN = lees(fileURLToPath(new URL("fixtures", import.meta.url)));

/** Genuine and crafted messages of the reference data; none without it. */
export const REFERENTIEVOORBEELDEN = hasReferenceData ? lees(referencePath("iwmo", "examples")) : [];

/** Genuine return messages of the sister standard for youth care. */
export const IJW_VOORBEELDEN: readonly Pick<Voorbeeld, "naam" | "bytes">[] = hasReferenceData
  ? readdirSync(referencePath("iwmo", "examples", "ijw-retour")).map((naam) => ({ naam, bytes: readFileSync(referencePath("iwmo", "examples", "ijw-retour", naam)) }))
  : [];

/** The text of an own message. */
export const fixture = (naam: string): string => readFileSync(new URL(`fixtures/${naam}`, import.meta.url), "utf8");
