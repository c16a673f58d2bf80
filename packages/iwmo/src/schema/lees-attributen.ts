import { resolvePrefix } from "../xml/namespaces.js";
import type { TypeNaam } from "./compile.js";
import { hier, meld, naamruimteVan, type Lezer } from "./lezer.js";

const XSI = "http://www.w3.org/2001/XMLSchema-instance";

const isType = (lezer: Lezer, type: TypeNaam | undefined, waarde: string): boolean => {
  if (type === undefined) return false;
  const [eerste = "", tweede] = waarde.split(":");
  const naamruimte = resolvePrefix(lezer.reader.naamruimten, tweede === undefined ? "" : eerste);
  return naamruimte === naamruimteVan(lezer, type.schema) && (tweede ?? eerste) === type.naam && waarde.split(":").length <= 2;
};

/**
 * Holds the attributes of the start tag that was read last against the schema, which knows none.
 * The schema-instance attributes are for the validator: hints where a schema is are passed over,
 * xsi:type may only name the declared type, and no element is nillable.
 *
 * @source XML Schema 1.0 part 1, 2.6
 */
export const leesAttributen = (lezer: Lezer, type: TypeNaam | undefined): void => {
  for (const { naamruimte, lokaal, waarde } of lezer.reader.attributen) {
    if (naamruimte !== XSI) meld(lezer, "XSD", { _tag: "AttribuutNietToegestaan" }, hier(lezer));
    else if (lokaal === "nil") meld(lezer, "XSD", { _tag: "NilNietToegestaan" }, hier(lezer));
    else if (lokaal === "type") {
      if (!isType(lezer, type, waarde)) meld(lezer, "XSD", { _tag: "TypeNietToegestaan" }, hier(lezer));
    } else if (lokaal !== "schemaLocation" && lokaal !== "noNamespaceSchemaLocation")
      meld(lezer, "XSD", { _tag: "AttribuutNietToegestaan" }, hier(lezer));
  }
};
