import { readFileSync } from "node:fs";

import { XmlDocument, XmlLibError, XsdValidator } from "libxml2-wasm";
import { xmlRegisterFsInputProviders } from "libxml2-wasm/lib/nodejs.mjs";

import { schemaPad } from "./schemabestand.js";

xmlRegisterFsInputProviders();

/** What a validator that is not ours says of a document. */
export interface Oordeel {
  readonly geldig: boolean;
  /** The errors are about XML, not about the schema. */
  readonly vormfout: boolean;
  readonly regels: readonly number[];
  readonly meldingen: readonly string[];
}

/** The genuine schema of a message, compiled by libxml2. */
const openSchema = (soort: string): XsdValidator => {
  const pad = schemaPad(soort);
  return XsdValidator.fromDoc(XmlDocument.fromBuffer(readFileSync(pad), { url: pad }));
};

const SCHEMAS = new Map<string, XsdValidator>();

/** The schema of a message, compiled once. */
export const schemaVan = (soort: string): XsdValidator => {
  const schema = SCHEMAS.get(soort) ?? openSchema(soort);
  SCHEMAS.set(soort, schema);
  return schema;
};

const GELDIG: Oordeel = { geldig: true, vormfout: false, regels: [], meldingen: [] };

const afgekeurd = (fout: unknown, vormfout: boolean): Oordeel => {
  if (!(fout instanceof XmlLibError)) throw fout;
  const fouten = fout.details.filter(({ level, message }) => level >= 2 && !message.includes("not a valid URI"));
  return { geldig: false, vormfout, regels: fouten.map(({ line }) => line), meldingen: fouten.map(({ message }) => message.trim()) };
};

/** The verdict of libxml2 with a compiled schema. */
export const judge = (schema: XsdValidator, bytes: Uint8Array): Oordeel => {
  let document: XmlDocument | undefined;
  try {
    document = XmlDocument.fromBuffer(bytes);
  } catch (fout) {
    return afgekeurd(fout, true);
  }
  try {
    schema.validate(document);
    return GELDIG;
  } catch (fout) {
    return afgekeurd(fout, false);
  } finally {
    document.dispose();
  }
};
