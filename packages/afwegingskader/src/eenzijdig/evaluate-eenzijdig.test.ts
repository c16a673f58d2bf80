import { describe, expect, it } from "vitest";

import { datum } from "../../test/bouwers.js";
import { evaluateWaarschuwingen } from "../contract/evaluate-waarschuwingen.js";
import { evaluateEenzijdig, type Onderbouwing } from "./evaluate-eenzijdig.js";
import { GRONDEN, type Grond } from "./gronden.table.js";
import { WAARSCHUWINGNORMEN } from "./waarschuwingen.table.js";

const VOLLEDIG: Onderbouwing = { grond: "c", gedragVolgtUitProblematiek: false, alternatievenBenut: true, motivering: "Zie het verslag." };

describe("eenzijdig beëindigen, onderbouwing", () => {
  it.each([
    ["alles is er", {}, undefined],
    ["er is geen grond", { grond: undefined }, "ZWAARWEGENDE_GROND_ONTBREEKT"],
    ["het gedrag volgt uit de problematiek", { gedragVolgtUitProblematiek: true }, "GEDRAG_UIT_PROBLEMATIEK"],
    ["over het gedrag is niet geoordeeld", { gedragVolgtUitProblematiek: undefined }, "GEDRAG_UIT_PROBLEMATIEK"],
    ["niet alles is geprobeerd", { alternatievenBenut: false }, "ALTERNATIEF_ONTBREEKT"],
    ["of alles is geprobeerd, is niet bekend", { alternatievenBenut: undefined }, "ALTERNATIEF_ONTBREEKT"],
    ["de motivering is leeg", { motivering: " " }, "MOTIVERING_ONTBREEKT"],
    ["er is geen motivering", { motivering: undefined }, "MOTIVERING_ONTBREEKT"],
  ] as const)("D-13.2: %s", (_titel, anders, code) => {
    const oordeel = evaluateEenzijdig({ ...VOLLEDIG, ...anders });
    expect(oordeel).toEqual(code === undefined ? { toegestaan: true } : { toegestaan: false, code });
  });

  it("D-13.2: de eerste hindernis in de volgorde van het programma wordt genoemd", () => {
    const hindernissen: readonly Partial<Onderbouwing>[] = [
      { motivering: "" },
      { alternatievenBenut: false },
      { gedragVolgtUitProblematiek: true },
      { grond: undefined },
    ];
    const codes = hindernissen.map((_, n) => {
      const oordeel = evaluateEenzijdig(Object.assign({}, VOLLEDIG, ...hindernissen.slice(0, n + 1)));
      return oordeel.toegestaan ? undefined : oordeel.code;
    });
    expect(codes).toEqual(["MOTIVERING_ONTBREEKT", "ALTERNATIEF_ONTBREEKT", "GEDRAG_UIT_PROBLEMATIEK", "ZWAARWEGENDE_GROND_ONTBREEKT"]);
  });
});

// Words of article 13.2 of the programme that its own letter has and no other.
const WOORDEN: readonly (readonly [eis: string, grond: Grond, woord: RegExp])[] = [
  ["D-13.2.a", "a", /deskundigheid/u],
  ["D-13.2.b", "b", /passende ondersteuning/u],
  ["D-13.2.c", "c", /bedreiging/u],
  ["D-13.2.d", "d", /vertrouwen/u],
  ["D-13.2.e", "e", /hygi[eë]ne/u],
  ["D-13.2.f", "f", /waarschuwingen/u],
];

describe("gronden van het programma", () => {
  it.each(WOORDEN)("%s: grond %s noemt zijn eigen artikel en niet dat van een ander", (eis, grond, woord) => {
    expect(GRONDEN[grond].eis).toBe(eis);
    expect(Object.entries(GRONDEN).flatMap(([letter, { grond: tekst }]) => (woord.test(tekst) ? [letter] : []))).toEqual([grond]);
    expect(evaluateEenzijdig({ ...VOLLEDIG, grond })).toEqual({ toegestaan: true });
  });
});

describe("waarschuwingen", () => {
  it.each([
    [0, "te weinig"],
    [1, "te weinig"],
    [2, "genoeg"],
    [3, "genoeg"],
  ] as const)("A-31: %i waarschuwingen: %s", (aantal, oordeel) => {
    expect(evaluateWaarschuwingen(WAARSCHUWINGNORMEN, "D-13.2.f", { aantal, peildatum: datum("2026-03-02") })).toBe(oordeel);
  });

  it("D-13.2.f: voor het programma bestond is er geen norm en oordeelt een mens", () => {
    expect(evaluateWaarschuwingen(WAARSCHUWINGNORMEN, "D-13.2.f", { aantal: 1, peildatum: datum("2025-04-28") })).toBe("oordeel nodig");
  });
});
