import { hasReferenceData, readReferenceJson, referenceDataNote } from "@wmo-kit/tooling-testing/reference-data";
import fc from "fast-check";
import { describe, expect, it } from "vitest";

import { evaluateVierOgen, type VierOgenVraag } from "./evaluate-vier-ogen.js";

const fout = (vraag: VierOgenVraag): string | undefined => {
  const oordeel = evaluateVierOgen(vraag);
  return oordeel.magVerzenden ? undefined : oordeel.foutcode;
};
const VOLLEDIG = { uitkomst: "negatief", opstellers: ["p-1"], toetser: "p-2", grond: "eigen kracht", motivering: "Lukt zelf." } as const;

describe("vier ogen", () => {
  it.each<[string, VierOgenVraag, string | undefined]>([
    ["een volledige afwijzing met een tweede beoordelaar", VOLLEDIG, undefined],
    ["een afwijzing zonder grond, ook als er niemand toetste", { ...VOLLEDIG, grond: undefined, toetser: undefined }, "AFWIJZING_ONVOLLEDIG"],
    ["een afwijzing met een lege motivering", { ...VOLLEDIG, motivering: " " }, "AFWIJZING_ONVOLLEDIG"],
    ["een afwijzing zonder tweede beoordelaar", { ...VOLLEDIG, toetser: undefined }, "VIER_OGEN_ONTBREEKT"],
    ["een afwijzing die de opsteller zelf toetste", { ...VOLLEDIG, toetser: "p-1" }, "VIER_OGEN_ONTBREEKT"],
    ["een kleine toekenning zonder toets", { uitkomst: "positief", isGroot: false, opstellers: ["p-1"] }, undefined],
    ["een grote toekenning zonder toets", { uitkomst: "positief", isGroot: true, opstellers: ["p-1"] }, "VIER_OGEN_ONTBREEKT"],
    ["een kleine toekenning die de opsteller zelf toetste", { uitkomst: "positief", isGroot: false, opstellers: ["p-1"], toetser: "p-1" }, "VIER_OGEN_ONTBREEKT"],
  ])("W-54.2, W-35: %s", (_wat, vraag, verwacht) => {
    expect(fout(vraag)).toBe(verwacht);
  });

  it("W-54.2: wie zelf schreef is nooit de tweede beoordelaar", () => {
    const wie = fc.constantFrom("p-1", "p-2", "p-3");
    fc.assert(
      fc.property(fc.array(wie, { minLength: 1 }), wie, (opstellers, toetser) => {
        expect(evaluateVierOgen({ ...VOLLEDIG, opstellers, toetser }).magVerzenden).toBe(!opstellers.includes(toetser));
      }),
    );
  });
});

describe.skipIf(!hasReferenceData)(`uitgewerkte voorbeelden van vier ogen${referenceDataNote}`, () => {
  interface Voorbeeld {
    readonly id: string;
    readonly topic: string;
    readonly input: { readonly outcome: "negatief"; readonly author: string; readonly secondReviewer?: string; readonly ground?: string; readonly motivation?: string };
    readonly expected: { readonly maySend: boolean; readonly errorCode?: string };
  }
  const voorbeelden = hasReferenceData ? (readReferenceJson("requirements", "worked-examples.json") as { examples: readonly Voorbeeld[] }).examples : [];

  it("W-54.2: de voorbeelden komen uit", () => {
    const eigen = voorbeelden.filter(({ topic }) => topic === "vier-ogen");
    expect(eigen.length).toBeGreaterThan(0);
    for (const { id, input, expected } of eigen) {
      const { outcome: uitkomst, author, secondReviewer: toetser, ground: grond, motivation: motivering } = input;
      const gevonden = fout({ uitkomst, opstellers: [author], toetser, grond, motivering });
      expect([gevonden === undefined, gevonden], id).toEqual([expected.maySend, expected.errorCode]);
    }
  });
});
