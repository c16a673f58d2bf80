import { skipBlanks } from "../xml/cursor.js";
import { tryClose } from "../xml/fast-path.js";
import { readNext } from "../xml/read-next.js";
import { numberFirstOf } from "./bevindingenlijst.js";
import type { Knoop, LijstInhoud } from "./compile.js";
import { leesOnverwacht, meldTekst } from "./lees-onverwacht.js";
import { hier, meld, naamruimteVan, type Lezer, type Vindplaats } from "./lezer.js";
import { formatPad } from "./pad.js";
import { tagsVan } from "./tags.js";
import type { Waarde } from "./waarde.js";

/** Where reading a list has come. */
export interface Stand {
  readonly soort: "lijst";
  readonly waarden: Waarde[];
  readonly plaats: Vindplaats;
  readonly eersteBevinding: number;
  /** How deep in the message the list is: reading may have broken off further down. */
  readonly diepte: number;
  /** How many were read; a stream takes them out of `waarden` in the meantime. */
  aantal: number;
  /** Where the one that was read last began. @unit lines and characters, from 1 */
  rijregel: number;
  rijkolom: number;
  heeftTekst: boolean;
  /** Where the list first held something else. */
  afwijking: Vindplaats | undefined;
}

/** The start of a list, at the start tag of its element. */
export const beginLijst = (lezer: Lezer, plaats: Vindplaats): Stand => ({
  soort: "lijst",
  waarden: [],
  plaats,
  eersteBevinding: lezer.lijst.bevindingen.length,
  diepte: lezer.pad.namen.length,
  aantal: 0,
  rijregel: 0,
  rijkolom: 0,
  heeftTekst: false,
  afwijking: undefined,
});

const addWaarde = (lezer: Lezer, { kind }: LijstInhoud, stand: Stand, waarde: Waarde): void => {
  stand.waarden.push(waarde);
  stand.aantal += 1;
  if (stand.aantal === 2) numberFirstOf(lezer.lijst, stand.eersteBevinding, formatPad(lezer.pad, stand.diepte), kind.naam);
};

const leesVolledig = (lezer: Lezer, lijst: LijstInhoud, stand: Stand): boolean => {
  const { kind } = lijst;
  const gebeurtenis = readNext(lezer.reader);
  if (gebeurtenis === "begin") {
    if (lezer.reader.lokaal !== kind.naam) {
      stand.afwijking ??= hier(lezer);
      leesOnverwacht(lezer);
    } else {
      if (lezer.reader.naamruimte !== naamruimteVan(lezer, kind.schema))
        meld(lezer, "XSD", { _tag: "NaamruimteOnjuist" }, hier(lezer), `/${kind.naam}`);
      const { line, column } = hier(lezer);
      addWaarde(lezer, lijst, stand, lezer.elementen.lees(lezer, kind, stand.aantal + 1));
      stand.rijregel = line;
      stand.rijkolom = column;
    }
    return true;
  }
  if (gebeurtenis === "tekst" || gebeurtenis === "cdata") {
    stand.heeftTekst = meldTekst(lezer, gebeurtenis, stand.plaats, stand.heeftTekst);
    return true;
  }
  if (gebeurtenis === "einde" && stand.aantal === 0)
    meld(lezer, "XSD", { _tag: "ElementOntbreekt", element: kind.naam }, stand.afwijking ?? stand.plaats, `/${kind.naam}`);
  return false;
};

/** Reads on in a list: one element, or the end tag. False when the list is over. */
export const stapLijst = (lezer: Lezer, lijst: LijstInhoud, zelf: Knoop, stand: Stand): boolean => {
  const tags = tagsVan(lezer, zelf);
  if (tags !== undefined && !lezer.reader.leeg) {
    skipBlanks(lezer.reader);
    const { regel, pos, regelbegin } = lezer.reader;
    const waarde = lezer.elementen.probeer(lezer, lijst.kind, stand.aantal + 1);
    if (waarde !== undefined) {
      stand.rijregel = regel;
      stand.rijkolom = pos - regelbegin + 1;
      addWaarde(lezer, lijst, stand, waarde);
      return true;
    }
    if (stand.aantal > 0 && tryClose(lezer.reader, tags)) return false;
  }
  return leesVolledig(lezer, lijst, stand);
};

/** Reads the elements of a list, after the start tag of the wrapper, through its end tag. */
export const leesLijst = (lezer: Lezer, lijst: LijstInhoud, zelf: Knoop, plaats: Vindplaats): readonly Waarde[] => {
  const stand = beginLijst(lezer, plaats);
  while (stapLijst(lezer, lijst, zelf, stand));
  return stand.waarden;
};
