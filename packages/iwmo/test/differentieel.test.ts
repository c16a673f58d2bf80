import { hasReferenceData, referenceDataNote } from "@wmo-kit/tooling-testing/reference-data";
import { describe, expect, it } from "vitest";

import { BERICHTEN, validateBericht, type Bevinding } from "../src/index.js";
import { judge, schemaVan, type Oordeel } from "./libxml2.js";
import { makeMutant, type Mutant } from "./mutanten.js";
import { hasXmllint, judgeAll } from "./xmllint.js";

const AANTAL = Number(process.env["MUTANTEN"] ?? 5000);
const mutanten = hasReferenceData ? Array.from({ length: AANTAL }, (_, zaad) => makeMutant(zaad)) : [];

/** We refuse a DTD and any encoding but UTF-8 without reading on; libxml2 reads them. Those have no verdict of level 1. */
const isBuitenNiveau1 = ({ rule, oorzaak }: Bevinding): boolean =>
  oorzaak._tag === "DtdGeweigerd" || (rule === "OP192" && oorzaak._tag === "CoderingOnjuist" && oorzaak.vorm !== "bom");

const regelVan = ({ line }: Bevinding): number => line ?? 0;

/** Every line libxml2 names is named by us too; where the text stops being XML we may be one line off. */
const mist = (bevindingen: readonly Bevinding[], { vormfout, regels, meldingen }: Oordeel): readonly number[] => {
  if (bevindingen.some(({ oorzaak }) => oorzaak._tag === "WortelOnbekend") && vormfout) return [];
  if (meldingen.some((melding) => melding.includes("No matching global declaration")))
    return bevindingen[0]?.oorzaak._tag === "WortelOnbekend" ? regels.filter((regel) => regel !== bevindingen[0]?.line) : [];
  if (!vormfout) return regels.filter((regel) => !bevindingen.some((bevinding) => regelVan(bevinding) === regel));
  const xml = bevindingen.filter(({ rule }) => rule === "XML").map(regelVan);
  return regels.some((regel) => xml.some((onze) => Math.abs(onze - regel) <= 1)) ? [] : regels;
};

/**
 * The first line is the same. Two exceptions: text where only elements may stand, which libxml2 passes over once the elements
 * are wrong too, and a root in the namespace of another message, which we then hold against that message's schema.
 */
const beginAnders = (bevindingen: readonly Bevinding[], { vormfout, regels, meldingen }: Oordeel): readonly number[] => {
  const eerste = bevindingen.find(({ level }) => level === 1);
  if (vormfout || eerste === undefined || eerste.oorzaak._tag === "TekstNietToegestaan") return [];
  if (meldingen.some((melding) => melding.includes("No matching global declaration"))) return [];
  const begin = Math.min(...regels);
  return regels.length === 0 || begin === eerste.line ? [] : [begin];
};

/** Of a start tag over several lines we name the first, libxml2 the last. */
const TAG_OVER_REGELS = /<[^!?>]*\n/;

const vergelijk = (mutant: Mutant, oordeel: Oordeel): string | undefined => {
  const bevindingen = validateBericht(mutant.bytes, { niveau: 1 });
  if (bevindingen.some(isBuitenNiveau1)) return undefined;
  const geldig = !bevindingen.some(({ level }) => level === 1);
  if (geldig !== oordeel.geldig) return `${mutant.herkomst}: wij ${geldig}, libxml2 ${oordeel.geldig} (${oordeel.meldingen[0] ?? ""})`;
  const ontbreekt = geldig || TAG_OVER_REGELS.test(mutant.xml) ? [] : [...mist(bevindingen, oordeel), ...beginAnders(bevindingen, oordeel)];
  return ontbreekt.length > 0 ? `${mutant.herkomst}: libxml2 noemt regel ${ontbreekt.join(", ")} (${oordeel.meldingen[0] ?? ""})` : undefined;
};

const isAfwijking = (afwijking: string | undefined): afwijking is string => afwijking !== undefined;

describe.skipIf(!hasReferenceData)(`Niveau 1 tegenover libxml2${referenceDataNote}`, () => {
  it("XSD, RS001-RS048, CS015, CS025, CS319: elk verbasterd bericht krijgt hetzelfde oordeel op dezelfde regels als van libxml2", () => {
    const oordelen = mutanten.map((mutant) => judge(schemaVan(mutant.soort), mutant.bytes));
    expect(oordelen.filter(({ geldig }) => geldig).length).toBeGreaterThan(AANTAL / 20);
    expect(oordelen.filter(({ geldig, vormfout }) => !geldig && !vormfout).length).toBeGreaterThan(AANTAL / 10);
    expect(oordelen.map((oordeel, i) => vergelijk(mutanten[i] ?? makeMutant(i), oordeel)).filter(isAfwijking)).toEqual([]);
  }, 120_000);

  it.skipIf(!hasXmllint)("XSD: het programma xmllint komt tot dezelfde oordelen", () => {
    for (const { soort } of BERICHTEN) {
      const eigen = mutanten.filter((mutant) => mutant.soort === soort);
      const oordelen = judgeAll(soort, eigen.map(({ bytes }) => bytes)); // prettier-ignore
      const afwijkingen = eigen.map((mutant, i) => vergelijk(mutant, oordelen[i] ?? { geldig: false, vormfout: false, regels: [], meldingen: [] }));
      expect(afwijkingen.filter(isAfwijking)).toEqual([]);
    }
  }, 120_000);
});
