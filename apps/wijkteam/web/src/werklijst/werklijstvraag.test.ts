import { expect, it } from "vitest";

import { FILTERS } from "./filters.table.js";
import { toWerklijstvraag } from "./werklijstvraag.js";

const STANDEN = ["verstreken", "bijna verstreken", "lopend", "geen norm"];

it("UI-werklijst: elke stand heeft precies één keuze, en een onbekende keuze vraagt alles", () => {
  expect(FILTERS.map(({ id }) => toWerklijstvraag({ toon: id }).toon)).toEqual(STANDEN);
  expect([toWerklijstvraag({ toon: "bestaat-niet" }), toWerklijstvraag({ van: "mij" }), toWerklijstvraag({ van: "x" })]).toEqual([{}, { van: "mij" }, {}]);
});
