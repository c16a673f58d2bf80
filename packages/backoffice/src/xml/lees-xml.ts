import { openReader, readNext, type XmlReader } from "@wmo-kit/iwmo/xml";

import type { Bevinding } from "../schema/bevinding.js";
import type { Groepvorm } from "../schema/vorm.js";
import { leesGroep } from "./lees-vorm.js";
import { hier, meld, toetsAttributen, type Vindplaats, type Xmllezer } from "./xmllezer.js";

/** A document as a value that a schema can look at, with where everything stood. */
export interface Xmlinhoud {
  readonly waarde: unknown;
  readonly plaatsen: ReadonlyMap<string, Vindplaats>;
  readonly bevindingen: readonly Bevinding[];
  /** All of the document was read: one that stops halfway misses everything after that. */
  readonly af: boolean;
}

const foutcode = ({ fout }: XmlReader): string => (fout === undefined ? "" : fout._tag === "NietWelgevormd" ? fout.fout : fout._tag === "CoderingOnjuist" ? fout.vorm : "dtd");

/** Reads a document of this form without judging its values: that the schema does. */
export const leesXml = (invoer: Uint8Array | string, vorm: Groepvorm, wortel: string, naamruimte: string): Xmlinhoud => {
  const lezer: Xmllezer = { reader: openReader(invoer), naamruimte, plaatsen: new Map(), bevindingen: [] };
  const { reader, plaatsen, bevindingen } = lezer;
  if (reader.heeftBom) meld(lezer, [], "bom", { regel: 1, kolom: 1 });
  let waarde: unknown;
  if (readNext(reader) === "begin") {
    plaatsen.set("", hier(lezer));
    if (reader.lokaal !== wortel || reader.naamruimte !== naamruimte) {
      meld(lezer, [], "wortel");
      return { waarde, plaatsen, bevindingen, af: false };
    }
    toetsAttributen(lezer, []);
    waarde = leesGroep(lezer, vorm, []);
    if (reader.fout === undefined) readNext(reader);
  }
  if (reader.fout !== undefined) bevindingen.push({ plaats: "", regel: reader.foutregel, kolom: reader.foutkolom, code: foutcode(reader) });
  return { waarde, plaatsen, bevindingen, af: reader.fout === undefined };
};
