import type * as z from "zod";

import type { InvoerBevinding } from "./parse.js";

/** Codes that the types of this package give themselves, beside those of the schema library. */
type EigenCode =
  | "alleenNullen"
  | "bestaatNiet"
  | "controlegetal"
  | "datumGebruik"
  | "eindeVoorBegin"
  | "elfproef"
  | "eurobedrag"
  | "frequentieBijEenheid"
  | "geheelGetal"
  | "leeg"
  | "naVandaag"
  | "noemerNul"
  | "partnernaamOntbreekt"
  | "regeleinde"
  | "teLang"
  | "voorletters"
  | "vorm";

const ZIN_PER_CODE: Record<string, string> = {
  alleenNullen: "een nummer met alleen nullen bestaat niet; neem het nummer opnieuw over",
  bestaatNiet: "deze datum of tijd bestaat niet; controleer de dag, de maand en het jaar",
  controlegetal: "het rekeningnummer bevat een tikfout; neem het opnieuw over",
  datumGebruik: "de datum past niet bij het onbekende deel; vul een onbekende dag en maand met 01 en een onbekende datum met 1900-01-01",
  eindeVoorBegin: "de einddatum ligt vóór de begindatum; pas een van de twee datums aan",
  elfproef: "het nummer bevat een tikfout; neem het opnieuw over",
  eurobedrag: "dit is geen bedrag in euro's; schrijf het als 1.234,56",
  frequentieBijEenheid: "deze eenheid kan niet per dag worden toegewezen; kies per week, per maand of totaal",
  geheelGetal: "dit is geen heel getal; geef het bedrag in hele eurocenten",
  leeg: "hier staat niets; vul het in",
  naVandaag: "deze dag moet nog komen; kies vandaag of een dag ervoor",
  noemerNul: "delen door nul kan niet; geef een andere noemer",
  partnernaamOntbreekt: "de naam van de partner ontbreekt; vul die in of kies het gebruik van de eigen naam",
  regeleinde: "hier past maar één regel; haal het regeleinde weg",
  teLang: "de tekst is te lang; maak die korter",
  voorletters: "voorletters zijn één tot zes letters zonder punten; pas ze aan",
  vorm: "de tekens of de lengte kloppen niet; controleer de schrijfwijze",
  custom: "dit klopt niet; controleer het",
  invalid_element: "een onderdeel klopt niet; controleer het",
  invalid_format: "de tekens of de lengte kloppen niet; controleer de schrijfwijze",
  invalid_key: "een naam van een veld klopt niet; controleer die",
  invalid_type: "dit ontbreekt of is een ander soort gegeven; vul het in zoals gevraagd",
  invalid_union: "dit past bij geen van de mogelijkheden; kies een van de mogelijkheden",
  invalid_value: "deze waarde staat niet in de lijst; kies een waarde uit de lijst",
  not_multiple_of: "dit is geen heel getal; rond het af",
  too_big: "dit is te groot of te lang; maak het kleiner",
  too_small: "dit is te klein of te kort; vul het aan",
  unrecognized_keys: "hier staat een veld dat niet bestaat; laat het weg",
} satisfies Record<EigenCode | z.core.$ZodIssue["code"], string>;

const schrijfDeel = (deel: string | number): string => (typeof deel === "number" ? `nummer ${deel + 1}` : deel);

/** One finding in Dutch: where it stands, what is wrong, what to do. Takes the code and the path only, so no value can slip through. */
export const describeInvoerBevinding = ({ pad, code }: InvoerBevinding): string => {
  const zin = ZIN_PER_CODE[code] ?? ZIN_PER_CODE["custom"];
  return pad.length === 0 ? `${zin}.` : `${pad.map(schrijfDeel).join(", ")}: ${zin}.`;
};
