import { hasReferenceData, readReferenceJson, referenceDataNote } from "@wmo-kit/tooling-testing/reference-data";
import { describe, expect, it } from "vitest";
import * as z from "zod";

import { BERICHTEN } from "../src/index.js";
import * as groepen from "../src/release-3-2/basisgroepen.table.js";
import * as typen from "../src/release-3-2/basistypen.table.js";
import type { EnkelvoudigType, VasteWaarde } from "../src/schema/enkelvoudig-type.js";
import type { Groep, Lijst, Veld } from "../src/schema/groep.js";
import { kinderen, readXsd, zoek, type XsdElement } from "./xsd.js";

type Samengesteld = Groep<unknown> | Lijst<unknown>;

const isSamengesteld = (type: Veld["type"]): type is Samengesteld => "soort" in type && type.soort !== "vast";

/** A restriction in the words of the schema: base and facets in a fixed order. */
const beperking = (basis: string, facetten: readonly (readonly [string, string | number | undefined])[]): string =>
  [basis, ...facetten.filter(([, waarde]) => waarde !== undefined).map(([naam, waarde]) => `${naam}=${waarde}`).sort()].join(" "); // prettier-ignore

const onzeBeperking = (type: EnkelvoudigType | VasteWaarde): string =>
  "soort" in type
    ? beperking(type.van.naam, [["pattern", type.vast]])
    : beperking(type.basis, [
        ["minLength", type.minLength],
        ["maxLength", type.maxLength?.waarde],
        ["minInclusive", type.minInclusive?.waarde],
        ["maxInclusive", type.maxInclusive?.waarde],
        ["pattern", type.patroon?.xsd],
        ...(type.codelijst?.codes ?? []).map((code) => ["enumeration", code] as const),
      ]);

/** The message each return message answers. @source iWmo 3.2, berichten */
const HEEN_BIJ = new Map([["WMO302", "WMO301"], ["WMO306", "WMO305"], ["WMO308", "WMO307"], ["WMO316", "WMO315"], ["WMO318", "WMO317"], ["WMO320", "WMO319"]]); // prettier-ignore

const zonderPrefix = (naam = ""): string => naam.replace(/^.*:/, "");

const xsdBeperking = (simpleType: XsdElement): string => {
  const [restrictie] = kinderen(simpleType, "restriction");
  const facetten = (restrictie?.kinderen ?? []).filter(({ naam }) => naam !== "annotation");
  return beperking(zonderPrefix(restrictie?.attributen["base"]), facetten.map(({ naam, attributen }) => [naam, attributen["value"]] as const)); // prettier-ignore
};

/** A sequence in the words of the schema: name, type, cardinality of each element. */
const xsdVolgorde = (complexType: XsdElement): readonly string[] =>
  (kinderen(complexType, "sequence")[0]?.kinderen ?? []).map((element) => {
    const [anoniem] = kinderen(element, "simpleType");
    const type = anoniem === undefined ? (element.attributen["type"] ?? "") : xsdBeperking(anoniem);
    const { minOccurs = "1", maxOccurs = "1" } = element.attributen;
    return `${element.attributen["name"] ?? ""}: ${type} ${minOccurs}..${maxOccurs}`;
  });

const typeNaam = (type: Veld["type"], prefix: string): string => {
  if (!("soort" in type)) return type.naamloos === true ? beperking(type.naam, [["pattern", type.patroon?.xsd]]) : `iwmo:${type.naam}`;
  if (type.soort === "vast") return onzeBeperking(type);
  return `${type.schema === "basis" ? "iwmo" : prefix}:${type.naam}`;
};

const onzeVolgorde = (type: Samengesteld, prefix: string): readonly string[] =>
  type.soort === "lijst"
    ? [`${type.veld.naam}: ${typeNaam(type.veld.type, prefix)} 1..unbounded`]
    : type.velden.map(({ naam, type: veldtype, optioneel }) => `${naam}: ${typeNaam(veldtype, prefix)} ${optioneel === true ? 0 : 1}..1`);

const samengesteldeTypen = (type: Samengesteld, gevonden = new Map<string, Samengesteld>()): ReadonlyMap<string, Samengesteld> => {
  gevonden.set(type.naam, type);
  for (const { type: kind } of type.soort === "lijst" ? [type.veld] : type.velden) if (isSamengesteld(kind)) samengesteldeTypen(kind, gevonden);
  return gevonden;
};

const opNaam = (schema: XsdElement, soort: string): ReadonlyMap<string, XsdElement> =>
  new Map(kinderen(schema, soort).map((element) => [element.attributen["name"] ?? "", element]));

const enkelvoudig = new Map<string, EnkelvoudigType>(Object.values(typen).map((type) => [type.naam, type]));
const basisgroepen = Object.values(groepen);

