import * as fc from "fast-check";
import { describe, expect, it } from "vitest";

import { LEVENSLOPEN } from "../levenslopen.js";
import { makePaarindex } from "./paarindex.js";

// Words of one length and with letters in common too, and the names that every object has.
const woord = fc.oneof(fc.string({ maxLength: 6 }), fc.constantFrom("ab", "ba", "aa", "", "constructor", "__proto__", "toString"));

describe("makePaarindex", () => {
  it("W-95.1: vindt voor elk paar wat een gewone Map vindt, en niets voor een ander paar", () => {
    fc.assert(
      fc.property(fc.uniqueArray(fc.tuple(woord, woord), { selector: ([een, ander]) => JSON.stringify([een, ander]), maxLength: 60 }), fc.array(fc.tuple(woord, woord)), (paren, vragen) => {
        const map = new Map(paren.map(([een, ander], nummer) => [JSON.stringify([een, ander]), nummer]));
        const zoek = makePaarindex(paren.map(([toestand, gebeurtenis], nummer) => ({ toestand, gebeurtenis, nummer })));
        for (const [een, ander] of [...paren, ...vragen]) expect(zoek(een, ander)?.nummer).toBe(map.get(JSON.stringify([een, ander])));
      }),
    );
  });

  it("W-95.1: zonder paren is er niets te vinden", () => {
    expect(makePaarindex([])("gestart", "afgesloten")).toBeUndefined();
  });

  it("W-95.1: voor elke toestand en gebeurtenis van elke levensloop vindt hij precies de rijen van de tabel", () => {
    for (const { toestanden, gebeurtenissen, rijen } of LEVENSLOPEN.values()) {
      const paren = toestanden.flatMap((toestand) =>
        gebeurtenissen.map((gebeurtenis) => ({ toestand, gebeurtenis, gevonden: rijen.filter((rij) => rij.van !== "nieuw" && rij.van.includes(toestand) && rij.gebeurtenis === gebeurtenis) })),
      );
      const metRij = paren.filter(({ gevonden }) => gevonden.length > 0);
      const zoek = makePaarindex(metRij);
      expect(metRij.length).toBeGreaterThan(0);
      for (const { toestand, gebeurtenis, gevonden } of paren) expect(zoek(toestand, gebeurtenis)?.gevonden ?? []).toEqual(gevonden);
    }
  });
});
