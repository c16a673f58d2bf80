/** How a box of a picture looks: where it begins, a state, several states at once, where it ends, or a remark. */
export type Knoopsoort = "begin" | "toestand" | "groep" | "einde" | "noot";

/** A box of a picture with its lines of text. */
export interface Knoop {
  readonly id: string;
  readonly soort: Knoopsoort;
  readonly regels: readonly string[];
}

/** An arrow between two boxes; a dotted one says less than a whole one. */
export interface Pijl {
  readonly van: string;
  readonly naar: string;
  readonly regels: readonly string[];
  readonly gestippeld: boolean;
}

/** A picture before it is laid out. */
export interface Grafiek {
  readonly richting: "TB" | "BT";
  readonly knopen: readonly Knoop[];
  readonly pijlen: readonly Pijl[];
}

const LABELRUIS = /<\/?b>/g;

/** From this length on a line is broken at a blank. @unit letters */
const LANGSTE_REGEL = 26;

const breek = (regel: string): readonly string[] => {
  const regels: string[] = [];
  for (const woord of regel.split(" ")) {
    const laatste = regels.at(-1);
    if (laatste === undefined || laatste.length + woord.length >= LANGSTE_REGEL) regels.push(woord);
    else regels[regels.length - 1] = `${laatste} ${woord}`;
  }
  return regels;
};

/** The lines of a Mermaid label, none of them long. */
export const regelsVan = (label: string | undefined): readonly string[] => (label === undefined ? [] : label.replace(LABELRUIS, "").split("<br/>").flatMap(breek));
