import { openReader } from "../schema/lezer.js";
import { WMO323 } from "../release-3-2/wmo323.js";
import { WMO325 } from "../release-3-2/wmo325.js";
import { readNext } from "../xml/read-next.js";

/** The kinds of message that may be read part by part. */
export type Stroomsoort = "WMO323" | "WMO325";

const NAAMRUIMTEN: ReadonlyMap<string, Stroomsoort> = new Map([
  [WMO323.naamruimte, "WMO323"],
  [WMO325.naamruimte, "WMO325"],
]);

/** Which of those a document is, by the namespace of its root; undefined for all others. */
export const sniffStroomsoort = (begin: Uint8Array): Stroomsoort | undefined => {
  const reader = openReader(begin);
  return readNext(reader) === "begin" ? NAAMRUIMTEN.get(reader.naamruimte) : undefined;
};
