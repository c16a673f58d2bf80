import { skipBlanks } from "../xml/cursor.js";
import { tryClose } from "../xml/fast-path.js";
import { readNext } from "../xml/read-next.js";
import { numberFirstOf } from "./bevindingenlijst.js";
import type { Knoop, LijstInhoud } from "./compile.js";
import { leesOnverwacht, meldTekst } from "./lees-onverwacht.js";
import { hier, meld, naamruimteVan, type Lezer, type Vindplaats } from "./lezer.js";
import { formatPad } from "./pad.js";
import { prefixVan } from "./prefix.js";
import type { Waarde } from "./waarde.js";

/** Where reading a list has come. */
interface Stand {
  readonly waarden: Waarde[];
  readonly plaats: Vindplaats;
  readonly eersteBevinding: number;
  heeftTekst: boolean;
}

const addWaarde = (lezer: Lezer, { kind }: LijstInhoud, stand: Stand, waarde: Waarde): void => {
  stand.waarden.push(waarde);
  if (stand.waarden.length === 2) numberFirstOf(lezer.lijst, stand.eersteBevinding, formatPad(lezer.pad), kind.naam);
};

const leesVlot = (lezer: Lezer, lijst: LijstInhoud, stand: Stand): void => {
  for (;;) {
    skipBlanks(lezer.reader);
    const waarde = lezer.elementen.probeer(lezer, lijst.kind, stand.waarden.length + 1);
    if (waarde === undefined) return;
    addWaarde(lezer, lijst, stand, waarde);
  }
};

const leesVolledig = (lezer: Lezer, lijst: LijstInhoud, stand: Stand): boolean => {
  const { kind } = lijst;
  const gebeurtenis = readNext(lezer.reader);
  if (gebeurtenis === "begin") {
    if (lezer.reader.lokaal !== kind.naam) leesOnverwacht(lezer);
    else {
      if (lezer.reader.naamruimte !== naamruimteVan(lezer, kind.schema))
        meld(lezer, "XSD", { _tag: "NaamruimteOnjuist" }, hier(lezer), `/${kind.naam}`);
      addWaarde(lezer, lijst, stand, lezer.elementen.lees(lezer, kind, stand.waarden.length + 1));
    }
    return true;
  }
  if (gebeurtenis === "tekst" || gebeurtenis === "cdata") {
    stand.heeftTekst = meldTekst(lezer, gebeurtenis, stand.plaats, stand.heeftTekst);
    return true;
  }
  if (gebeurtenis === "einde" && stand.waarden.length === 0)
    meld(lezer, "XSD", { _tag: "ElementOntbreekt", element: kind.naam }, stand.plaats, `/${kind.naam}`);
  return false;
};

/** Reads the elements of a list, after the start tag of the wrapper, through its end tag. */
export const leesLijst = (lezer: Lezer, lijst: LijstInhoud, zelf: Knoop, plaats: Vindplaats): readonly Waarde[] => {
  const stand: Stand = { waarden: [], plaats, eersteBevinding: lezer.lijst.bevindingen.length, heeftTekst: false };
  for (;;) {
    const prefix = prefixVan(lezer, zelf.schema);
    if (prefix !== undefined && !lezer.reader.leeg) {
      leesVlot(lezer, lijst, stand);
      if (stand.waarden.length > 0 && tryClose(lezer.reader, prefix, zelf.naambytes)) return stand.waarden;
    }
    if (!leesVolledig(lezer, lijst, stand)) return stand.waarden;
  }
};
