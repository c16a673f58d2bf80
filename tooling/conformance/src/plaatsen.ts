import { createRequire } from "node:module";
import { pathToFileURL } from "node:url";

/** The published package of worked examples. */
export const PAKKET = new URL(".", pathToFileURL(createRequire(import.meta.url).resolve("@wmo-kit/conformance/package.json")));

/** The schema of the file format. */
export const SCHEMABESTAND = new URL("schema.json", PAKKET);

/** The folder of the published files of worked examples. */
export const VOORBEELDENMAP = new URL("cases/", PAKKET);

/** The list of the published files, with the hash of each. */
export const INDEXBESTAND = new URL("index.json", PAKKET);

/** The page about the format. */
export const DOCUMENTATIE = new URL("../../../docs/conformance.md", import.meta.url);
