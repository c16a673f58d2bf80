import { basename } from "node:path";

import { describe, expect, it } from "vitest";

import { describeUitslag } from "../src/describe-uitslag.js";
import { ONDERWERPEN } from "../src/onderwerpen.table.js";
import { evaluateVoorbeeld } from "../src/uitslag.js";
import type { Voorbeeld } from "../src/voorbeeldbestand.js";
import { EIGEN_BESTANDEN, voorbeeldenUit } from "./bestanden.js";

describe.each(EIGEN_BESTANDEN.map((pad) => ({ bestand: basename(pad), voorbeelden: voorbeeldenUit(pad) })))("$bestand", ({ bestand, voorbeelden }) => {
  it.each(voorbeelden.map((voorbeeld) => ({ eisen: voorbeeld.requirementIds.join(", "), voorbeeld })))(
    "$eisen: $voorbeeld.title ($voorbeeld.id)",
    ({ voorbeeld }) => {
      expect(describeUitslag(evaluateVoorbeeld(ONDERWERPEN, voorbeeld, 1))).toEqual([]);
    },
  );

  it("K-07: elk voorbeeld heeft een eigen naam en gaat over het onderwerp van het bestand", () => {
    expect(new Set(voorbeelden.map(({ id }) => id)).size).toBe(voorbeelden.length);
    expect([...new Set(voorbeelden.map(({ topic }) => `${topic}.json`))]).toEqual([bestand]);
  });
});

type Waarde = Voorbeeld["expected"][string];

const anders = (waarde: Waarde): Waarde => {
  if (typeof waarde === "number") return waarde + 0.00001;
  if (typeof waarde === "boolean") return !waarde;
  if (typeof waarde === "string") return `${waarde}x`;
  return Array.isArray(waarde) ? [...waarde, null] : 0;
};

describe("de eigen voorbeelden samen", () => {
  it("K-08: wie in een voorbeeld een verwacht veld verandert, krijgt precies dat veld terug", () => {
    for (const voorbeeld of EIGEN_BESTANDEN.flatMap(voorbeeldenUit)) {
      for (const [veld, waarde] of Object.entries(voorbeeld.expected)) {
        const uitslag = evaluateVoorbeeld(ONDERWERPEN, { ...voorbeeld, expected: { ...voorbeeld.expected, [veld]: anders(waarde) } }, 1);
        expect(uitslag._tag === "Anders" ? uitslag.verschillen.map((verschil) => verschil.veld) : uitslag).toEqual([veld]);
      }
    }
  });

  it("K-07: elk onderwerp heeft voorbeelden, en elke eis van een onderwerp komt in een ervan voor", () => {
    const voorbeelden = EIGEN_BESTANDEN.flatMap(voorbeeldenUit);
    const zonder = [...ONDERWERPEN.values()].flatMap(({ naam, eisen }) => {
      const gebruikt = new Set(voorbeelden.filter(({ topic }) => topic === naam).flatMap(({ requirementIds }) => requirementIds));
      return eisen.filter((eis) => !gebruikt.has(eis)).map((eis) => `${naam} ${eis}`);
    });
    expect(zonder).toEqual([]);
  });
});
