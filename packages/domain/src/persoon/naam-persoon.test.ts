import { describe, expect, it } from "vitest";

import { formatAchternaam, formatNaam } from "./format-naam.js";
import { parseNaamPersoon } from "./naam-persoon.js";

const EIGEN = { achternaam: "Vries", voorvoegsel: "de" };
const PARTNER = { achternaam: "Berg", voorvoegsel: "van den" };
const eenNaam = (deel: object = {}): object => ({ geslachtsnaam: EIGEN, voorletters: "AB", naamGebruik: "1", ...deel });
const toon = (deel: object): string => formatNaam(parseNaamPersoon(eenNaam(deel))._unsafeUnwrap());
const codes = (deel: object): readonly string[] =>
  parseNaamPersoon(eenNaam(deel))
    ._unsafeUnwrapErr()
    .bevindingen.map(({ pad, code }) => `${pad.join(".")}: ${code}`);

describe("formatNaam", () => {
  it.each([
    ["1", "A.B. de Vries"],
    ["2", "A.B. van den Berg"],
    ["3", "A.B. van den Berg-de Vries"],
    ["4", "A.B. de Vries-van den Berg"],
    ["5", "A.B. de Vries"],
    ["6", "de Vries"],
  ])("COD700: met naamgebruik %s heet deze persoon %s", (naamGebruik, verwacht) => {
    expect(toon({ naamGebruik, partnernaam: PARTNER })).toBe(verwacht);
  });

  it.each([
    ["zonder partner", {}, "A.B. de Vries"],
    ["zonder voorvoegsel", { geslachtsnaam: { achternaam: "Jansen" } }, "A.B. Jansen"],
    ["met voornamen als er geen voorletters zijn", { voorletters: undefined, voornamen: "Anna Bea" }, "Anna Bea de Vries"],
    ["met voorletters als er ook voornamen zijn", { voornamen: "Anna Bea" }, "A.B. de Vries"],
    ["met alleen een achternaam", { voorletters: undefined }, "De Vries"],
    ["met een voorvoegsel aan de naam vast", { geslachtsnaam: { achternaam: "Ancona", voorvoegsel: "d'" } }, "A.B. d'Ancona"],
    ["met ’t als voorvoegsel", { voorletters: undefined, geslachtsnaam: { achternaam: "Hof", voorvoegsel: "'t" } }, "'t Hof"],
    ["met een voorletter van twee letters", { voorletters: "AThJ" }, "A.Th.J. de Vries"],
    ["met kleine voorletters", { voorletters: "ab" }, "a.b. de Vries"],
    ["met een letter met accent", { voorletters: "ÉA" }, "É.A. de Vries"],
    ["met een los accent", { voorletters: "E\u0301A" }, "E\u0301.A. de Vries"],
  ])("IV007: een naam %s", (_geval, deel, verwacht) => {
    expect(toon(deel)).toBe(verwacht);
  });

  it("IV007: de achternaam alleen staat zoals hij in een zin staat", () => {
    const naam = parseNaamPersoon(eenNaam({ naamGebruik: "4", partnernaam: PARTNER }))._unsafeUnwrap();
    expect(formatAchternaam(naam)).toBe("de Vries-van den Berg");
  });

  it("COD700: een organisatie heeft geen voorletters en houdt haar eigen schrijfwijze", () => {
    expect(toon({ naamGebruik: "6", geslachtsnaam: { achternaam: "iZorg B.V." } })).toBe("iZorg B.V.");
  });
});

describe("naam van een persoon", () => {
  it.each(["2", "3", "4"])("CS050: naamgebruik %s vraagt de naam van de partner", (naamGebruik) => {
    expect(codes({ naamGebruik })).toEqual(["partnernaam: partnernaamOntbreekt"]);
  });

  it.each([
    ["een lege achternaam", { geslachtsnaam: { achternaam: " " } }, ["geslachtsnaam.achternaam: leeg"]],
    ["een te lange achternaam", { geslachtsnaam: { achternaam: "a".repeat(201) } }, ["geslachtsnaam.achternaam: teLang"]],
    ["een te lang voorvoegsel", { geslachtsnaam: { ...EIGEN, voorvoegsel: "van der van" } }, ["geslachtsnaam.voorvoegsel: teLang"]],
    ["voorletters met punten", { voorletters: "A.B." }, ["voorletters: voorletters"]],
    ["te veel voorletters", { voorletters: "ABCDEFG" }, ["voorletters: voorletters"]],
    ["een onbekend naamgebruik", { naamGebruik: "7" }, ["naamGebruik: invalid_value"]],
    ["een veld dat niet bestaat", { bijnaam: "Ab" }, [": unrecognized_keys"]],
    ["twee fouten tegelijk", { voornamen: "", voorletters: "1" }, ["voornamen: leeg", "voorletters: voorletters"]],
  ])("RS028: %s wordt geweigerd", (_geval, deel, verwacht) => {
    expect(codes(deel)).toEqual(verwacht);
  });

  it("RS028: precies 200 tekens past, ook als een teken buiten het gewone bereik ligt", () => {
    expect(parseNaamPersoon(eenNaam({ geslachtsnaam: { achternaam: "𝓐".repeat(200) } })).isOk()).toBe(true);
  });
});
