import fc from "fast-check";
import { expect, it } from "vitest";

import { makeBladen } from "./bladen.js";

interface Ding {
  readonly waarde: number;
}

const wijziging = fc.oneof(
  fc.record({ doe: fc.constant("zet"), waar: fc.nat(200), waarde: fc.nat(9) }),
  fc.record({ doe: fc.constantFrom("weg", "erbij", "niets"), waar: fc.nat(200), waarde: fc.nat(9) }),
);

const verander = (lijst: readonly Ding[], { doe, waar, waarde }: { readonly doe: string; readonly waar: number; readonly waarde: number }): readonly Ding[] => {
  const plaats = lijst.length === 0 ? 0 : waar % lijst.length;
  if (doe === "zet") return lijst.map((ding, i) => (i === plaats ? { waarde } : ding));
  if (doe === "weg") return lijst.toSpliced(plaats, 1);
  return doe === "erbij" ? [...lijst, { waarde }] : [...lijst];
};

it("D-11.3: na elke reeks wijzigingen is de telling blad voor blad gelijk aan de telling van de hele lijst, en telt alleen opnieuw wat veranderde", () => {
  fc.assert(
    fc.property(fc.array(fc.nat(9), { minLength: 100, maxLength: 200 }), fc.array(wijziging, { maxLength: 30 }), (begin, wijzigingen) => {
      let geteld = 0;
      const tel = makeBladen((dingen: readonly Ding[]) => ((geteld += 1), dingen.map(({ waarde }) => waarde)));
      let lijst: readonly Ding[] = begin.map((waarde) => ({ waarde }));
      let delen = tel(lijst);
      for (const een of wijzigingen) {
        lijst = verander(lijst, een);
        const [eerder, voor] = [delen, geteld];
        delen = tel(lijst);
        expect(delen.flat()).toEqual(lijst.map(({ waarde }) => waarde));
        if (een.doe === "zet" || een.doe === "erbij") expect(geteld - voor).toBe(1);
        if (een.doe === "niets") expect(delen).toBe(eerder);
      }
    }),
  );
});
