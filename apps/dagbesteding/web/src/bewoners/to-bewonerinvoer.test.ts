import { expect, test } from "vitest";

import { BEWONERVELDEN } from "./bewonervelden.table.js";
import { findBewonerveld, toBewonerinvoer } from "./to-bewonerinvoer.js";

const INGEVULD = { achternaam: "Proefman", voorletters: "J.A.", naamGebruik: "1", geboortedatum: "1951-04-12", geslacht: "2", bsn: "9999 90 019" };

test("D-11.4: wat mensen met punten en spaties typen, gaat zonder naar de server", () => {
  expect(toBewonerinvoer(INGEVULD)).toEqual({
    client: {
      bsn: "999990019",
      geboortedatum: { datum: "1951-04-12" },
      geslacht: "2",
      naam: { geslachtsnaam: { achternaam: "Proefman" }, voorletters: "JA", naamGebruik: "1" },
    },
  });
});

test("COD700: wie de naam van de partner gebruikt, krijgt die met het voorvoegsel mee", () => {
  const { client } = toBewonerinvoer({ ...INGEVULD, naamGebruik: "3", partnerAchternaam: "Berg", partnerVoorvoegsel: "van den", gemeente: "02 68" });
  expect(client.naam).toMatchObject({ partnernaam: { achternaam: "Berg", voorvoegsel: "van den" }, naamGebruik: "3" });
  expect(toBewonerinvoer({ ...INGEVULD, gemeente: "02 68" }).gemeente).toBe("0268");
});

test.each([
  [["gemeente"], "gemeente"],
  [["client", "bsn"], "bsn"],
  [["client", "geboortedatum", "datum"], "geboortedatum"],
  [["client", "naam", "geslachtsnaam", "achternaam"], "achternaam"],
  [["client", "naam", "partnernaam"], "partnerAchternaam"],
  [["client", "naam", "partnernaam", "voorvoegsel"], "partnerVoorvoegsel"],
])("D-11.4: een bevinding op %s staat bij het veld %s van het formulier", (pad, veld) => {
  expect(findBewonerveld(pad)).toBe(veld);
  expect(BEWONERVELDEN.map(({ naam }) => naam)).toContain(veld);
});
