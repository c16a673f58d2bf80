import type { Naamruimten } from "../xml/namespaces.js";
import { readNext } from "../xml/read-next.js";
import type { XmlReader } from "../xml/xml-reader.js";
import type { Lezer, Vindplaats } from "./lezer.js";
import { skipElement } from "./skip-element.js";

/** Where a step of reading began. */
export interface Stapbegin {
  pos: number;
  regel: number;
  regelbegin: number;
  diepte: number;
  leeg: boolean;
}

/** An element that was read: where it begins, and its text as it is spelled if it holds a value. */
export interface Leesplaats extends Vindplaats {
  tekst: string;
}

const kopieVan = ({ bindingen, gebonden }: Naamruimten): Naamruimten => ({
  bindingen: new Map([...bindingen].map(([prefix, stapel]) => [prefix, [...stapel]])),
  gebonden: [...gebonden],
});

/** A second reader over bytes that were just read and found to be good; only names, places and text are asked of it. */
const kijkTerug = ({ reader, wortelbindingen }: Lezer, begin: Stapbegin): XmlReader => ({
  ...reader,
  ...begin,
  naambegin: [...reader.naambegin],
  naameinde: [...reader.naameinde],
  // Of elements within these bytes all bindings are undone again, unless the last of them is still open.
  naamruimten: reader.naamruimten.gebonden.length === wortelbindingen ? reader.naamruimten : kopieVan(reader.naamruimten),
});

const leesTekst = (kijker: XmlReader): string => {
  let tekst = "";
  for (;;) {
    const gebeurtenis = readNext(kijker);
    if (gebeurtenis !== "tekst" && gebeurtenis !== "cdata") return tekst;
    tekst += kijker.tekst;
  }
};

/** Finds an element in those read since a step began, by the names that lead to it. */
export const zoekTerug = (lezer: Lezer, begin: Stapbegin, namen: readonly string[]): Leesplaats | undefined => {
  const kijker = kijkTerug(lezer, begin);
  const tot = lezer.reader.pos;
  let gevonden = 0;
  while (kijker.pos < tot) {
    const gebeurtenis = readNext(kijker);
    if (gebeurtenis === "fout" || gebeurtenis === "slot") return undefined;
    if (gebeurtenis !== "begin") continue;
    if (kijker.lokaal !== namen[gevonden]) skipElement(kijker);
    else if ((gevonden += 1) === namen.length) {
      const { beginregel: line, beginkolom: column } = kijker;
      return { line, column, tekst: leesTekst(kijker) };
    }
  }
  return undefined;
};

/** Notes all elements read since a step began, by their path as seen from where it began. */
export const noteerPlaatsen = (lezer: Lezer, begin: Stapbegin, plaatsen: Map<string, Leesplaats>): void => {
  const kijker = kijkTerug(lezer, begin);
  const tot = lezer.reader.pos;
  const open: string[] = [];
  let laatste: Leesplaats | undefined;
  while (kijker.pos < tot || kijker.leeg) {
    const gebeurtenis = readNext(kijker);
    if (gebeurtenis === "fout" || gebeurtenis === "slot") return;
    if (gebeurtenis === "begin") {
      open.push(kijker.lokaal);
      laatste = { line: kijker.beginregel, column: kijker.beginkolom, tekst: "" };
      plaatsen.set(open.join("/"), laatste);
    } else if (gebeurtenis === "einde") open.pop();
    else if (laatste !== undefined) laatste.tekst += kijker.tekst;
  }
};
