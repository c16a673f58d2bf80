import { addDagen, parseTijdstip, type Tijdstip } from "@wmo-kit/domain";
import fc from "fast-check";
import { describe, expect, it } from "vitest";

import { eenDatum } from "../../test/arbitraries.js";
import { datum } from "../../test/datums.js";
import { DAGBESTEDING_VOLGORDEN } from "./dagbesteding.table.js";
import { evaluateVolgorde } from "./evaluate-volgorde.js";
import type { Moment } from "./volgordestap.js";

const oordeel = (eerst: Moment, daarna: Moment): string =>
  evaluateVolgorde({ normen: DAGBESTEDING_VOLGORDEN, norm: "D-21.2", peildatum: datum("2026-01-01"), eerst, daarna })._unsafeUnwrap().waarde.oordeel;

// In January and July the Dutch day runs from 23:00Z or 22:00Z the day before; noon in UTC is always on the day itself.
const opDeDag = (dag: string, minuut: number): Tijdstip =>
  parseTijdstip(`${dag}T${String(8 + Math.floor(minuut / 60)).padStart(2, "0")}:${String(minuut % 60).padStart(2, "0")}Z`)._unsafeUnwrap();
const minuut = fc.integer({ min: 0, max: 599 });

describe("volgorde", () => {
  it("K-07: omgekeerd is nooit ook op volgorde", () => {
    fc.assert(
      fc.property(eenDatum, eenDatum, minuut, minuut, (een, ander, m, n) => {
        const [a, b] = [opDeDag(een, m), opDeDag(ander, n)];
        expect(oordeel(a, b) === "op volgorde" && oordeel(b, a) === "op volgorde").toBe(false);
        expect(oordeel(a, a)).toBe("niet op volgorde");
      }),
    );
  });

  it("K-10: een tijd erbij verandert alleen een dag zonder oordeel", () => {
    fc.assert(
      fc.property(eenDatum, fc.integer({ min: -2, max: 2 }), minuut, minuut, (een, verschil, m, n) => {
        const ander = addDagen(een, verschil)._unsafeUnwrap();
        const metDagen = oordeel(een, ander);
        expect(metDagen).toBe(verschil === 0 ? "geen oordeel" : verschil > 0 ? "op volgorde" : "niet op volgorde");
        const metTijden = oordeel(opDeDag(een, m), opDeDag(ander, n));
        expect(metTijden).toBe(verschil === 0 ? (m < n ? "op volgorde" : "niet op volgorde") : metDagen);
        expect(oordeel(een, opDeDag(ander, n))).toBe(metDagen);
      }),
    );
  });
});
