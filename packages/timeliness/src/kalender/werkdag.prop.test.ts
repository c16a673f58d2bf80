import { countDagen } from "@wmo-kit/domain";
import fc from "fast-check";
import { describe, expect, it } from "vitest";

import { eenDatum, eenInstelling } from "../../test/arbitraries.js";
import { makeKalender } from "./kalender.js";
import { redenGeenWerkdag } from "./reden-geen-werkdag.js";
import { addWerkdagen, countWerkdagen, isWerkdag } from "./werkdag.js";

const aantalDagen = fc.integer({ min: 1, max: 400 });

describe("wetten van werkdagen", () => {
  it("K-02: een telling van werkdagen eindigt altijd op een werkdag", () => {
    fc.assert(
      fc.property(eenInstelling, eenDatum, aantalDagen, fc.boolean(), (instelling, van, aantal, terug) => {
        const kalender = makeKalender(instelling);
        expect(isWerkdag(kalender, addWerkdagen(kalender, van, terug ? -aantal : aantal)._unsafeUnwrap())).toBe(true);
      }),
    );
  });

  it("K-02: vanaf een werkdag heen en terug tellen brengt terug bij het begin", () => {
    fc.assert(
      fc.property(eenInstelling, eenDatum, aantalDagen, (instelling, dag, aantal) => {
        const kalender = makeKalender(instelling);
        const begin = addWerkdagen(kalender, dag, 1)._unsafeUnwrap();
        const heen = addWerkdagen(kalender, begin, aantal)._unsafeUnwrap();
        expect(addWerkdagen(kalender, heen, -aantal)._unsafeUnwrap()).toBe(begin);
      }),
    );
  });

  it("K-02: tellen hoeveel werkdagen er liggen, geeft het aantal terug waarmee geteld is, vooruit en terug", () => {
    fc.assert(
      fc.property(eenInstelling, eenDatum, aantalDagen, fc.boolean(), (instelling, van, grootte, terug) => {
        const kalender = makeKalender(instelling);
        const aantal = terug ? -grootte : grootte;
        expect(countWerkdagen(kalender, van, addWerkdagen(kalender, van, aantal)._unsafeUnwrap())).toBe(aantal);
      }),
    );
  });

  it("K-02: twee tellingen na elkaar zijn samen een telling", () => {
    fc.assert(
      fc.property(eenInstelling, eenDatum, aantalDagen, aantalDagen, (instelling, van, eerste, tweede) => {
        const kalender = makeKalender(instelling);
        const inTweeen = addWerkdagen(kalender, van, eerste).andThen((dag) => addWerkdagen(kalender, dag, tweede));
        expect(inTweeen._unsafeUnwrap()).toBe(addWerkdagen(kalender, van, eerste + tweede)._unsafeUnwrap());
      }),
    );
  });

  it("K-02: een extra sluitingsdag maakt een telling nooit korter", () => {
    fc.assert(
      fc.property(eenInstelling, eenDatum, eenDatum, aantalDagen, (instelling, van, dicht, aantal) => {
        const strenger = { ...instelling, extraSluitingsdagen: [...instelling.extraSluitingsdagen, { datum: dicht, naam: "dicht" }] };
        const zonder = addWerkdagen(makeKalender(instelling), van, aantal)._unsafeUnwrap();
        const met = addWerkdagen(makeKalender(strenger), van, aantal)._unsafeUnwrap();
        expect(countDagen(zonder, met)).toBeGreaterThanOrEqual(0);
      }),
    );
  });

  it("K-02: een dag is een werkdag, of er is een reden waarom niet", () => {
    fc.assert(
      fc.property(eenInstelling, eenDatum, (instelling, dag) => {
        const kalender = makeKalender(instelling);
        expect(redenGeenWerkdag(kalender, dag) === undefined).toBe(isWerkdag(kalender, dag));
      }),
    );
  });
});
