import type { Bevinding } from "../bevinding.js";
import type { Oorzaak } from "../oorzaak.js";
import { createByteWriter, writeText, writtenBytes, type ByteWriter } from "../xml/byte-writer.js";
import { addBevinding, createBevindingenlijst, sortBevindingen, type Bevindingenlijst } from "./bevindingenlijst.js";
import type { BerichtBeschrijving } from "./bericht-beschrijving.js";
import { compileBericht, type GroepInhoud, type Knoop, type LijstInhoud, type WaardeInhoud } from "./compile.js";
import { createPad, enterPad, formatPad, leavePad, type Pad } from "./pad.js";
import { escapeTekst, formatWaarde } from "./schrijf-waarde.js";

const REGELEINDE = "\r\n";

/** A message being written. */
interface Schrijver {
  readonly uitvoer: ByteWriter;
  readonly pad: Pad;
  readonly lijst: Bevindingenlijst;
  readonly prefixen: { readonly basis: string; readonly bericht: string };
}

const meld = ({ lijst, pad }: Schrijver, rule: string, oorzaak: Oorzaak, stap = ""): void =>
  addBevinding(lijst, { rule, level: rule === "BEREIK" ? null : 1, path: formatPad(pad) + stap, oorzaak });

const isObject = (waarde: unknown): waarde is Readonly<Record<string, unknown>> =>
  typeof waarde === "object" && waarde !== null && !Array.isArray(waarde);

const schrijfVelden = (schrijver: Schrijver, groep: GroepInhoud, waarden: Readonly<Record<string, unknown>>, inspringing: string): void => {
  for (const knoop of groep.knopen) {
    const waarde = waarden[knoop.sleutel];
    if (waarde !== undefined) schrijfElement(schrijver, knoop, waarde, inspringing, 0);
    else if (knoop.verplicht) meld(schrijver, "XSD", { _tag: "ElementOntbreekt", element: knoop.naam }, `/${knoop.naam}`);
  }
  for (const sleutel of Object.keys(waarden))
    if (!groep.sleutels.has(sleutel) && waarden[sleutel] !== undefined && !(sleutel === "soort" && schrijver.pad.namen.length === 1))
      meld(schrijver, "XSD", { _tag: "EigenschapOnbekend" }, "/*");
};

const schrijfRijen = (schrijver: Schrijver, { kind }: LijstInhoud, waarden: readonly unknown[], inspringing: string): void => {
  if (waarden.length === 0) meld(schrijver, "XSD", { _tag: "ElementOntbreekt", element: kind.naam }, `/${kind.naam}`);
  for (const [i, waarde] of waarden.entries()) schrijfElement(schrijver, kind, waarde, inspringing, waarden.length === 1 ? 0 : i + 1);
};

const schrijfSamengesteld = (schrijver: Schrijver, inhoud: GroepInhoud | LijstInhoud, waarde: unknown, inspringing: string): void => {
  if (inhoud.soort === "groep") {
    if (isObject(waarde)) schrijfVelden(schrijver, inhoud, waarde, inspringing);
    else meld(schrijver, "XSD", { _tag: "SoortWaardeOnjuist", verwacht: "object" });
  } else if (Array.isArray(waarde)) schrijfRijen(schrijver, inhoud, waarde, inspringing);
  else meld(schrijver, "XSD", { _tag: "SoortWaardeOnjuist", verwacht: "lijst" });
};

const schrijfWaarde = (schrijver: Schrijver, { waarde: type }: WaardeInhoud, waarde: unknown): string => {
  const tekst = formatWaarde(type, waarde);
  if (typeof tekst === "string") return escapeTekst(tekst);
  meld(schrijver, tekst.regel, tekst.oorzaak);
  return "";
};

const schrijfElement = (schrijver: Schrijver, knoop: Knoop, waarde: unknown, inspringing: string, nummer: number, naamruimten = ""): void => {
  const tag = `${schrijver.prefixen[knoop.schema]}:${knoop.naam}`;
  enterPad(schrijver.pad, knoop.naam, nummer);
  if (knoop.inhoud.soort === "waarde") {
    const tekst = schrijfWaarde(schrijver, knoop.inhoud, waarde);
    writeText(schrijver.uitvoer, `${inspringing}<${tag}>${tekst}</${tag}>${REGELEINDE}`);
  } else {
    writeText(schrijver.uitvoer, `${inspringing}<${tag}${naamruimten}>${REGELEINDE}`);
    schrijfSamengesteld(schrijver, knoop.inhoud, waarde, `${inspringing}\t`);
    writeText(schrijver.uitvoer, `${inspringing}</${tag}>${REGELEINDE}`);
  }
  leavePad(schrijver.pad);
};

/** What came of writing: bytes that only count when nothing was found. */
export interface Schrijfresultaat {
  readonly bytes: Uint8Array;
  readonly bevindingen: readonly Bevinding[];
}

/** Writes a message and checks it on the way by the same description that reads it. */
export const schrijfBericht = (beschrijving: BerichtBeschrijving<unknown>, bericht: unknown): Schrijfresultaat => {
  const { prefix, naamruimte, basisnaamruimte } = beschrijving;
  const schrijver: Schrijver = {
    uitvoer: createByteWriter(),
    pad: createPad(),
    lijst: createBevindingenlijst(),
    prefixen: { basis: "iwmo", bericht: prefix },
  };
  writeText(schrijver.uitvoer, `<?xml version="1.0" encoding="UTF-8"?>${REGELEINDE}`);
  const naamruimten = ` xmlns:iwmo="${basisnaamruimte}" xmlns:${prefix}="${naamruimte}"`;
  schrijfElement(schrijver, compileBericht(beschrijving).wortel, bericht, "", 0, naamruimten);
  return { bytes: writtenBytes(schrijver.uitvoer), bevindingen: sortBevindingen(schrijver.lijst) };
};
