import { openReader, type Vindplaats } from "../schema/lezer.js";
import { skipElement } from "../schema/skip-element.js";
import { readNext } from "../xml/read-next.js";
import type { XmlReader } from "../xml/xml-reader.js";
import { splitPad } from "./split-pad.js";

/** A step that leads to something looked for. */
interface Stap {
  readonly kinderen: Map<string, Stap>;
  /** Paths that end here, as they were asked for. */
  readonly paden: string[];
}

/** A search on its way. */
interface Zoektocht {
  readonly reader: XmlReader;
  readonly gevonden: Map<string, Vindplaats>;
  nogTeVinden: number;
}

const createStap = (): Stap => ({ kinderen: new Map(), paden: [] });

const addPad = (wortel: Stap, pad: string): void => {
  let stap = wortel;
  for (const naam of splitPad(pad)) {
    const kind = stap.kinderen.get(naam) ?? createStap();
    stap.kinderen.set(naam, kind);
    stap = kind;
  }
  stap.paden.push(pad);
};

const noteer = ({ reader: { beginregel, beginkolom }, gevonden }: Zoektocht, { paden }: Stap): void => {
  for (const pad of paden) gevonden.set(pad, { line: beginregel, column: beginkolom });
};

/** Reads what is in an open element; only goes into what leads somewhere. */
const zoekBinnen = (zoektocht: Zoektocht, { kinderen }: Stap): void => {
  const tellers = new Map<string, number>();
  const { reader } = zoektocht;
  while (zoektocht.nogTeVinden > 0) {
    const gebeurtenis = readNext(reader);
    if (gebeurtenis === "einde" || gebeurtenis === "slot" || gebeurtenis === "fout") return;
    if (gebeurtenis !== "begin") continue;
    const nummer = (tellers.get(reader.lokaal) ?? 0) + 1;
    tellers.set(reader.lokaal, nummer);
    const kind = kinderen.get(`${reader.lokaal}[${nummer}]`);
    if (kind === undefined) {
      skipElement(reader);
      continue;
    }
    noteer(zoektocht, kind);
    zoektocht.nogTeVinden -= kind.paden.length;
    zoekBinnen(zoektocht, kind);
  }
};

/** Where elements begin in a well-formed document, by their paths: a second reading, only for those who need it. */
export const findVindplaatsen = (document: Uint8Array | string, paden: Iterable<string>): ReadonlyMap<string, Vindplaats> => {
  const wortel = createStap();
  const uniek = new Set(paden);
  for (const pad of uniek) addPad(wortel, pad);
  const zoektocht: Zoektocht = { reader: openReader(document), gevonden: new Map(), nogTeVinden: uniek.size };
  zoekBinnen(zoektocht, wortel);
  return zoektocht.gevonden;
};
