import { hasReferenceData, readReferenceJson, referenceDataNote } from "@wmo-kit/tooling-testing/reference-data";
import fc from "fast-check";
import { describe, expect, it } from "vitest";

import { evaluateAlgemeneRegel, isGedekt, type Regelvraag, type Voorliggend } from "./evaluate-algemene-regel.js";
import { Dekkingsoordeel } from "./stap-schemas.js";

const eenOordeel = fc.constantFrom(...Dekkingsoordeel.options);
const drie = fc.record({ d: eenOordeel, e: eenOordeel, f: eenOordeel });
const fout = (vraag: Regelvraag): string | undefined => {
  const oordeel = evaluateAlgemeneRegel(vraag);
  return oordeel.positiefKan ? undefined : oordeel.foutcode;
};

describe("algemene regel", () => {
  const alles: Voorliggend = { d: "niet", e: "volledig", f: "niet" };
  const deel: Voorliggend = { d: "deels", e: "deels", f: "niet" };
  const hardheid = { motivering: "Vertrouwensband.", overdracht: "belemmert" } as const;

  it.each<[string, Regelvraag, string | undefined]>([
    ["een eerste indicatie die het netwerk helemaal oplost", { isHerindicatie: false, activiteiten: [alles] }, "VOORLIGGEND_LOST_OP"],
    ["een vraag die deels wordt opgelost", { isHerindicatie: false, activiteiten: [deel] }, undefined],
    ["een vraag waarvan een deel overblijft", { isHerindicatie: false, activiteiten: [alles, deel] }, undefined],
    ["drie deels die samen alles dragen", { isHerindicatie: false, activiteiten: [{ ...deel, samen: true }] }, "VOORLIGGEND_LOST_OP"],
    ["een onderzoek waarin niets steun vraagt", { isHerindicatie: false, activiteiten: [] }, "VOORLIGGEND_LOST_OP"],
    ["een herindicatie zonder hardheid", { isHerindicatie: true, activiteiten: [alles] }, "VOORLIGGEND_LOST_OP"],
    ["een herindicatie met hardheid en gewogen overdracht", { isHerindicatie: true, activiteiten: [alles], hardheid }, undefined],
    ["een herindicatie waar overdracht juist helpt", { isHerindicatie: true, activiteiten: [alles], hardheid: { ...hardheid, overdracht: "bevordert" } }, undefined],
    ["hardheid zonder motivering", { isHerindicatie: true, activiteiten: [alles], hardheid: { overdracht: "belemmert" } }, "VOORLIGGEND_LOST_OP"],
    ["hardheid zonder weging van de overdracht", { isHerindicatie: true, activiteiten: [alles], hardheid: { motivering: "Band." } }, "VOORLIGGEND_LOST_OP"],
    ["hardheid bij een eerste indicatie", { isHerindicatie: false, activiteiten: [deel], hardheid }, "HARDHEID_ALLEEN_HERINDICATIE"],
  ])("W-26-u2, W-28.3: %s", (_wat, vraag, verwacht) => {
    expect(fout(vraag)).toBe(verwacht);
  });

  it("W-26-u1: d, e en f zijn gelijk: wie van de drie het draagt maakt niet uit", () => {
    fc.assert(
      fc.property(drie, ({ d, e, f }) => {
        const uitkomsten = [[d, e, f], [d, f, e], [e, d, f], [e, f, d], [f, d, e], [f, e, d]].map(
          ([een = d, twee = e, drieDe = f]) => isGedekt({ d: een, e: twee, f: drieDe }),
        );
        expect(new Set(uitkomsten).size).toBe(1);
      }),
    );
  });

  it("W-26-u2: blijft er iets over dan kan een positief advies; een gedekte activiteit erbij verandert niets", () => {
    fc.assert(
      fc.property(fc.array(drie, { minLength: 1 }), (activiteiten) => {
        const eerst = fout({ isHerindicatie: false, activiteiten });
        expect(fout({ isHerindicatie: false, activiteiten: [...activiteiten, { d: "niet", e: "niet", f: "niet" }] })).toBeUndefined();
        expect(fout({ isHerindicatie: false, activiteiten: [...activiteiten, { d: "volledig", e: "niet", f: "niet" }] })).toBe(eerst);
      }),
    );
  });
});

describe.skipIf(!hasReferenceData)(`uitgewerkte voorbeelden van het afwegingskader${referenceDataNote}`, () => {
  interface Voorbeeld {
    readonly id: string;
    readonly topic: string;
    readonly input: {
      readonly isReindication: boolean;
      readonly verdicts: Voorliggend;
      readonly hardship?: { readonly reason?: string; readonly transferAssessment?: "belemmert" | "bevordert" };
    };
    readonly expected: { readonly allowed: boolean; readonly errorCode?: string };
  }
  const voorbeelden = hasReferenceData ? (readReferenceJson("requirements", "worked-examples.json") as { examples: readonly Voorbeeld[] }).examples : [];

  it("W-26-u2: de voorbeelden komen uit", () => {
    const eigen = voorbeelden.filter(({ topic }) => topic === "afwegingskader");
    expect(eigen.length).toBeGreaterThan(0);
    for (const { id, input, expected } of eigen) {
      const { isReindication, verdicts, hardship } = input;
      const hardheid = hardship === undefined ? undefined : { motivering: hardship.reason, overdracht: hardship.transferAssessment };
      const gevonden = fout({ isHerindicatie: isReindication, activiteiten: [verdicts], hardheid });
      expect([gevonden === undefined, gevonden], id).toEqual([expected.allowed, expected.errorCode]);
    }
  });
});
