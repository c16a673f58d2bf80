import { tryOpen } from "../xml/fast-path.js";
import { readNext } from "../xml/read-next.js";
import type { XmlReader } from "../xml/xml-reader.js";
import type { Berichttabel, GroepInhoud, Knoop, LijstInhoud } from "./compile.js";
import { leesAttributen } from "./lees-attributen.js";
import { ELEMENTLEZER } from "./lees-element.js";
import { beginGroep, stapGroep, type Voortgang } from "./lees-groep.js";
import { beginLijst, stapLijst, type Stand } from "./lees-lijst.js";
import { createLezer, hier, type Elementlezer, type Lezer, type Vindplaats } from "./lezer.js";
import { enterPad, leavePad } from "./pad.js";
import { tagsVan } from "./tags.js";
import { GEOPEND, type Waarde, type Waarden } from "./waarde.js";

/** An open element whose content is read step by step. */
type Kader =
  | { readonly soort: "groep"; readonly knoop: Knoop; readonly inhoud: GroepInhoud; stand: Voortgang }
  | { readonly soort: "lijst"; readonly knoop: Knoop; readonly inhoud: LijstInhoud; stand: Stand };

/** What came of a step: a group whose list begins, rows of a list, or a group that is complete. */
export type Stroomdeel =
  | { readonly fase: "opent" | "sluit"; readonly groep: string; readonly waarden: Waarden }
  | { readonly fase: "rijen"; readonly waarden: readonly Waarde[] };

/** A message being read in steps: its open elements, and what was read since it was last asked. */
export interface Stroom {
  readonly lezer: Lezer;
  readonly kaders: Kader[];
  readonly delen: Stroomdeel[];
  /** Opened by the step that is under way. */
  geopend: { readonly knoop: Knoop; readonly nummer: number; readonly plaats: Vindplaats } | undefined;
  klaar: boolean;
}

/** So many rows are handed over together. */
const RIJEN = 256;

/** The elements on the way down to the rows that are read one by one, from the root. */
const opPad = (wortel: Knoop, namen: readonly string[]): ReadonlySet<Knoop> => {
  const pad = new Set([wortel]);
  let knoop = wortel;
  for (const naam of namen) {
    const { inhoud }: Knoop = knoop;
    const kinderen: readonly Knoop[] = inhoud.soort === "groep" ? inhoud.knopen : inhoud.soort === "lijst" ? [inhoud.kind] : [];
    knoop = kinderen.find((kind) => kind.naam === naam) ?? knoop;
    pad.add(knoop);
  }
  return pad;
};

/** Reads elements as ever, except those on the way down: these are only opened. */
const stroomlezer = (pad: ReadonlySet<Knoop>, open: (knoop: Knoop, nummer: number, plaats: Vindplaats) => void): Elementlezer => ({
  lees: (lezer, knoop, nummer = 0) => {
    if (!pad.has(knoop)) return ELEMENTLEZER.lees(lezer, knoop, nummer);
    enterPad(lezer.pad, knoop.naam, nummer);
    leesAttributen(lezer, knoop.inhoud.type);
    leavePad(lezer.pad);
    open(knoop, nummer, hier(lezer));
    return GEOPEND;
  },
  probeer: (lezer, knoop, nummer = 0) => {
    if (!pad.has(knoop)) return ELEMENTLEZER.probeer(lezer, knoop, nummer);
    const { reader } = lezer;
    const plaats = { line: reader.regel, column: reader.pos - reader.regelbegin + 1 };
    const tags = tagsVan(lezer, knoop);
    if (tags === undefined || !tryOpen(reader, tags)) return undefined;
    open(knoop, nummer, plaats);
    return GEOPEND;
  },
});

/** A message of which nothing has been read yet, rows found down a path of elements. */
export const createStroom = (tabel: Berichttabel, reader: XmlReader, namen: readonly string[]): Stroom => {
  const elementen = stroomlezer(opPad(tabel.wortel, namen), (knoop, nummer, plaats) => {
    stroom.geopend = { knoop, nummer, plaats };
  });
  const stroom: Stroom = { lezer: createLezer(tabel, reader, elementen), kaders: [], delen: [], geopend: undefined, klaar: false };
  return stroom;
};

/** Goes down into the element that the last step opened. */
export const daalAf = (stroom: Stroom): void => {
  const { lezer, kaders, geopend } = stroom;
  if (geopend === undefined) return;
  stroom.geopend = undefined;
  const { knoop, nummer, plaats } = geopend;
  const boven = kaders.at(-1);
  if (boven?.soort === "groep") stroom.delen.push({ fase: "opent", groep: boven.knoop.naam, waarden: { ...boven.stand.waarden } });
  if (boven?.soort === "lijst") boven.stand.waarden.length = 0;
  enterPad(lezer.pad, knoop.naam, nummer);
  const { inhoud } = knoop;
  if (inhoud.soort === "groep") kaders.push({ soort: "groep", knoop, inhoud, stand: beginGroep(plaats) });
  if (inhoud.soort === "lijst") kaders.push({ soort: "lijst", knoop, inhoud, stand: beginLijst(lezer, plaats) });
};

/** Hands over the rows read so far. */
export const geefRijen = (stroom: Stroom): void => {
  const kader = stroom.kaders.at(-1);
  if (kader?.soort !== "lijst" || kader.stand.waarden.length === 0) return;
  stroom.delen.push({ fase: "rijen", waarden: kader.stand.waarden.splice(0) });
};

const sluit = (stroom: Stroom, kader: Kader): void => {
  if (kader.soort === "lijst") geefRijen(stroom);
  else stroom.delen.push({ fase: "sluit", groep: kader.knoop.naam, waarden: kader.stand.waarden });
  stroom.kaders.pop();
  leavePad(stroom.lezer.pad);
};

/** Reads one step: a row, an opening or closing tag, or the fields up to one of those. */
export const stap = (stroom: Stroom): void => {
  const { lezer, kaders } = stroom;
  const kader = kaders.at(-1);
  if (kader === undefined) {
    stroom.klaar = readNext(lezer.reader) === "slot";
    return;
  }
  const verder =
    kader.soort === "groep" ? stapGroep(lezer, kader.inhoud, kader.knoop, kader.stand) : stapLijst(lezer, kader.inhoud, kader.knoop, kader.stand);
  if (lezer.reader.fout !== undefined) return;
  if (stroom.geopend !== undefined) daalAf(stroom);
  else if (!verder) sluit(stroom, kader);
  else if (kader.soort === "lijst" && kader.stand.waarden.length >= RIJEN) geefRijen(stroom);
};
