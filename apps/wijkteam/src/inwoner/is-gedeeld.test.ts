import { parseIsoDatum } from "@wmo-kit/domain";
import { describe, expect, it } from "vitest";

import { isGedeeld, isLopend } from "./is-gedeeld.js";

const dag = (tekst: string) => parseIsoDatum(tekst)._unsafeUnwrap();
const DELING = { vanaf: dag("2026-12-01"), tot: dag("2026-12-31"), ingetrokken: false };

describe("delen met iemand uit het netwerk", () => {
  it.each([
    ["de dag ervoor", "2026-11-30", false, true],
    ["de eerste dag", "2026-12-01", true, true],
    ["de laatste dag", "2026-12-31", true, true],
    ["de dag erna", "2027-01-01", false, false],
  ])("W-95.3: %s (%s) is het deel te zien: %s", (_naam, peildatum, zichtbaar, lopend) => {
    expect([isGedeeld(DELING, dag(peildatum)), isLopend(DELING, dag(peildatum))]).toEqual([zichtbaar, lopend]);
  });

  it("W-95.3: wat is ingetrokken is op geen dag meer te zien", () => {
    const ingetrokken = { ...DELING, ingetrokken: true };
    expect(["2026-12-01", "2026-12-15", "2026-12-31"].some((peildatum) => isGedeeld(ingetrokken, dag(peildatum)) || isLopend(ingetrokken, dag(peildatum)))).toBe(false);
  });
});
