import { readReferenceText } from "@wmo-kit/tooling-testing/reference-data";
import { SaxesParser } from "saxes";

import { schemaStappen } from "./schemabestand.js";

/** An element of a schema document, read by another XML parser than ours. */
export interface XsdElement {
  readonly naam: string;
  readonly attributen: Readonly<Record<string, string>>;
  readonly kinderen: XsdElement[];
  tekst: string;
}

/** A schema document as a tree. */
export const readXsd = (naam: string): XsdElement => {
  const wortel: XsdElement = { naam: "", attributen: {}, kinderen: [], tekst: "" };
  const open = [wortel];
  const parser = new SaxesParser();
  parser.on("opentag", ({ name, attributes }) => {
    const element = { naam: name.replace(/^.*:/, ""), attributen: attributes, kinderen: [], tekst: "" };
    open.at(-1)?.kinderen.push(element);
    open.push(element);
  });
  parser.on("text", (tekst) => {
    const element = open.at(-1);
    if (element !== undefined) element.tekst += tekst;
  });
  parser.on("closetag", () => void open.pop());
  parser.write(readReferenceText(...schemaStappen(naam))).close();
  const schema = wortel.kinderen[0];
  if (schema === undefined) throw new Error("no schema");
  return schema;
};

/** The children with a name. */
export const kinderen = ({ kinderen: alle }: XsdElement, naam: string): readonly XsdElement[] => alle.filter((kind) => kind.naam === naam);

/** The first element with a name, at any depth. */
export const zoek = (element: XsdElement, naam: string): XsdElement | undefined => {
  for (const kind of element.kinderen) {
    const gevonden = kind.naam === naam ? kind : zoek(kind, naam);
    if (gevonden !== undefined) return gevonden;
  }
  return undefined;
};
