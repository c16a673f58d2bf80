import { parseIsoDatum } from "@wmo-kit/domain";
import { evaluateJaarrekening, parseJaarrekening, type Toetsuitkomst } from "@wmo-kit/financial";
import { expect, test } from "vitest";

import { toBand } from "./to-band.js";

const toetsen = (): readonly Toetsuitkomst[] => {
  const jaar = parseJaarrekening({
    rechtspersoon: "Voorbeeldzorg BV",
    boekjaar: { begindatum: "2025-01-01", einddatum: "2025-12-31" },
    balans: { eigenVermogen: 149_999_00, totaalPassiva: 600_000_00, vlottendeActivaZonderLiquideMiddelen: 100_000_00, liquideMiddelen: 30_000_00, kortlopendeSchulden: 100_000_00 },
    resultatenrekening: { totaleBaten: 1_000_000_00 },
  })._unsafeUnwrap();
  const peildatum = parseIsoDatum("2026-06-01")._unsafeUnwrap();
  return evaluateJaarrekening({ partij: "dagbesteding", jaren: [jaar], peildatum, wntKlasse: "II" }).toetsen;
};

test("D-24.1: de tekening krijgt de grenzen als getallen: current ratio minstens 1, weerstandsvermogen van 15% tot 30%", () => {
  const van = (id: string) => toetsen().filter(({ waarde }) => waarde.toets === id).map(toBand);
  expect(van("D-24.1.b")).toEqual([{ eenheid: "verhouding", waarde: 1.3, van: 1, tot: null, tekst: "minstens 1" }]);
  expect(van("D-24.1.c")).toEqual([{ eenheid: "percentage", waarde: 14.9999, van: 15, tot: 30, tekst: "minstens 15% en ten hoogste 30%" }]);
});

test("K-10: zonder cijfer is er geen tekening", () => {
  const onbekend = toetsen().filter(({ waarde }) => waarde.gemeten === null);
  expect(onbekend.length).toBeGreaterThan(0);
  expect(onbekend.map(toBand).every((band) => band === null)).toBe(true);
});
