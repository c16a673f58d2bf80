import { readFileSync } from "node:fs";

import { referencePath } from "@wmo-kit/tooling-testing/reference-data";
import { XmlDocument, XsdValidator } from "libxml2-wasm";

import "../libxml2.js";

const MAP = ["ggk", "xsd", "ggk0310_21", "ggkberichten"] as const;

/** The genuine schema of GGk 2.1, compiled by libxml2. */
export const openGgkSchema = (): XsdValidator => {
  const pad = referencePath(...MAP, "ggk0310_msg.xsd");
  return XsdValidator.fromDoc(XmlDocument.fromBuffer(readFileSync(pad), { url: pad }));
};

/** The bytes of a genuine sample. */
export const ggkVoorbeeld = (naam: "ggk_Di01.xml" | "ggk_Du01.xml"): Uint8Array => readFileSync(referencePath(...MAP, naam));

/** A sample beside the schemas, as it was published; one of the two is not well-formed. */
export const ggkVoorbeeldbericht = (naam: string): string => readFileSync(referencePath("ggk", "voorbeeldberichten", naam), "utf8");
