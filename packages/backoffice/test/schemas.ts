import { Ajv2020 } from "ajv/dist/2020.js";
import formats from "ajv-formats";
import { XmlDocument, XmlLibError, XsdValidator } from "libxml2-wasm";

import { Bericht } from "../src/index.js";
import { BACKOFFICECONTRACT } from "../src/bericht/naamruimte.table.js";
import { writeJsonSchema } from "../src/schema/write-json-schema.js";
import { writeXsd } from "../src/schema/write-xsd.js";

/** A validator that is not ours, for a JSON Schema. */
export const compileAjv = (schema: object): ((waarde: unknown) => readonly string[]) => {
  const ajv = new Ajv2020({ allErrors: true, strict: true, strictTypes: false, unicodeRegExp: true });
  formats.default(ajv);
  ajv.addVocabulary(["x-eisen"]);
  const toets = ajv.compile(schema);
  return (waarde) => (toets(waarde) ? [] : (toets.errors ?? []).map(({ instancePath, keyword }) => `${instancePath} ${keyword}`));
};

/** The JSON Schema of the messages, as ajv judges. */
export const ajvOordeel = compileAjv(writeJsonSchema(Bericht, BACKOFFICECONTRACT.schema, "Bericht"));

const xsd = XsdValidator.fromDoc(XmlDocument.fromString(writeXsd(Bericht, BACKOFFICECONTRACT.wortel, BACKOFFICECONTRACT.naamruimte)));

/** What libxml2 says of a document with the XML Schema of the messages; nothing when it is valid. */
export const xsdOordeel = (xml: string): readonly string[] => {
  try {
    const document = XmlDocument.fromString(xml);
    try {
      xsd.validate(document);
      return [];
    } finally {
      document.dispose();
    }
  } catch (fout) {
    if (!(fout instanceof XmlLibError)) throw fout;
    return fout.details.map(({ message }) => message.trim());
  }
};
