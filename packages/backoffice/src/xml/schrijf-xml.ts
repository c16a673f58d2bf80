import { escapeInhoud } from "@wmo-kit/iwmo/xml";

import type { Groepvorm, Vorm } from "../schema/vorm.js";

type Waarden = Readonly<Record<string, unknown>>;

// What is written passed the schema just before: a group is an object, a list an array.
const alsObject = (waarde: unknown): Waarden => (typeof waarde === "object" && waarde !== null ? (waarde as Waarden) : {});

const schrijfElement = (naam: string, vorm: Vorm, waarde: unknown, diepte: number): string => {
  const marge = "  ".repeat(diepte);
  const inhoud = schrijfVorm(vorm, waarde, diepte + 1);
  const isTak = vorm.soort === "groep" || vorm.soort === "keuze" || vorm.soort === "lijst";
  return `${marge}<${naam}>${isTak && inhoud !== "" ? `\n${inhoud}${marge}` : inhoud}</${naam}>\n`;
};

const schrijfGroep = ({ velden }: Groepvorm, waarden: Waarden, diepte: number): string =>
  velden.map(({ naam, vorm }) => (waarden[naam] === undefined ? "" : schrijfElement(naam, vorm, waarden[naam], diepte))).join("");

const schrijfVorm = (vorm: Vorm, waarde: unknown, diepte: number): string => {
  switch (vorm.soort) {
    case "groep":
      return schrijfGroep(vorm, alsObject(waarde), diepte);
    case "keuze": {
      const waarden = alsObject(waarde);
      const tak = vorm.takken.find((kandidaat) => kandidaat.waarde === waarden[vorm.kenmerk]);
      return tak === undefined ? "" : schrijfElement(tak.waarde, tak.groep, waarden, diepte);
    }
    case "lijst":
      return Array.isArray(waarde) ? waarde.map((een: unknown) => schrijfElement(vorm.item, vorm.van, een, diepte)).join("") : "";
    default:
      return escapeInhoud(String(waarde));
  }
};

/** A value that passed its schema as an XML document. */
export const schrijfXml = (waarde: unknown, vorm: Groepvorm, wortel: string, naamruimte: string): string =>
  `<?xml version="1.0" encoding="UTF-8"?>\n<${wortel} xmlns="${naamruimte}">\n${schrijfGroep(vorm, alsObject(waarde), 1)}</${wortel}>\n`;
