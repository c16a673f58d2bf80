import * as fc from "fast-check";
import { describe, expect, it } from "vitest";

import { addAanIndex, createReferentieindex, findInIndex, type Referentieindex } from "./referentie-index.js";

const vul = (referenties: Iterable<string>): Referentieindex => {
  const index = createReferentieindex();
  for (const referentie of referenties) addAanIndex(index, referentie);
  return index;
};

describe("Referentie-index", () => {
  it("TR315: vindt na elke toevoeging precies de eerdere met dezelfde tekst, in volgorde", () => {
    const referentie = fc.oneof(fc.constantFrom("", "A1", "a1", "é", "1".repeat(300), "\u0000"), fc.string({ maxLength: 2 }), fc.integer({ min: 0, max: 400 }).map(String));
    fc.assert(
      fc.property(fc.array(referentie, { maxLength: 300 }), (referenties) => {
        const index = createReferentieindex();
        for (const [nummer, tekst] of referenties.entries()) {
          const eerdere = referenties.slice(0, nummer).flatMap((ander, i) => (ander === tekst ? [i] : []));
          expect(findInIndex(index, tekst)).toEqual(eerdere);
          addAanIndex(index, tekst);
        }
      }),
    );
  });

  it("TR315: teksten die allemaal in hetzelfde vak horen, kosten geen kwadratische tijd en worden nog steeds gevonden", () => {
    // FNV-1a: pairs of letters that give the same hash, found by trying; every row of such pairs collides with every other.
    const LAGEN = 10;
    const hash = (tekst: string, begin: number): number => {
      let som = begin;
      for (let i = 0; i < tekst.length; i += 1) som = Math.imul(som ^ tekst.charCodeAt(i), 0x01000193);
      return som;
    };
    const stukken: (readonly [string, string])[] = [];
    let begin = 0x811c9dc5 | 0;
    for (let laag = 0; laag < LAGEN; laag += 1) {
      const gezien = new Map<number, string>();
      for (let i = 0; ; i += 1) {
        const tekst = i.toString(36).padStart(4, "0");
        const waarde = hash(tekst, begin);
        const eerder = gezien.get(waarde);
        if (eerder !== undefined) {
          stukken.push([eerder, tekst]);
          begin = waarde;
          break;
        }
        gezien.set(waarde, tekst);
      }
    }
    const gelijk = Array.from({ length: 2 ** LAGEN }, (_, i) => stukken.map(([nul, een], laag) => ((i >> laag) & 1 ? een : nul)).join(""));
    expect(new Set(gelijk.map((tekst) => hash(tekst, 0x811c9dc5 | 0))).size).toBe(1);
    const index = vul(gelijk);
    expect(index.kaart?.size).toBe(gelijk.length);
    expect(gelijk.every((tekst, i) => findInIndex(index, tekst)[0] === i)).toBe(true);
    expect(findInIndex(index, "anders")).toEqual([]);
  });
});
