/** The dialect of JSON Schema in which the format is written down. */
export const SCHEMAVERSIE = "https://json-schema.org/draft/2020-12/schema";
