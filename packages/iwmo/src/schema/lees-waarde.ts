import { readNext } from "../xml/read-next.js";
import type { WaardeInhoud } from "./compile.js";
import type { EnkelvoudigType, VasteWaarde } from "./enkelvoudig-type.js";
import { parseGeheelGetal } from "./geheel-getal.js";
import { hier, meld, type Lezer, type Vindplaats } from "./lezer.js";
import { skipElement } from "./skip-element.js";
import { normaliseTekst, toetsVasteWaarde, toetsWaarde } from "./toets-waarde.js";

const typeVan = (waarde: EnkelvoudigType | VasteWaarde): EnkelvoudigType => ("soort" in waarde ? waarde.van : waarde);

/** Turns the text of an element into its value, with a finding if the type does not allow it. */
export const decodeWaarde = (lezer: Lezer, { waarde }: WaardeInhoud, ruw: string, plaats: Vindplaats): string | number => {
  const type = typeVan(waarde);
  const tekst = normaliseTekst(type, ruw);
  const breuk = "soort" in waarde ? toetsVasteWaarde(waarde, tekst) : toetsWaarde(waarde, tekst);
  if (breuk !== undefined) meld(lezer, breuk.regel, breuk.oorzaak, plaats);
  if (type.basis !== "integer") return tekst;
  const getal = parseGeheelGetal(tekst);
  if (ruw !== String(getal)) lezer.anders += 1;
  return getal;
};

/** Reads an element that holds a value, after its start tag, through its end tag. */
export const leesWaarde = (lezer: Lezer, inhoud: WaardeInhoud): string | number | undefined => {
  const plaats = hier(lezer);
  let tekst = "";
  let heeftElement = false;
  for (;;) {
    const gebeurtenis = readNext(lezer.reader);
    if (gebeurtenis === "tekst" || gebeurtenis === "cdata") tekst += heeftElement ? "" : lezer.reader.tekst;
    else if (gebeurtenis === "begin") {
      if (!heeftElement) meld(lezer, "XSD", { _tag: "ElementInWaarde" }, plaats);
      heeftElement = true;
      skipElement(lezer.reader);
    } else if (gebeurtenis === "einde") return heeftElement ? undefined : decodeWaarde(lezer, inhoud, tekst, plaats);
    else return undefined;
  }
};
