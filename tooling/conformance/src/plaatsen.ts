/** The schema of the file format, published with the catalogue. */
export const SCHEMABESTAND = new URL("../../../packages/requirements/conformance/schema.json", import.meta.url);

/** The page about the format. */
export const DOCUMENTATIE = new URL("../../../docs/conformance.md", import.meta.url);
