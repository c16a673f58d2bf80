import fc from "fast-check";
import { describe, expect, it } from "vitest";

import { eenDatum } from "../../test/arbitraries.js";
import { makeKalender } from "../kalender/kalender.js";
import { listVerplichtingen } from "./list-verplichtingen.js";
import type { Verplichtingfeiten } from "./verplichtingvraag.js";

const kalender = makeKalender();
const eenJaar = fc.integer({ min: 2026, max: 2100 });
const feitenMet = (eersteDatums: Verplichtingfeiten["eersteDatums"]): Verplichtingfeiten => ({ eersteDatums });

describe("verplichtingen van een jaar", () => {
  it("K-07: elke plicht ligt in het jaar, op volgorde, met een eigen sleutel, en een volgend jaar geeft andere sleutels", () => {
    fc.assert(
      fc.property(fc.constantFrom("wijkteam", "dagbesteding"), eenJaar, eenDatum, (partij, jaar, eerste) => {
        const feiten = feitenMet({ "W-104.1": eerste, "W-108.5": eerste });
        const [dit, volgend] = [jaar, jaar + 1].map((dat) => listVerplichtingen({ partij, jaar: dat, kalender, feiten })._unsafeUnwrap().gedateerd);
        const dagen = (dit ?? []).map(({ datum }) => datum);
        expect(dagen.every((dag) => dag.startsWith(`${jaar}-`))).toBe(true);
        expect(dagen).toEqual([...dagen].sort());
        const sleutels = [...(dit ?? []), ...(volgend ?? [])].map(({ sleutel }) => sleutel);
        expect(new Set(sleutels).size).toBe(sleutels.length);
      }),
      { numRuns: 40 },
    );
  });

  it("W-104.1, K-05: om de twee maanden geeft elk vol jaar na de eerste datum zes dagen", () => {
    fc.assert(
      fc.property(eenDatum, fc.integer({ min: 1, max: 20 }), (eerste, later) => {
        const jaar = Math.max(Number(eerste.slice(0, 4)) + later, 2026);
        const { gedateerd } = listVerplichtingen({ partij: "wijkteam", jaar, kalender, feiten: feitenMet({ "W-104.1": eerste }) })._unsafeUnwrap();
        const maanden = gedateerd.filter(({ norm }) => norm === "W-104.1").map(({ datum }) => Number(datum.slice(5, 7)) % 2);
        if (jaar > Number(eerste.slice(0, 4))) expect(maanden).toEqual(Array.from({ length: 6 }, () => Number(eerste.slice(5, 7)) % 2));
      }),
      { numRuns: 60 },
    );
  });
});
