import { makeVerhouding, meets, type Vergelijking } from "@wmo-kit/domain";
import fc from "fast-check";
import { describe, expect, it } from "vitest";

import { getal } from "../../test/bouwers.js";
import { bereikVan, voorwaardenVan, type Lijn } from "./grenzen-van-verandering.js";

interface Heel {
  readonly begin: number;
  readonly stap: number;
}

const lijn = ({ begin, stap }: Heel): Lijn => ({ begin: getal(begin), stap: getal(stap) });
const eenLijn = fc.record({ begin: fc.integer({ min: -40, max: 40 }), stap: fc.integer({ min: -3, max: 3 }) });
const eenGrens = fc.tuple(fc.integer({ min: -6, max: 12 }), fc.integer({ min: 1, max: 6 }));
const VERGELIJKINGEN: readonly Vergelijking[] = ["<", "<=", "=", ">=", ">"];

describe("grenzen van een verandering", () => {
  it("K-09: het bereik is precies wat je vindt door elk aantal te proberen, ook bij meer dan, minder dan en precies", () => {
    const gezien = new Set<string>();
    fc.assert(
      fc.property(eenLijn, eenLijn, eenGrens, fc.constantFrom(...VERGELIJKINGEN), (boven, onder, [teller, noemer], vergelijking) => {
        const grens = makeVerhouding(teller, noemer)._unsafeUnwrap();
        const bereik = bereikVan([{ lijn: lijn(onder), strikt: true }, ...voorwaardenVan(lijn(boven), lijn(onder), vergelijking, grens)]);
        // Second algorithm: fills in every number of units and compares the fraction itself.
        const goed = (aantal: number): boolean => {
          const deler = onder.begin + aantal * onder.stap;
          return deler > 0 && meets(makeVerhouding(boven.begin + aantal * boven.stap, deler)._unsafeUnwrap(), vergelijking, grens);
        };
        const aantallen = Array.from({ length: 400 }, (_, aantal) => aantal).filter(goed);
        gezien.add(`${vergelijking} ${aantallen.length > 0}`);
        expect(bereik === null || bereik.vanaf >= 400n ? undefined : Number(bereik.vanaf)).toBe(aantallen[0]);
        if (bereik !== null && bereik.tot !== null && bereik.tot < 400n) expect(Number(bereik.tot)).toBe(aantallen.at(-1));
      }),
      { numRuns: 3000 },
    );
    expect(gezien.size).toBe(10);
  });
});
