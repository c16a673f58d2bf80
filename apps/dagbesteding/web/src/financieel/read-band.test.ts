import { parseIsoDatum } from "@wmo-kit/domain";
import { describeMaat, describeToets, evaluateJaarrekening, parseJaarrekening } from "@wmo-kit/financial";
import { expect, test } from "vitest";

import { readBand } from "./read-band.js";

const toets = (): readonly { readonly toets: string; readonly gemeten: string | null; readonly uitleg: readonly string[] }[] => {
  const jaar = parseJaarrekening({
    rechtspersoon: "Voorbeeldzorg BV",
    boekjaar: { begindatum: "2025-01-01", einddatum: "2025-12-31" },
    balans: { eigenVermogen: 149_999_00, totaalPassiva: 600_000_00, vlottendeActivaZonderLiquideMiddelen: 100_000_00, liquideMiddelen: 30_000_00, kortlopendeSchulden: 100_000_00 },
    resultatenrekening: { totaleBaten: 1_000_000_00 },
  })._unsafeUnwrap();
  const peildatum = parseIsoDatum("2026-06-01")._unsafeUnwrap();
  return evaluateJaarrekening({ partij: "dagbesteding", jaren: [jaar], peildatum, wntKlasse: "II" }).toetsen.map((uitkomst) => {
    const { toets: id, gemeten, eenheid } = uitkomst.waarde;
    return { toets: id, gemeten: gemeten === null ? null : describeMaat(gemeten, eenheid), uitleg: describeToets(uitkomst).split("\n") };
  });
};

test("D-24.1: de tekening krijgt de grenzen uit de echte afleiding: current ratio minstens 1, weerstandsvermogen van 15% tot 30%", () => {
  const toetsen = toets();
  const van = (id: string) => readBand(toetsen.find((regel) => regel.toets === id) ?? { gemeten: null, uitleg: [] });
  expect(van("D-24.1.b")).toEqual({ waarde: 1.3, van: 1, tekst: "minstens 1" });
  expect(van("D-24.1.c")).toEqual({ waarde: 14.9999, van: 15, tot: 30, tekst: "minstens 15% en ten hoogste 30%" });
});

test("D-24.1: zonder cijfer of zonder norm is er geen tekening", () => {
  expect(readBand({ gemeten: null, uitleg: ["De norm is minstens 1: Current ratio (D-24.1.b)."] })).toBeUndefined();
  expect(readBand({ gemeten: "10%", uitleg: ["Het programma noemt hiervoor geen waarde."] })).toBeUndefined();
});
