import type { Schema } from "./groep.js";
import type { Lezer } from "./lezer.js";
import { encodeUtf8 } from "../xml/utf8.js";
import { naamruimteVan } from "./lezer.js";

/** The prefix bytes for a schema, as long as no inner element has changed what prefixes mean. */
export const prefixVan = (lezer: Lezer, schema: Schema): Uint8Array | undefined =>
  lezer.reader.naamruimten.gebonden.length === lezer.wortelbindingen ? lezer.prefixen[schema] : undefined;

const findPrefix = (lezer: Lezer, schema: Schema): Uint8Array | undefined => {
  const naamruimte = naamruimteVan(lezer, schema);
  for (const [prefix, stapel] of lezer.reader.naamruimten.bindingen)
    if (stapel.at(-1) === naamruimte) return encodeUtf8(prefix === "" ? "" : `${prefix}:`);
  return undefined;
};

/** Learns from the root, just read, which prefixes the document uses. */
export const learnPrefixen = (lezer: Lezer): void => {
  lezer.wortelbindingen = lezer.reader.naamruimten.gebonden.length;
  lezer.prefixen.basis = findPrefix(lezer, "basis");
  lezer.prefixen.bericht = findPrefix(lezer, "bericht");
};
