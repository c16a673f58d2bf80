import { expect, it } from "vitest";

import { zoekOpNaam } from "./zoek-op-naam.js";

const NAMEN = ["R. Çelik", "J. van den Berg", "A. de Vries-Jansen"];
const zoek = (tekst?: string): readonly string[] => zoekOpNaam(NAMEN, (naam) => naam, tekst);

it("UI zoeken: accenten en hoofdletters maken niet uit, en elk woord moet erin staan", () => {
  expect(zoek("celik")).toEqual(["R. Çelik"]);
  expect(zoek("BERG van")).toEqual(["J. van den Berg"]);
  expect(zoek("vries berg")).toEqual([]);
});

it("UI zoeken: zonder tekst komt iedereen", () => {
  expect(zoek()).toEqual(NAMEN);
  expect(zoek("  ")).toEqual(NAMEN);
});
