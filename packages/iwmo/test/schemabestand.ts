import { referencePath } from "@wmo-kit/tooling-testing/reference-data";

/** Schemas the reference data holds as published; the others it rebuilt from their outbound message. */
const ECHT = new Set(["basisschema", "wmo301", "wmo305", "wmo307", "wmo315", "wmo317", "wmo319", "wmo323"]);

/** Steps to the schema document with a name, from the root of the reference data. */
export const schemaStappen = (naam: string): readonly [string, string, string] => ["iwmo", ECHT.has(naam) ? "xsd" : "xsd-reconstructed", `${naam}.xsd`];

/** Where the schema document of a message lies. */
export const schemaPad = (soort: string): string => referencePath(...schemaStappen(soort.toLowerCase()));
