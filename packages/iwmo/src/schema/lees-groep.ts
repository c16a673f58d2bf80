import { skipBlanks } from "../xml/cursor.js";
import { tryClose } from "../xml/fast-path.js";
import { readNext } from "../xml/read-next.js";
import type { GroepInhoud, Knoop } from "./compile.js";
import { leesOnverwacht, meldTekst } from "./lees-onverwacht.js";
import { hier, meld, naamruimteVan, type Lezer, type Vindplaats } from "./lezer.js";
import { prefixVan } from "./prefix.js";
import type { Waarden } from "./waarde.js";

/** Where reading a sequence has come: the next field that may stand here. */
interface Voortgang {
  readonly waarden: Waarden;
  readonly plaats: Vindplaats;
  volgende: number;
  heeftTekst: boolean;
}

/** Takes fields while they come as expected; stops before the first that does not. */
const leesVlot = (lezer: Lezer, { knopen }: GroepInhoud, voortgang: Voortgang): void => {
  let plaats = voortgang.volgende;
  for (;;) {
    skipBlanks(lezer.reader);
    for (;;) {
      const knoop = knopen[plaats];
      if (knoop === undefined) return;
      plaats += 1;
      const waarde = lezer.elementen.probeer(lezer, knoop);
      if (waarde !== undefined) {
        voortgang.waarden[knoop.sleutel] = waarde;
        break;
      }
      if (knoop.verplicht) return;
    }
    voortgang.volgende = plaats;
  }
};

const meldOntbrekend = (lezer: Lezer, { knopen }: GroepInhoud, van: number, tot: number, plaats: Vindplaats): void => {
  for (const knoop of knopen.slice(van, tot))
    if (knoop.verplicht) meld(lezer, "XSD", { _tag: "ElementOntbreekt", element: knoop.naam }, plaats, `/${knoop.naam}`);
};

/** Reads a field of the sequence, wherever it stands. */
const leesVeld = (lezer: Lezer, groep: GroepInhoud, voortgang: Voortgang, plaats: number, knoop: Knoop): void => {
  const { waarden } = voortgang;
  if (lezer.reader.naamruimte !== naamruimteVan(lezer, knoop.schema))
    meld(lezer, "XSD", { _tag: "NaamruimteOnjuist" }, hier(lezer), `/${knoop.naam}`);
  if (plaats >= voortgang.volgende) {
    meldOntbrekend(lezer, groep, voortgang.volgende, plaats, hier(lezer));
    voortgang.volgende = plaats + 1;
  } else {
    const _tag = knoop.sleutel in waarden ? "ElementTeVaak" : "ElementOpVerkeerdePlaats";
    meld(lezer, "XSD", { _tag }, hier(lezer), `/${knoop.naam}`);
  }
  waarden[knoop.sleutel] = lezer.elementen.lees(lezer, knoop);
};

/** Reads one event that was not the expected one; false when the sequence is over. */
const leesVolledig = (lezer: Lezer, groep: GroepInhoud, voortgang: Voortgang): boolean => {
  const gebeurtenis = readNext(lezer.reader);
  if (gebeurtenis === "begin") {
    const plaats = groep.plaatsen.get(lezer.reader.lokaal);
    const knoop = plaats === undefined ? undefined : groep.knopen[plaats];
    if (plaats === undefined || knoop === undefined) leesOnverwacht(lezer);
    else leesVeld(lezer, groep, voortgang, plaats, knoop);
    return true;
  }
  if (gebeurtenis === "tekst" || gebeurtenis === "cdata") {
    voortgang.heeftTekst = meldTekst(lezer, gebeurtenis, voortgang.plaats, voortgang.heeftTekst);
    return true;
  }
  if (gebeurtenis === "einde") meldOntbrekend(lezer, groep, voortgang.volgende, groep.knopen.length, voortgang.plaats);
  return false;
};

/** Reads the fields of a sequence, after the start tag of its element, through its end tag. */
export const leesGroep = (lezer: Lezer, groep: GroepInhoud, zelf: Knoop, plaats: Vindplaats): Waarden => {
  const voortgang: Voortgang = { waarden: {}, plaats, volgende: 0, heeftTekst: false };
  for (;;) {
    if (prefixVan(lezer, zelf.schema) !== undefined && !lezer.reader.leeg) {
      leesVlot(lezer, groep, voortgang);
      const prefix = prefixVan(lezer, zelf.schema);
      if (voortgang.volgende > groep.laatsteVerplicht && prefix !== undefined && tryClose(lezer.reader, prefix, zelf.naambytes)) return voortgang.waarden;
    }
    if (!leesVolledig(lezer, groep, voortgang)) return voortgang.waarden;
  }
};
