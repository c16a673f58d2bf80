import fc from "fast-check";
import { describe, expect, it } from "vitest";

import { KLEINE_BIJSTELLING, volgendeStempel, type Toestel } from "./stempel.js";

const BEGIN: Toestel = { apparaat: "proef", volgorde: 0, tijdstipMs: 1_000_000_000 };

describe("klok en telling van het apparaat", () => {
  it("D-20.13: een klok die even teruggaat maakt een latere registratie nooit eerder", () => {
    expect(volgendeStempel(BEGIN, BEGIN.tijdstipMs - 5_000)).toEqual({ apparaat: "proef", volgorde: 1, tijdstipMs: BEGIN.tijdstipMs });
  });

  it("D-20.13: een klok die een dag vooruit stond, wordt na herstel weer geloofd", () => {
    const nu = BEGIN.tijdstipMs - 86_400_000;
    expect(volgendeStempel(BEGIN, nu).tijdstipMs).toBe(nu);
  });

  it("D-20.13: bij elke reeks kleine sprongen van de klok lopen telling en tijdstip alleen maar op", () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 1 - KLEINE_BIJSTELLING, max: 86_400_000 }), { maxLength: 50 }), (sprongen) => {
        let toestel = BEGIN;
        for (const sprong of sprongen) {
          const volgende = volgendeStempel(toestel, toestel.tijdstipMs + sprong);
          expect(volgende.volgorde).toBe(toestel.volgorde + 1);
          expect(volgende.tijdstipMs).toBeGreaterThanOrEqual(toestel.tijdstipMs);
          toestel = volgende;
        }
      }),
    );
  });
});
