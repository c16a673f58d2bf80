import { isBlankCode } from "../schema/blanks.js";
import { skipElement } from "../schema/skip-element.js";
import { readNext } from "../xml/read-next.js";
import { leesAttributen, leesBijlage, leesTekst } from "./lees-bijlage.js";
import { hier, meld, type Envelopelezer } from "./lezer.js";
import { toetsTekst } from "./toets-tekst.js";
import type { Bijlage, Veld } from "./veld.js";
import { NAAMRUIMTEN } from "./velden.table.js";

/** What elements decode to, before it has its type. */
export interface Waarden {
  [naam: string]: string | Bijlage | Waarden;
}

const GEEN_ATTRIBUTEN = new Map<string, never>();

const isBlank = (tekst: string): boolean => {
  for (let i = 0; i < tekst.length; i += 1) if (!isBlankCode(tekst.charCodeAt(i))) return false;
  return true;
};

const leesVeld = (lezer: Envelopelezer, { type }: Veld): Waarden[string] | undefined => {
  if (type.soort === "bijlage") return leesBijlage(lezer);
  leesAttributen(lezer, GEEN_ATTRIBUTEN);
  if (type.soort === "groep") return leesGroep(lezer, type.velden);
  const plaats = hier(lezer);
  const tekst = leesTekst(lezer);
  if (tekst === undefined) return undefined;
  const oorzaak = toetsTekst(type, tekst);
  if (oorzaak !== undefined) meld(lezer, oorzaak, plaats);
  return type.soort === "vast" ? undefined : tekst;
};

const meldOntbrekend = (lezer: Envelopelezer, velden: readonly Veld[], plaats: { readonly line: number; readonly column: number }): void => {
  for (const { naam, optioneel } of velden) if (optioneel !== true) meld(lezer, { _tag: "ElementOntbreekt", element: naam }, plaats, naam);
};

/** Where an element stands among the fields; -1, and a finding, for one that does not belong there. */
const zoekPlaats = (lezer: Envelopelezer, velden: readonly Veld[], vanaf: number): number => {
  const { lokaal, naamruimte } = lezer.reader;
  const plaats = velden.findIndex(({ naam }) => naam === lokaal);
  const veld = velden[plaats];
  if (veld === undefined) meld(lezer, { _tag: "ElementOnbekend" }, hier(lezer), "*");
  else if (NAAMRUIMTEN[veld.ruimte] !== naamruimte) meld(lezer, { _tag: "NaamruimteOnjuist" }, hier(lezer), lokaal);
  else if (plaats === vanaf - 1) meld(lezer, { _tag: "ElementTeVaak" }, hier(lezer), lokaal);
  else if (plaats < vanaf) meld(lezer, { _tag: "ElementOpVerkeerdePlaats" }, hier(lezer), lokaal);
  else return plaats;
  return -1;
};

/** The elements of a group, after its start tag, through its end tag. */
export const leesGroep = (lezer: Envelopelezer, velden: readonly Veld[]): Waarden => {
  const begin = hier(lezer);
  const waarden: Waarden = {};
  let volgende = 0;
  for (;;) {
    const gebeurtenis = readNext(lezer.reader);
    if (gebeurtenis === "fout" || gebeurtenis === "slot") return waarden;
    if (gebeurtenis === "einde") {
      meldOntbrekend(lezer, velden.slice(volgende), begin);
      return waarden;
    }
    if (gebeurtenis !== "begin") {
      if (gebeurtenis === "cdata" || !isBlank(lezer.reader.tekst)) meld(lezer, { _tag: "TekstNietToegestaan" });
      continue;
    }
    const plaats = zoekPlaats(lezer, velden, volgende);
    const veld = velden[plaats];
    if (veld === undefined) {
      skipElement(lezer.reader);
      continue;
    }
    meldOntbrekend(lezer, velden.slice(volgende, plaats), hier(lezer));
    volgende = plaats + 1;
    lezer.namen.push(veld.naam);
    const waarde = leesVeld(lezer, veld);
    if (lezer.reader.fout === undefined) lezer.namen.pop();
    if (waarde !== undefined) waarden[veld.naam] = waarde;
  }
};
