import fc from "fast-check";
import { expect, it } from "vitest";

import { makeLru } from "./lru.js";

const opdracht = fc.record({ doe: fc.constantFrom("set", "get", "delete"), sleutel: fc.constantFrom("a", "b", "c", "d"), omvang: fc.integer({ min: 1, max: 6 }) });

it("KAST: bewaart nooit meer dan het maximum, en wat het langst niet is gebruikt gaat het eerst", () => {
  fc.assert(
    fc.property(fc.array(opdracht, { maxLength: 60 }), (opdrachten) => {
      const lru = makeLru<number>(10);
      // The model: a list in order of use, trimmed from the front.
      let model: { readonly sleutel: string; readonly omvang: number }[] = [];
      for (const { doe, sleutel, omvang } of opdrachten) {
        const bekend = model.find((rij) => rij.sleutel === sleutel);
        const zonder = model.filter((rij) => rij.sleutel !== sleutel);
        if (doe === "get") {
          expect(lru.get(sleutel)).toBe(bekend?.omvang);
          model = bekend === undefined ? model : [...zonder, bekend];
        } else if (doe === "delete") {
          lru.delete(sleutel);
          model = zonder;
        } else {
          lru.set(sleutel, omvang, omvang);
          model = [...zonder, { sleutel, omvang }];
          while (model.reduce((som, rij) => som + rij.omvang, 0) > 10) model = model.slice(1);
        }
      }
      for (const { sleutel, omvang } of model) expect(lru.get(sleutel)).toBe(omvang);
    }),
  );
});
