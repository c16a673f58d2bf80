import { describe, expectTypeOf, it } from "vitest";

import type { Eurocent, Verhouding } from "@wmo-kit/domain";

import type { Cijfers } from "./jaarrekening/cijfers.js";
import type { Jaarrekening } from "./jaarrekening/jaarrekening.js";
import type { Oordeel } from "./oordeel/oordeel.js";

describe("typen", () => {
  it("K-08: een bedrag is eurocenten of onbekend, en komt alleen door de deur binnen", () => {
    expectTypeOf<Jaarrekening["balans"]["eigenVermogen"]>().toEqualTypeOf<Eurocent | null>();
    // @ts-expect-error [een getal is geen bedrag in eurocenten]
    const bedrag: Jaarrekening["balans"]["eigenVermogen"] = 100;
    expectTypeOf(bedrag).not.toBeNever();
  });

  it("K-08: een cijfer staat onder een bestaand veld en is een precieze verhouding", () => {
    expectTypeOf<Cijfers["balans.eigenVermogen"]>().toEqualTypeOf<Verhouding | null | undefined>();
    // @ts-expect-error [dit veld bestaat niet]
    const cijfers: Cijfers = { "balans.kas": null };
    expectTypeOf(cijfers).toEqualTypeOf<Cijfers>();
  });

  it("D-24.1.o: voldoet met uitleg bestaat niet zonder besluit, en geen oordeel niet zonder reden", () => {
    // @ts-expect-error [het besluit ontbreekt]
    const metUitleg: Oordeel = { soort: "voldoet met uitleg" };
    // @ts-expect-error [de reden ontbreekt]
    const geen: Oordeel = { soort: "geen oordeel" };
    expectTypeOf([metUitleg, geen]).toEqualTypeOf<Oordeel[]>();
  });
});
