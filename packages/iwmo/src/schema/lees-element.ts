import { sliceAscii } from "../xml/ascii.js";
import { tryLeaf, tryOpen, type Tags } from "../xml/fast-path.js";
import type { Knoop, WaardeInhoud } from "./compile.js";
import { leesAttributen } from "./lees-attributen.js";
import { leesGroep } from "./lees-groep.js";
import { leesLijst } from "./lees-lijst.js";
import { decodeWaarde, leesWaarde } from "./lees-waarde.js";
import { hier, type Elementlezer, type Lezer, type Vindplaats } from "./lezer.js";
import { enterPad, leavePad } from "./pad.js";
import { tagsVan } from "./tags.js";
import type { Waarde } from "./waarde.js";

const leesBinnen = (lezer: Lezer, knoop: Knoop, plaats: Vindplaats): Waarde => {
  const { inhoud } = knoop;
  if (inhoud.soort === "groep") return leesGroep(lezer, inhoud, knoop, plaats);
  if (inhoud.soort === "lijst") return leesLijst(lezer, inhoud, knoop, plaats);
  return leesWaarde(lezer, inhoud) ?? "";
};

/** Reads an element whose start tag was just read, through its end tag. */
const leesInhoud = (lezer: Lezer, knoop: Knoop, nummer = 0): Waarde => {
  enterPad(lezer.pad, knoop.naam, nummer);
  leesAttributen(lezer, knoop.inhoud.type);
  const waarde = leesBinnen(lezer, knoop, hier(lezer));
  if (lezer.reader.fout === undefined) leavePad(lezer.pad);
  return waarde;
};

const tryWaarde = (lezer: Lezer, knoop: Knoop, inhoud: WaardeInhoud, tags: Tags, pos: number, nummer: number): string | number | undefined => {
  const { reader } = lezer;
  const begin = reader.pos;
  const einde = tryLeaf(reader, tags);
  if (einde < 0) {
    reader.pos = pos;
    reader.diepte -= 1;
    return undefined;
  }
  const vlot = inhoud.vlot(reader.bytes, begin, einde);
  if (vlot !== undefined) return vlot;
  enterPad(lezer.pad, knoop.naam, nummer);
  const plaats = { line: reader.regel, column: pos - reader.regelbegin + 1 };
  const waarde = decodeWaarde(lezer, inhoud, sliceAscii(reader.bytes, begin, einde), plaats);
  leavePad(lezer.pad);
  return waarde;
};

/** Reads an element if the plainest form of it comes next; undefined, and nothing read, if not. */
const tryInhoud = (lezer: Lezer, knoop: Knoop, nummer = 0): Waarde | undefined => {
  const { reader } = lezer;
  const tags = tagsVan(lezer, knoop);
  const { pos } = reader;
  if (tags === undefined || !tryOpen(reader, tags)) return undefined;
  if (knoop.inhoud.soort === "waarde") return tryWaarde(lezer, knoop, knoop.inhoud, tags, pos, nummer);
  enterPad(lezer.pad, knoop.naam, nummer);
  const waarde = leesBinnen(lezer, knoop, { line: reader.regel, column: pos - reader.regelbegin + 1 });
  if (reader.fout === undefined) leavePad(lezer.pad);
  return waarde;
};

/** Reading an element by its description, for sequences and lists to read what is in them. */
export const ELEMENTLEZER: Elementlezer = { lees: leesInhoud, probeer: tryInhoud };
