import * as fc from "fast-check";
import { describe, expect, it } from "vitest";

import { addReferentie, createReferentieregister, isReferentie, listReferenties } from "./referentieregister.js";

const vul = (referenties: Iterable<string>): ReturnType<typeof createReferentieregister> => {
  const register = createReferentieregister();
  for (const referentie of referenties) addReferentie(register, referentie);
  return register;
};

describe("Referentieregister", () => {
  it("TR316: geeft alle referenties terug zoals ze kwamen, ook met tekens buiten ASCII en zeer lange, en herkent elk op zijn plaats", () => {
    const referentie = fc.oneof(fc.constantFrom("", "A1", "é", "1".repeat(254), "1".repeat(300), "\u0000", "\u007f"), fc.string({ maxLength: 3 }), fc.string({ unit: "binary", maxLength: 2 }));
    fc.assert(
      fc.property(fc.array(referentie, { maxLength: 60 }), fc.array(referentie), (referenties, anderen) => {
        const register = createReferentieregister();
        const plaatsen = referenties.map((tekst) => addReferentie(register, tekst));
        expect(listReferenties(register)).toEqual(referenties);
        for (const [nummer, plaats] of plaatsen.entries())
          for (const tekst of [...referenties, ...anderen]) expect(isReferentie(register, nummer, plaats, tekst)).toBe(tekst === referenties[nummer]);
      }),
    );
  });

  it("TR316: 200.000 referenties kosten elk hun tekens en een byte", () => {
    const referenties = Array.from({ length: 200_000 }, (_, i) => `P2603-${String(i).padStart(8, "0")}`);
    const register = vul(referenties);
    expect(register.blokken.reduce((som, { length }) => som + length, 0)).toBeLessThan(200_000 * 15 + 0x20000);
    expect(listReferenties(register)).toEqual(referenties);
  });
});
