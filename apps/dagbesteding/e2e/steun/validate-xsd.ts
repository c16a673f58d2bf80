import { readFileSync } from "node:fs";

import { referencePath } from "@wmo-kit/tooling-testing/reference-data";
import { XmlDocument, XsdValidator } from "libxml2-wasm";
import { xmlRegisterFsInputProviders } from "libxml2-wasm/lib/nodejs.mjs";

xmlRegisterFsInputProviders();

/** A message of which the reference data hold the genuine schema. */
export type Xsdsoort = "WMO301" | "WMO305" | "WMO307" | "WMO315" | "WMO323";

/** Holds a message against the genuine schema with libxml2; throws with every error when it does not fit. */
export const validateXsd = (soort: Xsdsoort, bericht: Uint8Array): void => {
  const pad = referencePath("iwmo", "xsd", `${soort.toLowerCase()}.xsd`);
  const schema = XmlDocument.fromBuffer(readFileSync(pad), { url: pad });
  const validator = XsdValidator.fromDoc(schema);
  const document = XmlDocument.fromBuffer(bericht);
  try {
    validator.validate(document);
  } finally {
    document.dispose();
    validator.dispose();
    schema.dispose();
  }
};
