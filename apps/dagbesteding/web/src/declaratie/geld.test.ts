import { parseIsoDatum } from "@wmo-kit/domain/rekenen";
import fc from "fast-check";
import { describe, expect, it } from "vitest";

import type { Declaratieregel } from "../../../src/declaratie/weergave.js";
import { splitGeld, telGeld } from "./geld.js";
import { listVoorbijeMaanden } from "./maanden.js";

const run = (verschil: Partial<Declaratieregel>): Declaratieregel => ({
  id: "run-1",
  maand: "2026-10",
  gemeente: "0268",
  stand: "verzonden",
  dagtekening: "2026-11-02",
  verzondenOp: null,
  bestanden: 1,
  regels: 1,
  ingediendInEurocent: 100_00,
  toegekendInEurocent: null,
  nietGedeclareerd: 0,
  ...verschil,
});

describe("waar het geld van een declaratie is", () => {
  it.each([
    ["verzonden zonder antwoord", run({}), { ingediend: 100_00, toegekend: 0, afgewezen: 0, open: 100_00 }],
    ["van twee bestanden één beantwoord", run({ toegekendInEurocent: 40_00 }), { ingediend: 100_00, toegekend: 40_00, afgewezen: 0, open: 60_00 }],
    ["helemaal beantwoord", run({ stand: "beantwoord", toegekendInEurocent: 70_00 }), { ingediend: 100_00, toegekend: 70_00, afgewezen: 30_00, open: 0 }],
    ["alleen voorgesteld", run({ stand: "voorgesteld" }), { ingediend: 0, toegekend: 0, afgewezen: 0, open: 0 }],
    ["vervallen", run({ stand: "vervallen", toegekendInEurocent: 5 }), { ingediend: 0, toegekend: 0, afgewezen: 0, open: 0 }],
  ])("D-20.15: %s", (_, declaratie, verwacht) => {
    expect(splitGeld(declaratie)).toEqual(verwacht);
  });

  it("D-20.15: toegekend, afgewezen en open zijn samen altijd wat is ingediend", () => {
    const stand = fc.constantFrom("voorgesteld", "verzonden", "beantwoord", "vervallen" as const);
    const een = fc.record({ stand, ingediend: fc.integer({ min: -1e9, max: 1e9 }), toegekend: fc.option(fc.integer({ min: -1e9, max: 1e9 })) });
    fc.assert(
      fc.property(fc.array(een), (rijen) => {
        const geld = telGeld(rijen.map((rij) => run({ stand: rij.stand, ingediendInEurocent: rij.ingediend, toegekendInEurocent: rij.toegekend })));
        expect(geld.toegekend + geld.afgewezen + geld.open).toBe(geld.ingediend);
      }),
    );
  });
});

describe("maanden die gedeclareerd kunnen worden", () => {
  it("D-20.2: alleen maanden die voorbij zijn, de laatste eerst, over de jaargrens heen", () => {
    expect(listVoorbijeMaanden(parseIsoDatum("2026-03-31")._unsafeUnwrap(), 4)).toEqual(["2026-02", "2026-01", "2025-12", "2025-11"]);
  });
});
