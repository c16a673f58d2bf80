import { LEVENSLOPEN, onderdelenDieMissen } from "@wmo-kit/afwegingskader";
import { expect, it } from "vitest";

import type { Veld } from "../api/veld.js";
import { eisVelden } from "./eis-velden.js";
import { makeVelden } from "./make-velden.js";

const paden = (velden: readonly Veld[], plaats = ""): readonly string[] =>
  velden.flatMap((veld) => [`${plaats}${veld.naam}`, ...(veld.soort === "groep" ? paden(veld.velden ?? [], `${plaats}${veld.naam}.`) : [])]);

const verplicht = (velden: readonly Veld[], plaats = ""): readonly string[] =>
  velden.flatMap((veld) => [...(veld.verplicht ? [`${plaats}${veld.naam}`] : []), ...(veld.soort === "groep" ? verplicht(veld.velden ?? [], `${plaats}${veld.naam}.`) : [])]);

const ondersteuning = LEVENSLOPEN.get("B2");
const formulier = (soort: string): readonly Veld[] => {
  const schema = ondersteuning?.schemas[soort];
  return schema === undefined ? [] : makeVelden(schema, `B2 ${soort}`);
};

it("D-12.2, D-12.4: het formulier van het plan vraagt vooraf alles waarop het opslaan anders strandt", () => {
  const rij = ondersteuning?.rijen.find(({ gebeurtenis }) => gebeurtenis === "plan-vastgesteld");
  const vereist = new Set(rij?.wachters.flatMap((wachter) => wachter.vereist ?? []));
  const namen = verplicht(eisVelden(formulier("plan-vastgesteld"), vereist));
  expect(namen.filter((pad) => pad !== "plan").toSorted()).toEqual(
    ["algemeneVoorzieningen", "casemanagement", "doelen", "eersteAanspreekpunt", "eigenKracht", "evaluatiemoment", "netwerk", "perspectief", "samenMetInwoner", "vraag"].map((veld) => `plan.${veld}`),
  );
  // As many as the guard names of an empty plan, and that it is made together with the resident.
  expect(namen.filter((pad) => pad !== "plan")).toHaveLength(onderdelenDieMissen({}).length + 1);
});

it("B1: wat een wachter vereist is een veld van het formulier van elke stap die hij bewaakt", () => {
  for (const { code, rijen, schemas } of LEVENSLOPEN.values())
    for (const { gebeurtenis, wachters } of rijen) {
      const vereist = wachters.flatMap((wachter) => wachter.vereist ?? []);
      const schema = schemas[gebeurtenis];
      if (vereist.length === 0 || schema === undefined) continue;
      const bekend = paden(makeVelden(schema, `${code} ${gebeurtenis}`));
      expect(vereist.filter((pad) => !bekend.includes(pad)), `${code} ${gebeurtenis}`).toEqual([]);
    }
});

it("D-12.8: een bijgesteld plan dat niet wordt ingevuld, maakt geen veld ervan tot een eis", () => {
  const velden = eisVelden(formulier("evaluatie-gehouden"), new Set(["effect", "bijgesteldPlan.vraag"]));
  expect(velden.find(({ naam }) => naam === "effect")?.verplicht).toBe(true);
  const plan = velden.find(({ naam }) => naam === "bijgesteldPlan");
  expect([plan?.verplicht, plan?.velden?.find(({ naam }) => naam === "vraag")?.verplicht]).toEqual([false, true]);
});
