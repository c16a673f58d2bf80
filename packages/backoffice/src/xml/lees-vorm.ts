import { readNext, skipElement } from "@wmo-kit/iwmo/xml";

import { pointerVan } from "../schema/bevinding.js";
import type { Groepvorm, Keuzevorm, Lijstvorm, Vorm } from "../schema/vorm.js";
import { hier, meld, toetsAttributen, type Xmllezer } from "./xmllezer.js";

type Pad = readonly (string | number)[];

const isBlank = (tekst: string): boolean => !/[^ \t\n\r]/.test(tekst);

/** The text of an element after its start tag, through its end tag. */
const leesTekst = (lezer: Xmllezer, pad: Pad): string | undefined => {
  const delen: string[] = [];
  let heeftElement = false;
  for (;;) {
    const gebeurtenis = readNext(lezer.reader);
    if (gebeurtenis === "tekst" || gebeurtenis === "cdata") delen.push(lezer.reader.tekst);
    else if (gebeurtenis === "begin") {
      if (!heeftElement) meld(lezer, pad, "elementInTekst");
      heeftElement = true;
      skipElement(lezer.reader);
    } else return gebeurtenis === "einde" && !heeftElement ? delen.join("") : undefined;
  }
};

const GETAL = /^(?:0|[1-9][0-9]{0,15})$/;
const JA_NEE: ReadonlyMap<string, boolean> = new Map([
  ["true", true],
  ["false", false],
]);

/** Blanks around a date, number or truth value do not count. @source XML Schema 1.0 part 2, whiteSpace */
const trim = (tekst: string): string => tekst.replace(/^[ \t\n\r]+|[ \t\n\r]+$/g, "");

const leesWaarde = (lezer: Xmllezer, vorm: Vorm, pad: Pad): unknown => {
  switch (vorm.soort) {
    case "groep":
      return leesGroep(lezer, vorm, pad);
    case "keuze":
      return leesKeuze(lezer, vorm, pad);
    case "lijst":
      return leesLijst(lezer, vorm, pad);
    default: {
      const tekst = leesTekst(lezer, pad);
      if (tekst === undefined) return undefined;
      if (vorm.soort === "tekst") return vorm.spelling === "tekst" ? tekst : trim(tekst);
      const kaal = trim(tekst);
      // A spelling that is none is left as text: the schema then says that it is no number.
      if (vorm.soort === "getal") return GETAL.test(kaal) ? Number(kaal) : kaal;
      return JA_NEE.get(kaal) ?? kaal;
    }
  }
};

const leesElement = (lezer: Xmllezer, vorm: Vorm, pad: Pad): unknown => {
  lezer.plaatsen.set(pointerVan(pad), hier(lezer));
  toetsAttributen(lezer, pad);
  return leesWaarde(lezer, vorm, pad);
};

/** Goes over the elements in an element, through its end tag. `neem` reads one, or answers why it may not stand there. */
const leesKinderen = (lezer: Xmllezer, pad: Pad, neem: (naam: string) => string | undefined): void => {
  for (;;) {
    const gebeurtenis = readNext(lezer.reader);
    if (gebeurtenis === "begin") {
      const { lokaal, naamruimte } = lezer.reader;
      const code = naamruimte === lezer.naamruimte ? neem(lokaal) : "naamruimte";
      if (code === undefined) continue;
      meld(lezer, pad, code);
      skipElement(lezer.reader);
    } else if (gebeurtenis === "tekst" || gebeurtenis === "cdata") {
      if (gebeurtenis === "cdata" || !isBlank(lezer.reader.tekst)) meld(lezer, pad, "losseTekst");
    } else return;
  }
};

/** The elements of a group, after its start tag, through its end tag. */
export const leesGroep = (lezer: Xmllezer, { velden }: Groepvorm, pad: Pad): Readonly<Record<string, unknown>> => {
  const waarden: Record<string, unknown> = {};
  let volgende = 0;
  leesKinderen(lezer, pad, (naam) => {
    const plaats = velden.findIndex((veld) => veld.naam === naam);
    const veld = velden[plaats];
    if (veld === undefined) return "elementOnbekend";
    if (plaats < volgende) return Object.hasOwn(waarden, naam) ? "elementDubbel" : "volgorde";
    volgende = plaats + 1;
    waarden[naam] = leesElement(lezer, veld.vorm, [...pad, naam]);
    return undefined;
  });
  return waarden;
};

const leesKeuze = (lezer: Xmllezer, { kenmerk, takken }: Keuzevorm, pad: Pad): unknown => {
  let gekozen: unknown;
  leesKinderen(lezer, pad, (naam) => {
    const tak = takken.find(({ waarde }) => waarde === naam);
    if (tak === undefined) return "elementOnbekend";
    if (gekozen !== undefined) return "elementDubbel";
    toetsAttributen(lezer, pad);
    gekozen = { [kenmerk]: naam, ...leesGroep(lezer, tak.groep, pad) };
    return undefined;
  });
  return gekozen ?? {};
};

const leesLijst = (lezer: Xmllezer, { item, van }: Lijstvorm, pad: Pad): unknown => {
  const waarden: unknown[] = [];
  leesKinderen(lezer, pad, (naam) => {
    if (naam !== item) return "elementOnbekend";
    waarden.push(leesElement(lezer, van, [...pad, waarden.length]));
    return undefined;
  });
  return waarden;
};
