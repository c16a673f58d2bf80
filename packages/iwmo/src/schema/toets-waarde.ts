import type { WaardeOorzaak } from "../oorzaak.js";
import { isKalenderdatum, isXsdDatum } from "./datum.js";
import type { EnkelvoudigType, VasteWaarde } from "./enkelvoudig-type.js";
import { compareGeheelGetal, isGeheelGetal } from "./geheel-getal.js";
import { isXsdTijd } from "./tijd.js";
import { trimBlanks } from "./blanks.js";

/** What is wrong with a value: one finding for each value, by the first restriction it breaks. */
export interface Breuk {
  readonly regel: string;
  readonly oorzaak: WaardeOorzaak;
}

/** Length in characters as the schema counts them: a pair of surrogates is one. */
export const countTekens = (tekst: string): number => {
  let aantal = tekst.length;
  for (let i = 0; i < tekst.length; i += 1) if ((tekst.charCodeAt(i) & 0xfc00) === 0xdc00) aantal -= 1;
  return aantal;
};

const XSD = "XSD";

const toetsVorm = ({ basis }: EnkelvoudigType, tekst: string): Breuk | undefined => {
  if (basis === "integer" && !isGeheelGetal(tekst)) return { regel: XSD, oorzaak: { _tag: "GeenGeheelGetal" } };
  if (basis === "date" && !isXsdDatum(tekst)) return { regel: XSD, oorzaak: { _tag: "GeenDatum" } };
  if (basis === "time" && !isXsdTijd(tekst)) return { regel: XSD, oorzaak: { _tag: "GeenTijd" } };
  return undefined;
};

const toetsGrenzen = ({ maxLength, minInclusive, maxInclusive }: EnkelvoudigType, tekst: string): Breuk | undefined => {
  if (maxLength !== undefined && countTekens(tekst) > maxLength.waarde)
    return { regel: maxLength.regel, oorzaak: { _tag: "TeLang", maximum: maxLength.waarde } };
  if (minInclusive !== undefined && compareGeheelGetal(tekst, minInclusive.waarde) < 0)
    return { regel: minInclusive.regel, oorzaak: { _tag: "TeKlein", minimum: minInclusive.waarde } };
  if (maxInclusive !== undefined && compareGeheelGetal(tekst, maxInclusive.waarde) > 0)
    return { regel: maxInclusive.regel, oorzaak: { _tag: "TeGroot", maximum: maxInclusive.waarde } };
  return undefined;
};

const toetsInhoud = ({ patroon, minLength, codelijst, basis }: EnkelvoudigType, tekst: string): Breuk | undefined => {
  if (patroon !== undefined && !patroon.toets(tekst)) return { regel: patroon.regel, oorzaak: { _tag: "PatroonNietGevolgd", patroon: patroon.regel } };
  if (minLength !== undefined && countTekens(tekst) < minLength) return { regel: XSD, oorzaak: { _tag: "TeKort", minimum: minLength } };
  if (codelijst !== undefined && !codelijst.codes.includes(tekst))
    return { regel: XSD, oorzaak: { _tag: "CodeNietInLijst", codelijst: codelijst.id } };
  if (basis === "date" && !isKalenderdatum(tekst)) return { regel: "BEREIK", oorzaak: { _tag: "DatumBuitenBereik" } };
  return undefined;
};

/** The text the restrictions look at: numbers, dates and times without the blanks around them, text as it is. */
export const normaliseTekst = ({ basis }: EnkelvoudigType, tekst: string): string => (basis === "string" ? tekst : trimBlanks(tekst));

/**
 * Holds a normalised text against a simple type. A value that breaks several restrictions is reported once:
 * form, length and bounds before pattern, pattern before emptiness and code list.
 */
export const toetsWaarde = (type: EnkelvoudigType, tekst: string): Breuk | undefined =>
  toetsVorm(type, tekst) ?? toetsGrenzen(type, tekst) ?? toetsInhoud(type, tekst);

/** Holds a normalised text against a fixed value, after the type it restricts. */
export const toetsVasteWaarde = ({ van, vast, regel }: VasteWaarde, tekst: string): Breuk | undefined =>
  toetsWaarde(van, tekst) ?? (tekst === String(vast) ? undefined : { regel, oorzaak: { _tag: "VasteWaardeVerwacht", verwacht: String(vast) } });
