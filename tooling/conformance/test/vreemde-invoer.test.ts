import { describe, expect, it } from "vitest";

import type { JsonWaarde } from "../src/json-waarde.js";
import { ONDERWERPEN } from "../src/onderwerpen.table.js";
import { EIGEN_BESTANDEN, voorbeeldenUit } from "./bestanden.js";

const VREEMD: readonly JsonWaarde[] = [null, "", "2026-02-30", "9999-12-31", "0001-01-01", "9999-12", "12-31", -1, 0.5, 1_000_001, 1e300, true, [], [null], {}, { x: 1 }];

describe.each([...ONDERWERPEN.values()])("$naam", ({ naam, invoerschema, beantwoord }) => {
  const eerste = EIGEN_BESTANDEN.flatMap(voorbeeldenUit).find(({ topic }) => topic === naam);

  it("K-10: een vreemd veld geeft een antwoord dat mag, of een reden; nooit een val", () => {
    const { input = {}, requirementIds = [] } = eerste ?? {};
    for (const veld of Object.keys(input)) {
      for (const waarde of VREEMD) {
        const invoer = { ...input, [veld]: waarde };
        const uit = beantwoord(invoer, requirementIds);
        if (!invoerschema.safeParse(invoer).success) expect(uit._tag).toBe("GeenAntwoord");
        if (uit._tag === "GeenAntwoord") expect(uit.reden.length).toBeGreaterThan(10);
      }
      const { [veld]: _weg, ...zonder } = input;
      expect(["Antwoord", "GeenAntwoord"]).toContain(beantwoord(zonder, requirementIds)._tag);
    }
    for (const waarde of VREEMD) expect(beantwoord(waarde, requirementIds)._tag).toBe(invoerschema.safeParse(waarde).success ? "Antwoord" : "GeenAntwoord");
    expect(Object.keys(input)).not.toEqual([]);
  });
});