describe.skipIf(!hasReferenceData)(`De beschrijving tegenover het echte schema${referenceDataNote}`, () => {
  const basis = hasReferenceData ? readXsd("basisschema") : undefined;

  it("XSD basisschema: elk enkelvoudig type heeft dezelfde basis, grenzen, patronen en codes", () => {
    const echt = [...opNaam(basis as XsdElement, "simpleType")].map(([naam, type]) => `${naam}: ${xsdBeperking(type)}`);
    expect([...enkelvoudig.values()].map((type) => `${type.naam}: ${onzeBeperking(type)}`).sort()).toEqual(echt.sort());
  });

  it("XSD basisschema: elke groep heeft dezelfde elementen, volgorde en aantallen", () => {
    const echt = [...opNaam(basis as XsdElement, "complexType")].map(([naam, type]) => [naam, xsdVolgorde(type)] as const);
    const onze = basisgroepen.map((groep) => [groep.naam, onzeVolgorde(groep, "")] as const);
    expect(Object.fromEntries(onze)).toEqual(Object.fromEntries(echt));
  });

  it.each(BERICHTEN)("XSD $soort: elke groep heeft dezelfde elementen, volgorde en aantallen als wmo*.xsd", (beschrijving) => {
    const schema = readXsd(beschrijving.prefix);
    const echt = [...opNaam(schema, "complexType")].map(([naam, type]) => [naam, xsdVolgorde(type)] as const);
    const onze = [...samengesteldeTypen(beschrijving.wortel)].filter(([, type]) => type.schema === "bericht");
    expect(Object.fromEntries(onze.map(([naam, type]) => [naam, onzeVolgorde(type, beschrijving.prefix)]))).toEqual(Object.fromEntries(echt));
    expect(kinderen(schema, "element").map(({ attributen }) => `${attributen["name"] ?? ""} ${attributen["type"] ?? ""}`)).toEqual([
      `Bericht ${beschrijving.prefix}:Root`,
    ]);
  });

  it.each(BERICHTEN)("XSD $soort: namespaces en versies staan zo in het schema", (beschrijving) => {
    const schema = readXsd(beschrijving.prefix);
    expect(schema.attributen["targetNamespace"]).toBe(beschrijving.naamruimte);
    expect(schema.attributen["xmlns:iwmo"]).toBe(beschrijving.basisnaamruimte);
    expect(schema.attributen["elementFormDefault"]).toBe("qualified");
    expect(zoek(schema, "BerichtXsdVersie")?.tekst).toBe(beschrijving.versies.bericht);
    expect(zoek(basis as XsdElement, "BasisschemaXsdVersie")?.tekst).toBe(beschrijving.versies.basisschema);
  });

  const Regels = z.object({ rules: z.array(z.object({ code: z.string(), controlLevel: z.number().nullable(), elements: z.array(z.string()) })) });

  const regelsVan = (type: EnkelvoudigType | VasteWaarde): readonly string[] =>
    "soort" in type
      ? [...regelsVan(type.van), type.regel]
      : [type.maxLength, type.minInclusive, type.maxInclusive, type.patroon].flatMap((facet) => (facet === undefined ? [] : [facet.regel]));

  /** Every value field as the rule list names it: from the nearest of Header, Client or a repeated element down. */
  const waardevelden = (type: Samengesteld, pad: string): readonly (readonly [string, EnkelvoudigType | VasteWaarde])[] =>
    (type.soort === "lijst" ? [type.veld] : type.velden).flatMap(({ naam, type: kind }) => {
      if (!isSamengesteld(kind)) return [[`${pad}/${naam}`, kind] as const];
      const start = kind.schema === "bericht" ? naam : `${pad}/${naam}`;
      return waardevelden(kind, start);
    });

  /** Woonplaatsbeginsel belongs to iJw; no schema of iWmo has it. */
  const regelsInBron = (soort: string): readonly string[] =>
    Regels.parse(readReferenceJson("iwmo", "rules.json"))
      .rules.filter(({ code, controlLevel }) => controlLevel === 1 && /^(RS|CS)/.test(code))
      .flatMap(({ code, elements }) => elements.filter((element) => element.startsWith(`${soort}:`) && !element.includes("Woonplaatsbeginsel")).map((element) => `${element.slice(7)} ${code}`));

  const onzeRegels = ({ wortel }: (typeof BERICHTEN)[number]): readonly string[] =>
    waardevelden(wortel, "").flatMap(([pad, type]) => regelsVan(type).map((code) => `${pad} ${code}`));

  const uniek = (regels: readonly string[]): readonly string[] => [...new Set(regels)].sort();

  it.each(BERICHTEN.filter(({ soort }) => !HEEN_BIJ.has(soort)))("RS001-RS048, CS015, CS025, CS319 $soort: elk veld draagt precies de codes die de regellijst aan dat veld geeft", (beschrijving) => {
    expect(uniek(onzeRegels(beschrijving))).toEqual(uniek(regelsInBron(beschrijving.soort)));
  });

  /* The rule list names no elements of the six return messages; what they copy has the rules of the message they answer. */
  it.each(BERICHTEN.filter(({ soort }) => HEEN_BIJ.has(soort)))("RS001-RS048, CS015, CS025 $soort: elk veld dat terugkomt draagt de codes van het bericht dat beantwoord wordt", (beschrijving) => {
    const terug = onzeRegels(beschrijving).filter((regel) => !/^(RetourCodes|Header\/(IdentificatieRetour|DagtekeningRetour|XsltVersie|XsdVersieRetour))/.test(regel));
    expect(uniek(terug)).toEqual(uniek(regelsInBron(HEEN_BIJ.get(beschrijving.soort) ?? "")));
  });
});
