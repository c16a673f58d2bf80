import { openReader } from "../schema/lezer.js";
import type { XmlReader } from "../xml/xml-reader.js";
import type { GgkBevinding, GgkOorzaak } from "./errors.js";

/** An envelope being read: the XML reader, the names of the open elements and what was found so far. */
export interface Envelopelezer {
  readonly reader: XmlReader;
  readonly namen: string[];
  readonly bevindingen: GgkBevinding[];
}

/** A place in the file. */
export interface Vindplaats {
  readonly line: number;
  readonly column: number;
}

/** A reader at the start of an envelope. */
export const createEnvelopelezer = (invoer: Uint8Array | string): Envelopelezer => ({ reader: openReader(invoer), namen: [], bevindingen: [] });

/** Where the event that was read last began. */
export const hier = ({ reader }: Envelopelezer): Vindplaats => ({ line: reader.beginregel, column: reader.beginkolom });

/** Notes a finding at the element that is open, or one step below it. */
export const meld = (lezer: Envelopelezer, oorzaak: GgkOorzaak, plaats: Vindplaats = hier(lezer), stap = ""): void => {
  lezer.bevindingen.push({ path: `/${[...lezer.namen, ...(stap === "" ? [] : [stap])].join("/")}`, ...plaats, oorzaak });
};

/** Notes that the document stopped being readable, if it did. */
export const meldStop = (lezer: Envelopelezer): void => {
  const { fout, foutregel, foutkolom } = lezer.reader;
  if (fout !== undefined) meld(lezer, fout, { line: foutregel, column: foutkolom });
};
