import { tryOpen } from "../xml/fast-path.js";
import { readNext } from "../xml/read-next.js";
import type { XmlReader } from "../xml/xml-reader.js";
import type { Berichttabel, GroepInhoud, Knoop, LijstInhoud } from "./compile.js";
import { leesAttributen } from "./lees-attributen.js";
import { ELEMENTLEZER } from "./lees-element.js";
import { beginGroep, stapGroep, type Voortgang } from "./lees-groep.js";
import { beginLijst, stapLijst, type Stand } from "./lees-lijst.js";
import { noteerPlaatsen, zoekTerug, type Leesplaats, type Stapbegin } from "./kijk-terug.js";
import { createLezer, hier, type Elementlezer, type Lezer, type Vindplaats } from "./lezer.js";
import { enterPad, leavePad } from "./pad.js";
import { tagsVan } from "./tags.js";
import { GEOPEND, type Waarde, type Waarden } from "./waarde.js";

/** An open element whose content is read step by step. */
type Kader =
  | { readonly soort: "groep"; readonly knoop: Knoop; readonly inhoud: GroepInhoud; stand: Voortgang; readonly plaatsen: Map<string, Leesplaats> }
  | { readonly soort: "lijst"; readonly knoop: Knoop; readonly inhoud: LijstInhoud; stand: Stand; readonly vind: Terugvinder };

/** What came of a step: a group whose list begins, rows of a list, or a group that is complete. */
export type Stroomdeel =
  | { readonly fase: "opent" | "sluit"; readonly groep: string; readonly waarden: Waarden }
  | { readonly fase: "rijen"; readonly waarden: readonly Waarde[] };

/** Finds an element that was just read by its path as seen from another; the empty path is that one itself. */
export type Terugvinder = (pad: string) => Leesplaats | undefined;

/** Follows a message while it is read, as long as there are no findings, and can ask where things stand. */
export interface Volger {
  /** The fields of a group before the list that is read row by row. */
  readonly opent: (groep: string, waarden: Waarden, vind: Terugvinder) => void;
  /** A row; `isAnders` if a number in it is spelled otherwise than plainly. */
  readonly rij: (waarde: Waarde, vind: Terugvinder, isAnders: boolean) => void;
  readonly sluit: (groep: string, waarden: Waarden, vind: Terugvinder) => void;
}

/** A message being read in steps: its open elements, and what was read since it was last asked. */
export interface Stroom {
  readonly lezer: Lezer;
  readonly kaders: Kader[];
  readonly delen: Stroomdeel[];
  /** Opened by the step that is under way. */
  geopend: { readonly knoop: Knoop; readonly nummer: number; readonly plaats: Vindplaats } | undefined;
  klaar: boolean;
  volger: Volger | undefined;
  /** Where the step that is under way began. */
  readonly begin: Stapbegin;
}

/** So many rows are handed over together. */
const RIJEN = 256;

/** The elements on the way down to the rows that are read one by one, each at its own number. */
const opPad = (wortel: Knoop, namen: readonly string[]): readonly (Knoop | undefined)[] => {
  const pad: (Knoop | undefined)[] = [];
  pad[wortel.nummer] = wortel;
  let knoop = wortel;
  for (const naam of namen) {
    const { inhoud }: Knoop = knoop;
    const kinderen: readonly Knoop[] = inhoud.soort === "groep" ? inhoud.knopen : inhoud.soort === "lijst" ? [inhoud.kind] : [];
    knoop = kinderen.find((kind) => kind.naam === naam) ?? knoop;
    pad[knoop.nummer] = knoop;
  }
  return pad;
};

/** Reads elements as ever, except those on the way down: these are only opened. */
const stroomlezer = (pad: readonly (Knoop | undefined)[], open: (knoop: Knoop, nummer: number, plaats: Vindplaats) => void): Elementlezer => ({
  lees: (lezer, knoop, nummer = 0) => {
    if (pad[knoop.nummer] !== knoop) return ELEMENTLEZER.lees(lezer, knoop, nummer);
    enterPad(lezer.pad, knoop.naam, nummer);
    leesAttributen(lezer, knoop.inhoud.type);
    leavePad(lezer.pad);
    open(knoop, nummer, hier(lezer));
    return GEOPEND;
  },
  probeer: (lezer, knoop, nummer = 0) => {
    if (pad[knoop.nummer] !== knoop) return ELEMENTLEZER.probeer(lezer, knoop, nummer);
    const { reader } = lezer;
    const plaats = { line: reader.regel, column: reader.pos - reader.regelbegin + 1 };
    const tags = tagsVan(lezer, knoop);
    if (tags === undefined || !tryOpen(reader, tags)) return undefined;
    open(knoop, nummer, plaats);
    return GEOPEND;
  },
});

