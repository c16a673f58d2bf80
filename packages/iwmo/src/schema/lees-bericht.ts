import type { Bevinding } from "../bevinding.js";
import { readNext } from "../xml/read-next.js";
import type { XmlReader } from "../xml/xml-reader.js";
import { sortBevindingen } from "./bevindingenlijst.js";
import type { BerichtBeschrijving } from "./bericht-beschrijving.js";
import { compileBericht } from "./compile.js";
import { ELEMENTLEZER } from "./lees-element.js";
import { createLezer, hier, meld, meldBom, meldStop } from "./lezer.js";
import { learnTags } from "./tags.js";
import type { Waarde } from "./waarde.js";

/** What came of reading a message: a value that is only complete when nothing was found. */
export interface Lezing {
  readonly waarde: Waarde;
  readonly bevindingen: readonly Bevinding[];
}

/**
 * Reads a message whose root start tag was just read, to the end of the document.
 * Goes on after a finding wherever it can, so that one pass reports all.
 */
export const leesBericht = (beschrijving: BerichtBeschrijving<unknown>, reader: XmlReader): Lezing => {
  const tabel = compileBericht(beschrijving);
  const lezer = createLezer(tabel, reader, ELEMENTLEZER);
  meldBom(lezer);
  learnTags(lezer);
  const { naamruimte, lokaal } = reader;
  if (naamruimte !== beschrijving.naamruimte || lokaal !== tabel.wortel.naam)
    meld(lezer, "XSD", { _tag: "WortelOnbekend" }, hier(lezer), "/");
  const waarde = ELEMENTLEZER.lees(lezer, tabel.wortel);
  readNext(reader);
  meldStop(lezer);
  return { waarde, bevindingen: sortBevindingen(lezer.lijst) };
};
