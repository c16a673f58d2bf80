import { expect, it } from "vitest";

import { findInwonerveld, listInwonervelden, toInwonergegevens } from "./inwonervelden.js";

const BEKEND = {
  naam: { geslachtsnaam: { achternaam: "Proefstra", voorvoegsel: "van" }, partnernaam: { achternaam: "Testema" }, voorletters: "A", voornamen: "Anna", naamGebruik: "2" as const },
  geboortedatum: { datum: "1980-01-01", datumGebruik: "2" as const },
  adres: { straat: "Proefweg", huisnummer: "1", plaats: "Nijmegen" },
  wijk: "Noord",
};

const INGEVULD = { achternaam: "Proefstra", voornamen: "Anna", geboortedatum: "1980-01-01", metAdres: true, straat: "Proefweg", huisnummer: "1", plaats: "Nijmegen", postcode: "6511 aa", wijk: "Zuid" };

it("W-95.1: wat het formulier niet vraagt blijft staan, en wat leeg is gemaakt verdwijnt", () => {
  const { geslachtsnaam, partnernaam, voorletters, naamGebruik } = toInwonergegevens(INGEVULD, BEKEND).naam;
  expect([geslachtsnaam, partnernaam, voorletters, naamGebruik]).toEqual([{ achternaam: "Proefstra" }, { achternaam: "Testema" }, "A", "2"]);
  expect(toInwonergegevens(INGEVULD, BEKEND)).toMatchObject({ geboortedatum: { datum: "1980-01-01", datumGebruik: "2" }, adres: { postcode: "6511AA" }, wijk: "Zuid" });
  expect(toInwonergegevens({ ...INGEVULD, geboortedatum: "1981-02-02" }, BEKEND).geboortedatum).toEqual({ datum: "1981-02-02" });
  expect(toInwonergegevens({ ...INGEVULD, metAdres: false }, BEKEND)).not.toHaveProperty("adres");
});

it("UI vragen: wat bekend is staat er al, en wat de server aanwijst is een veld van het formulier", () => {
  const velden = listInwonervelden(BEKEND, ["Noord", "Zuid"]);
  expect(velden.filter(({ voorstel }) => voorstel !== null).map(({ naam }) => naam)).toEqual(["achternaam", "voorvoegsel", "voornamen", "geboortedatum", "metAdres", "straat", "huisnummer", "plaats", "wijk"]);
  for (const pad of [["naam", "geslachtsnaam", "achternaam"], ["geboortedatum", "datum"], ["adres", "postcode"], ["wijk"]]) expect(velden.map(({ naam }) => naam)).toContain(findInwonerveld(pad));
});