/** A message of which nothing has been read yet, rows found down a path of elements. */
export const createStroom = (tabel: Berichttabel, reader: XmlReader, namen: readonly string[], volger?: Volger): Stroom => {
  const elementen = stroomlezer(opPad(tabel.wortel, namen), (knoop, nummer, plaats) => {
    stroom.geopend = { knoop, nummer, plaats };
  });
  const stroom: Stroom = {
    lezer: createLezer(tabel, reader, elementen),
    kaders: [],
    delen: [],
    geopend: undefined,
    klaar: false,
    volger,
    begin: { pos: 0, regel: 0, regelbegin: 0, diepte: 0, leeg: false },
  };
  return stroom;
};

const vindIn =
  ({ stand, plaatsen }: Extract<Kader, { readonly soort: "groep" }>): Terugvinder =>
  (pad) =>
    pad === "" ? { ...stand.plaats, tekst: "" } : plaatsen.get(pad);

/** Finds what is in the row that was read last, from where the step that read it began. */
const vindInRij =
  ({ lezer, begin }: Stroom, { kind }: LijstInhoud, stand: Stand): Terugvinder =>
  (pad) =>
    pad === "" ? { line: stand.rijregel, column: stand.rijkolom, tekst: "" } : zoekTerug(lezer, begin, [kind.naam, ...pad.split("/")]);

/** Goes down into the element that the last step opened. */
export const daalAf = (stroom: Stroom): void => {
  const { lezer, kaders, geopend } = stroom;
  if (geopend === undefined) return;
  stroom.geopend = undefined;
  const { knoop, nummer, plaats } = geopend;
  const boven = kaders.at(-1);
  if (boven?.soort === "groep") {
    const waarden = { ...boven.stand.waarden };
    stroom.delen.push({ fase: "opent", groep: boven.knoop.naam, waarden });
    stroom.volger?.opent(boven.knoop.naam, waarden, vindIn(boven));
  }
  if (boven?.soort === "lijst") boven.stand.waarden.length = 0;
  enterPad(lezer.pad, knoop.naam, nummer);
  const { inhoud } = knoop;
  if (inhoud.soort === "groep") kaders.push({ soort: "groep", knoop, inhoud, stand: beginGroep(plaats), plaatsen: new Map() });
  if (inhoud.soort === "lijst") {
    const stand = beginLijst(lezer, plaats);
    kaders.push({ soort: "lijst", knoop, inhoud, stand, vind: vindInRij(stroom, inhoud, stand) });
  }
};

/** Hands over the rows read so far. */
export const geefRijen = (stroom: Stroom): void => {
  const kader = stroom.kaders.at(-1);
  if (kader?.soort !== "lijst" || kader.stand.waarden.length === 0) return;
  stroom.delen.push({ fase: "rijen", waarden: kader.stand.waarden.splice(0) });
};

const sluit = (stroom: Stroom, kader: Kader): void => {
  if (kader.soort === "lijst") geefRijen(stroom);
  else {
    stroom.delen.push({ fase: "sluit", groep: kader.knoop.naam, waarden: kader.stand.waarden });
    stroom.volger?.sluit(kader.knoop.naam, kader.stand.waarden, vindIn(kader));
  }
  stroom.kaders.pop();
  leavePad(stroom.lezer.pad);
};

const markeerBegin = ({ begin, lezer: { reader } }: Stroom): void => {
  begin.pos = reader.pos;
  begin.regel = reader.regel;
  begin.regelbegin = reader.regelbegin;
  begin.diepte = reader.diepte;
  begin.leeg = reader.leeg;
};

/** Lets the follower see a row that was just read, whose bytes are still in memory. */
const volgRij = ({ volger }: Stroom, { stand, vind }: Extract<Kader, { readonly soort: "lijst" }>, isAnders: boolean): void => {
  const rij = stand.waarden.at(-1);
  if (rij !== undefined) volger?.rij(rij, vind, isAnders);
};

/** Reads one step: a row, an opening or closing tag, or the fields up to one of those. */
export const stap = (stroom: Stroom): void => {
  const { lezer, kaders } = stroom;
  const kader = kaders.at(-1);
  if (kader === undefined) {
    stroom.klaar = readNext(lezer.reader) === "slot";
    return;
  }
  markeerBegin(stroom);
  const { anders } = lezer;
  const aantal = kader.soort === "lijst" ? kader.stand.aantal : 0;
  const verder =
    kader.soort === "groep" ? stapGroep(lezer, kader.inhoud, kader.knoop, kader.stand) : stapLijst(lezer, kader.inhoud, kader.knoop, kader.stand);
  if (lezer.reader.fout !== undefined) return;
  if (lezer.lijst.bevindingen.length > 0) stroom.volger = undefined;
  if (stroom.volger !== undefined && kader.soort === "groep") noteerPlaatsen(lezer, stroom.begin, kader.plaatsen);
  if (stroom.geopend !== undefined) daalAf(stroom);
  else if (!verder) sluit(stroom, kader);
  else if (kader.soort === "lijst") {
    if (kader.stand.aantal > aantal) volgRij(stroom, kader, lezer.anders !== anders);
    if (kader.stand.waarden.length >= RIJEN) geefRijen(stroom);
  }
};
