import { escapeInhoud } from "@wmo-kit/iwmo/xml";
import type * as z from "zod";

import { compileVorm } from "./compile-vorm.js";
import type { Groepvorm, Keuzevorm, Tekstvorm, Veldvorm, Vorm } from "./vorm.js";

type Regels = readonly string[];

const spring = (regels: Regels): Regels => regels.map((regel) => `  ${regel}`);
const attribuut = (waarde: string): string => escapeInhoud(waarde).replaceAll('"', "&quot;");
const BASIS = { tekst: "xs:string", datum: "xs:date", tijdstip: "xs:dateTime" } as const;

const facet = (naam: string, waarde: string | number | undefined): Regels => (waarde === undefined ? [] : [`<xs:${naam} value="${attribuut(String(waarde))}"/>`]);

const restrictie = (basis: string, facetten: Regels): Regels => ["<xs:simpleType>", ...spring([`<xs:restriction base="${basis}">`, ...spring(facetten), "</xs:restriction>"]), "</xs:simpleType>"];

const tekstregels = ({ spelling, patroon, maximum, keuzes = [] }: Tekstvorm): Regels =>
  restrictie(BASIS[spelling], [...facet("maxLength", maximum), ...facet("pattern", patroon), ...keuzes.flatMap((keuze) => facet("enumeration", keuze))]);

const uitlegregels = (uitleg: string, eisen: readonly string[]): Regels =>
  uitleg === "" ? [] : ["<xs:annotation>", `  <xs:documentation xml:lang="nl">${escapeInhoud(uitleg)}${eisen.length === 0 ? "" : ` (${eisen.join(", ")})`}</xs:documentation>`, "</xs:annotation>"];

const elementregels = (naam: string, aantallen: string, uitleg: Regels, vorm: Vorm): Regels => [
  `<xs:element name="${naam}"${aantallen}>`,
  ...spring([...uitleg, ...vormregels(vorm)]),
  "</xs:element>",
];

const veldregels = ({ naam, vorm, verplicht, uitleg, eisen }: Veldvorm): Regels => elementregels(naam, verplicht ? "" : ' minOccurs="0"', uitlegregels(uitleg, eisen), vorm);

const complex = (soort: "sequence" | "choice", inhoud: Regels): Regels => ["<xs:complexType>", ...spring([`<xs:${soort}>`, ...spring(inhoud), `</xs:${soort}>`]), "</xs:complexType>"];

const groepregels = ({ velden }: Groepvorm): Regels => complex("sequence", velden.flatMap(veldregels));

const keuzeregels = ({ takken }: Keuzevorm): Regels =>
  complex("choice", takken.flatMap(({ waarde, uitleg, groep }) => elementregels(waarde, "", uitlegregels(uitleg, []), groep)));

const vormregels = (vorm: Vorm): Regels => {
  switch (vorm.soort) {
    case "tekst":
      return tekstregels(vorm);
    case "getal":
      return restrictie("xs:integer", [...facet("minInclusive", vorm.minimum), ...facet("maxInclusive", vorm.maximum), ...facet("pattern", "0|[1-9][0-9]*")]);
    case "jaNee":
      return restrictie("xs:boolean", facet("pattern", "true|false"));
    case "groep":
      return groepregels(vorm);
    case "keuze":
      return keuzeregels(vorm);
    case "lijst":
      return complex("sequence", elementregels(vorm.item, ` minOccurs="${vorm.minimum}" maxOccurs="${vorm.maximum ?? "unbounded"}"`, [], vorm.van));
  }
};

/** The XML Schema of a message, in a namespace of its own, made from the same schema as the JSON. @source XML Schema 1.0 */
export const writeXsd = (schema: z.ZodType, wortel: string, naamruimte: string): string =>
  [
    '<?xml version="1.0" encoding="UTF-8"?>',
    `<xs:schema xmlns:xs="http://www.w3.org/2001/XMLSchema" targetNamespace="${naamruimte}" elementFormDefault="qualified">`,
    ...spring(elementregels(wortel, "", [], compileVorm(schema))),
    "</xs:schema>",
    "",
  ].join("\n");
