import { describe, expectTypeOf, it } from "vitest";

import { DAGBESTEDING_KALENDER } from "./dagbesteding.table.js";
import type { HerhalingNorm, JaardatumNorm, KalenderNorm } from "./kalender-norm.js";
import type { Verplichting } from "./verplichting.js";

const rij = DAGBESTEDING_KALENDER[0];

describe("soorten terugkerende plichten", () => {
  it("D-16.7: een jaarlijkse dag heeft een maand en een dag, geen getal en geen lengte", () => {
    expectTypeOf<JaardatumNorm["waarde"]>().toEqualTypeOf<{ readonly maand: number; readonly dag: number } | null>();
    // @ts-expect-error [a number of days is not a day of the year]
    const fout: JaardatumNorm = { ...rij, soort: "jaardatum", waarde: 31 };
    expectTypeOf(fout).not.toBeAny();
  });

  it("A-20: de andere lezing van een herhaling kan het aantal keren wijzigen, maar niet de eis", () => {
    expectTypeOf<NonNullable<HerhalingNorm["alternatief"]>>().toHaveProperty("keer");
    expectTypeOf<NonNullable<HerhalingNorm["alternatief"]>>().not.toHaveProperty("eis");
  });

  it("K-10: een rij zonder soort of uitvoerder is geen plicht", () => {
    const { soort: _soort, ...zonderSoort } = rij;
    const { uitvoerder: _uitvoerder, ...zonderUitvoerder } = rij;
    // @ts-expect-error [which kind of duty it is decides how it is placed]
    expectTypeOf(zonderSoort).toExtend<KalenderNorm>();
    // @ts-expect-error [a duty that nobody has to do is no duty]
    expectTypeOf(zonderUitvoerder).toExtend<KalenderNorm>();
  });

  it("Wmo 2015 art. 5.2.9: een plicht in een zaak heeft een kenmerk en geen veld voor een persoon", () => {
    type Zaak = Extract<Verplichting, { readonly _tag: "Zaakverplichting" }>;
    expectTypeOf<keyof Zaak>().toEqualTypeOf<"_tag" | "sleutel" | "norm" | "titel" | "datum" | "bronnen" | "kenmerk" | "stappen">();
  });
});
