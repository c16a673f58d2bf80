import { skipBlanks } from "../xml/cursor.js";
import { tryClose } from "../xml/fast-path.js";
import { readNext } from "../xml/read-next.js";
import type { GroepInhoud, Knoop } from "./compile.js";
import { leesOnverwacht, meldTekst } from "./lees-onverwacht.js";
import { hier, meld, naamruimteVan, type Lezer, type Vindplaats } from "./lezer.js";
import { tagsVan } from "./tags.js";
import { GEOPEND, type Waarden } from "./waarde.js";

/** Where reading a sequence has come: the next field that may stand here. */
export interface Voortgang {
  readonly soort: "groep";
  readonly waarden: Waarden;
  readonly plaats: Vindplaats;
  volgende: number;
  heeftTekst: boolean;
  /** Where the sequence first was not what it should be: what is missing was missed there. */
  afwijking: Vindplaats | undefined;
}

/** The start of a sequence, at the start tag of its element. */
export const beginGroep = (plaats: Vindplaats): Voortgang => ({
  soort: "groep",
  waarden: {},
  plaats,
  volgende: 0,
  heeftTekst: false,
  afwijking: undefined,
});

/** Takes fields while they come as expected; stops before the first that does not. True if it opened one that is read step by step. */
const leesVlot = (lezer: Lezer, { knopen }: GroepInhoud, voortgang: Voortgang): boolean => {
  let plaats = voortgang.volgende;
  for (;;) {
    skipBlanks(lezer.reader);
    for (;;) {
      const knoop = knopen[plaats];
      if (knoop === undefined) return false;
      plaats += 1;
      const waarde = lezer.elementen.probeer(lezer, knoop);
      if (waarde !== undefined) {
        voortgang.waarden[knoop.sleutel] = waarde;
        voortgang.volgende = plaats;
        if (waarde === GEOPEND) return true;
        break;
      }
      if (knoop.verplicht) return false;
    }
  }
};

const meldOntbrekend = (lezer: Lezer, { knopen }: GroepInhoud, van: number, tot: number, plaats: Vindplaats): void => {
  for (const knoop of knopen.slice(van, tot))
    if (knoop.verplicht) meld(lezer, "XSD", { _tag: "ElementOntbreekt", element: knoop.naam }, plaats, `/${knoop.naam}`);
};

const ontbreektErgens = ({ knopen }: GroepInhoud, van: number, tot: number): boolean => knopen.slice(van, tot).some(({ verplicht }) => verplicht);

/** Reads a field of the sequence, wherever it stands. */
const leesVeld = (lezer: Lezer, groep: GroepInhoud, voortgang: Voortgang, plaats: number, knoop: Knoop): void => {
  const { waarden } = voortgang;
  if (lezer.reader.naamruimte !== naamruimteVan(lezer, knoop.schema)) {
    voortgang.afwijking ??= hier(lezer);
    meld(lezer, "XSD", { _tag: "NaamruimteOnjuist" }, hier(lezer), `/${knoop.naam}`);
  }
  if (plaats >= voortgang.volgende) {
    if (ontbreektErgens(groep, voortgang.volgende, plaats)) voortgang.afwijking ??= hier(lezer);
    meldOntbrekend(lezer, groep, voortgang.volgende, plaats, voortgang.afwijking ?? hier(lezer));
    voortgang.volgende = plaats + 1;
  } else {
    voortgang.afwijking ??= hier(lezer);
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
    if (plaats === undefined || knoop === undefined) {
      voortgang.afwijking ??= hier(lezer);
      leesOnverwacht(lezer);
    } else leesVeld(lezer, groep, voortgang, plaats, knoop);
    return true;
  }
  if (gebeurtenis === "tekst" || gebeurtenis === "cdata") {
    voortgang.heeftTekst = meldTekst(lezer, gebeurtenis, voortgang.plaats, voortgang.heeftTekst);
    return true;
  }
  if (gebeurtenis === "einde") meldOntbrekend(lezer, groep, voortgang.volgende, groep.knopen.length, voortgang.afwijking ?? voortgang.plaats);
  return false;
};

/** Reads on in a sequence: the fields that come as expected and the end tag, or one thing that does not. False when the sequence is over. */
export const stapGroep = (lezer: Lezer, groep: GroepInhoud, zelf: Knoop, voortgang: Voortgang): boolean => {
  const tags = tagsVan(lezer, zelf);
  if (tags !== undefined && !lezer.reader.leeg) {
    if (leesVlot(lezer, groep, voortgang)) return true;
    if (voortgang.volgende > groep.laatsteVerplicht && tryClose(lezer.reader, tags)) return false;
  }
  return leesVolledig(lezer, groep, voortgang);
};

/** Reads the fields of a sequence, after the start tag of its element, through its end tag. */
export const leesGroep = (lezer: Lezer, groep: GroepInhoud, zelf: Knoop, plaats: Vindplaats): Waarden => {
  const voortgang = beginGroep(plaats);
  while (stapGroep(lezer, groep, zelf, voortgang));
  return voortgang.waarden;
};
