import type { Tekstbron } from "../rules/tekstbron.js";
import { openReader } from "../schema/lezer.js";
import { readNext } from "../xml/read-next.js";
import { splitPad } from "./split-pad.js";

/** The elements whose spelling a rule asks for. @source iWmo 3.2, TR101, TR358 */
const NAMEN: ReadonlySet<string> = new Set(["ToewijzingNummer", "TotaalBedrag"]);

/** An element that was opened, with how often each name came in it. */
interface Open {
  readonly stap: string;
  readonly tellers: Map<string, number>;
}

/** Reads the document as far as it is asked for; gives path and text of each element of those names. */
function* leesTeksten(document: Uint8Array | string): Generator<readonly [string, string], void> {
  const reader = openReader(document);
  const open: Open[] = [{ stap: "", tellers: new Map() }];
  let tekst = "";
  for (;;) {
    const gebeurtenis = readNext(reader);
    if (gebeurtenis === "begin") {
      const tellers = open.at(-1)?.tellers;
      const nummer = (tellers?.get(reader.lokaal) ?? 0) + 1;
      tellers?.set(reader.lokaal, nummer);
      open.push({ stap: `${reader.lokaal}[${nummer}]`, tellers: new Map() });
      tekst = "";
    } else if (gebeurtenis === "einde") {
      const stap = open.at(-1)?.stap ?? "";
      if (NAMEN.has(stap.slice(0, stap.indexOf("[")))) yield [open.map((element) => element.stap).join("/"), tekst];
      open.pop();
    } else if (gebeurtenis === "tekst" || gebeurtenis === "cdata") tekst += reader.tekst;
    else return;
  }
}

/**
 * The spelling of numbers in a well-formed document. Reads no further than the element asked for, and each part once:
 * a total stands in the first lines of a claim of any size.
 */
export const createTekstbron = (document: Uint8Array | string): Tekstbron => {
  const bekend = new Map<string, string>();
  const teksten = leesTeksten(document);
  return (pad) => {
    const sleutel = ["", ...splitPad(pad)].join("/");
    while (!bekend.has(sleutel)) {
      const { value } = teksten.next();
      if (value === undefined) return undefined;
      bekend.set(...value);
    }
    return bekend.get(sleutel);
  };
};
