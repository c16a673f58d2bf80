import { readNext } from "../xml/read-next.js";
import type { XmlReader } from "../xml/xml-reader.js";

/** Reads past an element whose start tag was just read, with all that is in it. It still has to be well-formed. */
export const skipElement = (reader: XmlReader): void => {
  const diepte = reader.diepte;
  for (;;) {
    const gebeurtenis = readNext(reader);
    if (gebeurtenis === "fout" || (gebeurtenis === "einde" && reader.diepte < diepte)) return;
  }
};
