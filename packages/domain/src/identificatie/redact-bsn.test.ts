import fc from "fast-check";
import { describe, expect, it } from "vitest";

import { doorstaatElfproef } from "./elfproef.js";
import { redactBsn } from "./redact-bsn.js";

describe("redactBsn", () => {
  it.each([
    ["alleen een nummer", "999996770", "[bsn]"],
    ["midden in een zin", "client 999996770 gebeld", "client [bsn] gebeld"],
    ["twee nummers", "999996770,999900006", "[bsn],[bsn]"],
    ["letters eraan vast", "bsn999996770x", "bsn[bsn]x"],
    ["in een adres", "/clienten/999996770?x=1", "/clienten/[bsn]?x=1"],
    ["met voorloopnullen", "<Bsn>000000012</Bsn>", "<Bsn>[bsn]</Bsn>"],
    ["in groepen van drie", "bsn 999 996 770.", "bsn [bsn]."],
    ["met punten zoals op oude papieren", "9999.96.770", "[bsn]"],
    ["met streepjes", "999-996-770", "[bsn]"],
    ["een groep die eerst verkeerd begint", "999 999 996 770", "999 [bsn]"],
  ])("Wmo 5.2.9: %s", (_geval, tekst, verwacht) => {
    expect(redactBsn(tekst)).toBe(verwacht);
  });

  it.each([
    ["een nummer dat de elfproef niet doorstaat", "ref 999996771"],
    ["alleen nullen", "000000000"],
    ["tien cijfers", "0612345678"],
    ["een tijd in milliseconden", "1795302507113"],
    ["een datum en tijd", "2026-11-21T23:13:15.123Z"],
    ["een IBAN", "NL13TEST0123456789"],
    ["een AGB-code", "41999999"],
    ["groepen met verschillende tekens", "999 996.770"],
    ["een UUID met negen cijfers op een rij", "dossier 01a20261-4955-70c3-bb2c-a999996770bc gesloten"],
    ["lege tekst", ""],
  ])("Wmo 5.2.9: %s blijft staan", (_geval, tekst) => {
    expect(redactBsn(tekst)).toBe(tekst);
  });

  it("Wmo 5.2.9: een nummer naast een UUID, of in iets dat er alleen op lijkt, gaat wel weg", () => {
    expect(redactBsn("01a20261-4955-70c3-bb2c-a999996770bc 999900006")).toBe("01a20261-4955-70c3-bb2c-a999996770bc [bsn]");
    expect(redactBsn("4955-70c3-bb2c-a999996770bc")).toBe("4955-70c3-bb2c-a[bsn]bc");
  });

  it("Wmo 5.2.9: elke UUID blijft heel", () => {
    fc.assert(fc.property(fc.uuid(), (id) => redactBsn(`(${id})`) === `(${id})`), { numRuns: 5000 });
  });

  it("Wmo 5.2.9: een tweede nummer dat in het eerste begint verandert de tekst erna niet", () => {
    const staart = Array.from({ length: 1000 }, (_, getal) => String(getal).padStart(3, "0")).find((drie) => doorstaatElfproef(`900006${drie}`));
    expect(staart).toBeDefined();
    expect(redactBsn(`999 900 006 ${staart}.`)).toBe(`[bsn] ${staart}.`);
  });

  it("Wmo 5.2.9: na redactBsn staat er in geen enkele tekst nog een rij van negen cijfers die de elfproef doorstaat", () => {
    const eenStuk = fc.oneof(
      fc.constantFrom("999996770", "999900006", "000000012", " ", ".", "-", "9", "é", "[bsn]"),
      fc.stringMatching(/^[0-9]{1,12}$/),
      fc.string(),
    );
    fc.assert(
      fc.property(fc.array(eenStuk, { maxLength: 8 }), (stukken) => {
        const uit = redactBsn(stukken.join(""));
        const rijen = uit.split(/[^0-9]+/).filter((rij) => rij.length === 9 && rij !== "000000000");
        expect(rijen.filter(doorstaatElfproef)).toEqual([]);
        expect(redactBsn(uit)).toBe(uit);
      }),
      { numRuns: 3000 },
    );
  });

  it("Wmo 5.2.9: alles buiten een gevonden nummer blijft letterlijk staan", () => {
    const eenTekstZonderCijfers = fc.string().map((tekst) => tekst.replace(/[0-9]/g, "x"));
    fc.assert(
      fc.property(eenTekstZonderCijfers, eenTekstZonderCijfers, (voor, na) => {
        expect(redactBsn(`${voor}999996770${na}`)).toBe(`${voor}[bsn]${na}`);
      }),
    );
  });
});
