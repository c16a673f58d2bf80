import { LEVENSLOPEN } from "@wmo-kit/afwegingskader";
import type { Zaakweergave } from "@wmo-kit/schermen";
import { describe, expect, it } from "vitest";

import { makeVervolg } from "./make-vervolg.js";
import { VERVOLG } from "./vervolg.table.js";

const zaak = (id: string, levensloop: string, toestand: string): Zaakweergave => ({ id, levensloop, toestand, titel: levensloop, toestandTekst: toestand, sinds: "2026-01-01", taken: [] });
const namen = (zaken: readonly Zaakweergave[], van: Zaakweergave): readonly string[] => makeVervolg(zaken)(van).map(({ levensloop, gebeurtenis }) => `${levensloop} ${gebeurtenis}`);

describe("wat meestal volgt", () => {
  it("W-33: elke regel noemt een levensloop, een toestand en stappen die er zijn", () => {
    for (const { levensloop, toestand, stappen } of VERVOLG) {
      expect(LEVENSLOPEN.get(levensloop)?.toestanden, `${levensloop} ${toestand}`).toContain(toestand);
      for (const stap of stappen) {
        const [code = "", gebeurtenis = ""] = stap.split(" ");
        expect(LEVENSLOPEN.get(code)?.gebeurtenissen, stap).toContain(gebeurtenis);
      }
    }
  });

  it("W-49.3: na het koppelen volgt het onderzoek of basishulp, en wat daarna is begonnen wordt niet nog eens aangeboden", () => {
    const melding = zaak("2", "A1", "gekoppeld");
    expect(namen([zaak("1", "A2", "besloten"), melding], melding)).toEqual(["A2 onderzoek-gestart", "A5 basishulp-gestart"]);
    expect(namen([melding, zaak("3", "A2", "gestart")], melding)).toEqual(["A5 basishulp-gestart"]);
  });

  it("W-33.4: een advies volgt alleen op een onderzoek waarvan de uitkomst er een vraagt", () => {
    expect(namen([], zaak("1", "A2", "besloten"))).toEqual([]);
  });
});
