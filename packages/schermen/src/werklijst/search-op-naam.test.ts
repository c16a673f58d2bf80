import { expect, test } from "vitest";

import { searchOpNaam } from "./search-op-naam.js";

const bewoner = (naam: string): { readonly naam: string } => ({ naam });
const LIJST = ["J. Çelik-Bërger", "K. van den Testerhof", "A. Voorbeeldsma"].map(bewoner);

test.each([
  ["", 3],
  ["celik", 1],
  ["TESTERHOF", 1],
  ["testerhof van", 1],
  ["  van  ", 1],
  ["é", 3],
  ["xyz", 0],
])("D-18.1: “%s” vindt %i van de drie bewoners, zonder op accenten of hoofdletters te letten", (zoektekst, aantal) => {
  expect(searchOpNaam(LIJST, zoektekst)).toHaveLength(aantal);
});
