import fc from "fast-check";
import { describe, expect, it } from "vitest";

import { eenDatum } from "../../test/arbitraries.js";
import { listHerhaling } from "./list-herhaling.js";

// The calendar of the engine as a second opinion: day 0 of a month is the last day of the month before it.
const maandVan = (iso: string): number => Number(iso.slice(0, 4)) * 12 + Number(iso.slice(5, 7)) - 1;
const laatsteDag = (maand: number): number => new Date(Date.UTC(2000, maand - 2000 * 12 + 1, 0)).getUTCDate();

describe("herhaling", () => {
  it("K-05: elke datum ligt het juiste aantal maanden na de eerste, op dezelfde dag of op de laatste dag van een kortere maand", () => {
    fc.assert(
      fc.property(eenDatum, fc.integer({ min: 1, max: 24 }), fc.integer({ min: 0, max: 20 }), (eerste, aantal, keer) => {
        const datums = listHerhaling(eerste, { aantal, eenheid: "maand" }, keer)._unsafeUnwrap();
        expect(datums).toHaveLength(keer);
        for (const [nummer, datum] of datums.entries()) {
          expect(maandVan(datum)).toBe(maandVan(eerste) + nummer * aantal);
          expect(Number(datum.slice(8))).toBe(Math.min(Number(eerste.slice(8)), laatsteDag(maandVan(datum))));
        }
      }),
    );
  });

  it("K-05: een langere reeks begint met de kortere, en een jaar is twaalf maanden", () => {
    fc.assert(
      fc.property(eenDatum, fc.integer({ min: 1, max: 6 }), fc.integer({ min: 0, max: 12 }), (eerste, aantal, keer) => {
        const jaren = listHerhaling(eerste, { aantal, eenheid: "jaar" }, keer)._unsafeUnwrap();
        expect(listHerhaling(eerste, { aantal: aantal * 12, eenheid: "maand" }, keer + 1)._unsafeUnwrap().slice(0, keer)).toEqual(jaren);
      }),
    );
  });
});
