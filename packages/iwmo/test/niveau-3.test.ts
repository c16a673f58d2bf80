import { hasReferenceData, referenceDataNote } from "@wmo-kit/tooling-testing/reference-data";
import { describe, expect, it } from "vitest";

import { checkNiveau2, checkNiveau3 } from "../src/index.js";
import { KETENGEVALLEN, leesContext, leesGeval, leesKeten } from "./keten-gevallen.js";

const regels = (rijen: readonly { readonly rule: string }[]): string => [...new Set(rijen.map(({ rule }) => rule))].sort().join(" ");

describe.skipIf(!hasReferenceData)(`Niveau 3 tegenover de ketengevallen${referenceDataNote}`, () => {
  it.runIf(hasReferenceData).each(KETENGEVALLEN)("$case: het goede bericht geeft geen bevinding", (geval) => {
    expect(checkNiveau3(leesGeval(geval.case, "ok"), leesKeten(geval.case), leesContext(geval))).toEqual([]);
  });

  it.runIf(hasReferenceData).each(KETENGEVALLEN)("$case: het foute bericht geeft precies de verwachte regels, codes en plaatsen", (geval) => {
    const bevindingen = checkNiveau3(leesGeval(geval.case, "fail"), leesKeten(geval.case), leesContext(geval));
    expect([regels(geval.expects), ...geval.acceptAlso.map((ook) => [...ook].sort().join(" "))]).toContain(regels(bevindingen));
    for (const { rule, retourcode, path } of geval.expects) {
      const eigen = bevindingen.filter((bevinding) => bevinding.rule === rule);
      expect(eigen.map((bevinding) => bevinding.retourcode ?? null)).toEqual(eigen.map(() => retourcode));
      expect(eigen.map((bevinding) => bevinding.path).some((plaats) => plaats === path || plaats.startsWith(`${path}/`))).toBe(true);
    }
  });

  it.runIf(hasReferenceData).each(KETENGEVALLEN.filter(({ case: naam }) => naam !== "TR319-toekomstige-productperiode"))(
    "$case: beide berichten zijn vrij van bevindingen op niveau 2",
    ({ case: geval }) => {
      expect([...checkNiveau2(leesGeval(geval, "ok")), ...checkNiveau2(leesGeval(geval, "fail"))]).toEqual([]);
    },
  );
});
