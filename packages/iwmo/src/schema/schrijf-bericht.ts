import type { Bevinding } from "../bevinding.js";
import type { Oorzaak } from "../oorzaak.js";
import { createByteWriter, tryWritePlain, writeBytes, writeTabs, writeText, writtenBytes, type ByteWriter } from "../xml/byte-writer.js";
import { addBevinding, createBevindingenlijst, sortBevindingen, type Bevindingenlijst } from "./bevindingenlijst.js";
import type { BerichtBeschrijving } from "./bericht-beschrijving.js";
import { BASISPREFIX, compileBericht, type GroepInhoud, type Knoop, type LijstInhoud, type WaardeInhoud } from "./compile.js";
import { createPad, enterPad, formatPad, leavePad, type Pad } from "./pad.js";
import { escapeTekst, formatWaarde } from "./schrijf-waarde.js";

const REGELEINDE = "\r\n";

/** A message being written. */
interface Schrijver {
  readonly uitvoer: ByteWriter;
  readonly pad: Pad;
  readonly lijst: Bevindingenlijst;
}

const meld = ({ lijst, pad }: Schrijver, rule: string, oorzaak: Oorzaak, stap = ""): void =>
  addBevinding(lijst, { rule, level: rule === "BEREIK" ? null : 1, path: formatPad(pad) + stap, oorzaak });

const isObject = (waarde: unknown): waarde is Readonly<Record<string, unknown>> =>
  typeof waarde === "object" && waarde !== null && !Array.isArray(waarde);

const schrijfVelden = (schrijver: Schrijver, groep: GroepInhoud, waarden: Readonly<Record<string, unknown>>, diepte: number): void => {
  for (const knoop of groep.knopen) {
    const waarde = waarden[knoop.sleutel];
    if (waarde !== undefined) schrijfElement(schrijver, knoop, waarde, diepte, 0);
    else if (knoop.verplicht) meld(schrijver, "XSD", { _tag: "ElementOntbreekt", element: knoop.naam }, `/${knoop.naam}`);
  }
  for (const sleutel of Object.keys(waarden))
    if (!groep.sleutels.has(sleutel) && waarden[sleutel] !== undefined && !(sleutel === "soort" && schrijver.pad.namen.length === 1))
      meld(schrijver, "XSD", { _tag: "EigenschapOnbekend" }, "/*");
};

const schrijfRijen = (schrijver: Schrijver, { kind }: LijstInhoud, waarden: readonly unknown[], diepte: number): void => {
  if (waarden.length === 0) meld(schrijver, "XSD", { _tag: "ElementOntbreekt", element: kind.naam }, `/${kind.naam}`);
  for (const [i, waarde] of waarden.entries()) schrijfElement(schrijver, kind, waarde, diepte, waarden.length === 1 ? 0 : i + 1);
};

const schrijfBinnen = (schrijver: Schrijver, { naam }: Knoop, inhoud: GroepInhoud | LijstInhoud, waarde: unknown, diepte: number, nummer: number): void => {
  enterPad(schrijver.pad, naam, nummer);
  if (inhoud.soort === "groep") {
    if (isObject(waarde)) schrijfVelden(schrijver, inhoud, waarde, diepte + 1);
    else meld(schrijver, "XSD", { _tag: "SoortWaardeOnjuist", verwacht: "object" });
  } else if (Array.isArray(waarde)) schrijfRijen(schrijver, inhoud, waarde, diepte + 1);
  else meld(schrijver, "XSD", { _tag: "SoortWaardeOnjuist", verwacht: "lijst" });
  leavePad(schrijver.pad);
};

/** Writes a value of which the quick decoder, reading back what was written, makes the same; false, and nothing written, of any other. */
const tryWaarde = ({ uitvoer }: Schrijver, { vlot }: WaardeInhoud, waarde: unknown): boolean => {
  if (typeof waarde !== "string" && typeof waarde !== "number") return false;
  const begin = uitvoer.lengte;
  if (!tryWritePlain(uitvoer, String(waarde))) return false;
  if (vlot(uitvoer.bytes, begin, uitvoer.lengte) === waarde) return true;
  uitvoer.lengte = begin;
  return false;
};

const schrijfWaarde = (schrijver: Schrijver, { naam }: Knoop, inhoud: WaardeInhoud, waarde: unknown, nummer: number): void => {
  if (tryWaarde(schrijver, inhoud, waarde)) return;
  const tekst = formatWaarde(inhoud.waarde, waarde);
  if (typeof tekst === "string") return writeText(schrijver.uitvoer, escapeTekst(tekst));
  enterPad(schrijver.pad, naam, nummer);
  meld(schrijver, tekst.regel, tekst.oorzaak);
  leavePad(schrijver.pad);
};

const schrijfElement = (schrijver: Schrijver, knoop: Knoop, waarde: unknown, diepte: number, nummer: number): void => {
  const { uitvoer } = schrijver;
  writeTabs(uitvoer, diepte);
  writeBytes(uitvoer, knoop.begintag);
  if (knoop.inhoud.soort === "waarde") schrijfWaarde(schrijver, knoop, knoop.inhoud, waarde, nummer);
  else {
    writeText(uitvoer, REGELEINDE);
    schrijfBinnen(schrijver, knoop, knoop.inhoud, waarde, diepte, nummer);
    writeTabs(uitvoer, diepte);
  }
  writeBytes(uitvoer, knoop.eindtag);
};

/** What came of writing: bytes that only count when nothing was found. */
export interface Schrijfresultaat {
  readonly bytes: Uint8Array;
  readonly bevindingen: readonly Bevinding[];
}

/** Writes a message and checks it on the way by the same description that reads it. */
export const schrijfBericht = (beschrijving: BerichtBeschrijving<unknown>, bericht: unknown): Schrijfresultaat => {
  const { prefix, naamruimte, basisnaamruimte } = beschrijving;
  const schrijver: Schrijver = { uitvoer: createByteWriter(), pad: createPad(), lijst: createBevindingenlijst() };
  const { uitvoer } = schrijver;
  const { wortel } = compileBericht(beschrijving);
  writeText(uitvoer, `<?xml version="1.0" encoding="UTF-8"?>${REGELEINDE}`);
  writeText(uitvoer, `<${prefix}:${wortel.naam} xmlns:${BASISPREFIX}="${basisnaamruimte}" xmlns:${prefix}="${naamruimte}">${REGELEINDE}`);
  if (wortel.inhoud.soort !== "waarde") schrijfBinnen(schrijver, wortel, wortel.inhoud, bericht, 0, 0);
  writeBytes(uitvoer, wortel.eindtag);
  return { bytes: writtenBytes(uitvoer), bevindingen: sortBevindingen(schrijver.lijst) };
};
