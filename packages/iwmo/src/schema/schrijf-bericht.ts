import type { Bevinding } from "../bevinding.js";
import type { Oorzaak } from "../oorzaak.js";
import { addBevinding, createBevindingenlijst, sortBevindingen, type Bevindingenlijst } from "./bevindingenlijst.js";
import type { BerichtBeschrijving } from "./bericht-beschrijving.js";
import { compileBericht, type GroepInhoud, type Knoop, type LijstInhoud } from "./compile.js";
import { createPad, enterPad, formatPad, leavePad, type Pad } from "./pad.js";
import { escapeTekst, formatWaarde } from "./schrijf-waarde.js";

const REGELEINDE = "\r\n";

/** A message being written. */
interface Schrijver {
  readonly delen: string[];
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
  const bekend = new Set(groep.knopen.map(({ sleutel }) => sleutel));
  for (const sleutel of Object.keys(waarden))
    if (!bekend.has(sleutel) && waarden[sleutel] !== undefined && !(sleutel === "soort" && schrijver.pad.namen.length === 1))
      meld(schrijver, "XSD", { _tag: "EigenschapOnbekend" }, "/*");
};

const schrijfRijen = (schrijver: Schrijver, { kind }: LijstInhoud, waarden: readonly unknown[], inspringing: string): void => {
  if (waarden.length === 0) meld(schrijver, "XSD", { _tag: "ElementOntbreekt", element: kind.naam }, `/${kind.naam}`);
  for (const [i, waarde] of waarden.entries()) schrijfElement(schrijver, kind, waarde, inspringing, waarden.length === 1 ? 0 : i + 1);
};

const schrijfBinnen = (schrijver: Schrijver, { inhoud }: Knoop, waarde: unknown, inspringing: string): string | undefined => {
  if (inhoud.soort === "groep") {
    if (isObject(waarde)) schrijfVelden(schrijver, inhoud, waarde, `${inspringing}\t`);
    else meld(schrijver, "XSD", { _tag: "SoortWaardeOnjuist", verwacht: "object" });
  } else if (inhoud.soort === "lijst") {
    if (Array.isArray(waarde)) schrijfRijen(schrijver, inhoud, waarde, `${inspringing}\t`);
    else meld(schrijver, "XSD", { _tag: "SoortWaardeOnjuist", verwacht: "lijst" });
  } else {
    const tekst = formatWaarde(inhoud.waarde, waarde);
    if (typeof tekst === "string") return escapeTekst(tekst);
    meld(schrijver, tekst.regel, tekst.oorzaak);
  }
  return undefined;
};

const schrijfElement = (schrijver: Schrijver, knoop: Knoop, waarde: unknown, inspringing: string, nummer: number, naamruimten = ""): void => {
  const tag = `${schrijver.prefixen[knoop.schema]}:${knoop.naam}`;
  enterPad(schrijver.pad, knoop.naam, nummer);
  const { delen } = schrijver;
  const begin = delen.length;
  delen.push("");
  const tekst = schrijfBinnen(schrijver, knoop, waarde, inspringing);
  const open = `${inspringing}<${tag}${naamruimten}>`;
  if (tekst !== undefined) delen[begin] = `${open}${tekst}</${tag}>${REGELEINDE}`;
  else {
    delen[begin] = open + REGELEINDE;
    delen.push(`${inspringing}</${tag}>${REGELEINDE}`);
  }
  leavePad(schrijver.pad);
};

/** What came of writing: text that only counts when nothing was found. */
export interface Schrijfresultaat {
  readonly tekst: string;
  readonly bevindingen: readonly Bevinding[];
}

/** Writes a message and checks it on the way by the same description that reads it. */
export const schrijfBericht = (beschrijving: BerichtBeschrijving<unknown>, bericht: unknown): Schrijfresultaat => {
  const { prefix, naamruimte, basisnaamruimte } = beschrijving;
  const schrijver: Schrijver = {
    delen: [`<?xml version="1.0" encoding="UTF-8"?>${REGELEINDE}`],
    pad: createPad(),
    lijst: createBevindingenlijst(),
    prefixen: { basis: "iwmo", bericht: prefix },
  };
  const naamruimten = ` xmlns:iwmo="${basisnaamruimte}" xmlns:${prefix}="${naamruimte}"`;
  schrijfElement(schrijver, compileBericht(beschrijving).wortel, bericht, "", 0, naamruimten);
  return { tekst: schrijver.delen.join(""), bevindingen: sortBevindingen(schrijver.lijst) };
};
