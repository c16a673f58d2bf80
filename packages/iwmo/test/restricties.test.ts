import { hasReferenceData, readReferenceJson, referenceDataNote } from "@wmo-kit/tooling-testing/reference-data";
import { describe, expect, it } from "vitest";
import * as z from "zod";

import { BERICHTEN, validateBericht } from "../src/index.js";
import { findElementen, type Element } from "./elementen.js";
import { judge, schemaVan } from "./libxml2.js";
import { RESTRICTIEWAARDEN } from "./restrictiewaarden.table.js";
import { volledigBericht } from "./volledig-bericht.js";

const Rij = z.object({ code: z.string(), controlLevel: z.number().nullish(), elements: z.array(z.string()).nullish() });
const rijen = hasReferenceData ? z.object({ rules: z.array(Rij) }).parse(readReferenceJson("iwmo", "rules.json")).rules.filter(({ controlLevel }) => controlLevel === 1) : []; // prettier-ignore

const HEEN: Readonly<Record<string, readonly string[]>> = { Retour: ["WMO302", "WMO306", "WMO308", "WMO316", "WMO318", "WMO320"] };

interface Waardeplaats extends Element {
  readonly pad: string;
}

const listWaardeplaatsen = (xml: string): readonly Waardeplaats[] => {
  const elementen = findElementen(xml);
  const bladeren = elementen.filter(({ inhoud, inhoudeinde }) => !xml.slice(inhoud, inhoudeinde).includes("<"));
  const omvat = (buiten: Element, binnen: Element): boolean => buiten.begin <= binnen.begin && buiten.einde >= binnen.einde;
  return bladeren.map((blad) => {
    const stappen = elementen.filter((element) => omvat(element, blad)).sort((een, ander) => een.begin - ander.begin);
    return { ...blad, pad: `/${stappen.map(({ lokaal }) => lokaal).join("/")}` };
  });
};

const MALLEN = new Map(BERICHTEN.map((beschrijving) => [beschrijving.soort as string, volledigBericht(beschrijving)]));

const vul = (xml: string, { inhoud, inhoudeinde }: Element, waarde: string): string => xml.slice(0, inhoud) + waarde + xml.slice(inhoudeinde);

/** The places a row of the rule list names: class and field, in one kind of message or in all returns. */
const listPlaatsen = (element: string): readonly (readonly [string, Waardeplaats])[] => {
  const [wie = "", staart = ""] = element.split(":");
  return (HEEN[wie] ?? [wie]).flatMap((soort) =>
    listWaardeplaatsen(MALLEN.get(soort) ?? "")
      .filter(({ pad }) => pad.endsWith(`/${staart}`))
      .map((plaats) => [soort, plaats] as const),
  );
};

const regelVan = (xml: string, plaats: number): number => xml.slice(0, plaats).split("\n").length;

describe("Volledige berichten", () => {
  it.each([...MALLEN])("XSD: %s met elk element erin is geldig", (_, xml) => {
    expect(validateBericht(xml, { niveau: 1 })).toEqual([]);
  });
});

describe.skipIf(!hasReferenceData)(`Elke restrictie op elke plaats van de regellijst${referenceDataNote}`, () => {
  it.runIf(hasReferenceData).each(rijen)("$code: net binnen is goed, net buiten geeft alleen deze code op deze plaats, op de regel van libxml2", ({ code, elements }) => {
    const waarden = RESTRICTIEWAARDEN[code];
    const plaatsen = (elements ?? []).flatMap(listPlaatsen);
    expect(plaatsen.length).toBeGreaterThan(0);
    for (const [soort, plaats] of plaatsen) {
      const mal = MALLEN.get(soort) ?? "";
      const buiten = vul(mal, plaats, waarden?.buiten ?? "");
      const regel = regelVan(mal, plaats.begin);
      expect(validateBericht(buiten).map(({ rule, level, path, line, retourcode }) => ({ rule, level, path, line, retourcode }))).toEqual([{ rule: code, level: 1, path: plaats.pad, line: regel, retourcode: undefined }]);
      expect(judge(schemaVan(soort), new TextEncoder().encode(buiten)).regels[0]).toBe(regel);
      if (waarden?.binnen === undefined) continue;
      const binnen = vul(mal, plaats, waarden.binnen);
      const bevindingen = validateBericht(binnen, { niveau: 1 });
      expect(bevindingen.map(({ rule }) => rule)).not.toContain(code);
      expect([soort, plaats.pad, bevindingen.length === 0]).toEqual([soort, plaats.pad, judge(schemaVan(soort), new TextEncoder().encode(binnen)).geldig]);
    }
  }); // prettier-ignore

  it("RS035: de regellijst noemt een plaats die alleen iJw kent, en verder geen", () => {
    const onbekend = rijen.flatMap(({ elements }) => elements ?? []).filter((element) => listPlaatsen(element).length === 0);
    expect(onbekend).toEqual(["WMO319:Woonplaatsbeginsel/Gemeente"]);
  });
});
