import { LEVENSLOPEN } from "@wmo-kit/afwegingskader";
import { expect, it } from "vitest";

import { STAPZINNEN } from "./stapzinnen.table.js";

it("W-95.1: elke zin van de tijdlijn hoort bij een gebeurtenis die bestaat, en elke gebeurtenis van een melding heeft een eigen zin", () => {
  const gebeurtenissen = [...LEVENSLOPEN.values()].flatMap(({ code, schemas }) => Object.keys(schemas).map((soort) => `${code} ${soort}`));
  expect(Object.keys(STAPZINNEN).filter((sleutel) => !gebeurtenissen.includes(sleutel))).toEqual([]);
  expect(gebeurtenissen.filter((sleutel) => sleutel.startsWith("A1 ") && STAPZINNEN[sleutel] === undefined)).toEqual([]);
  expect(new Set(Object.values(STAPZINNEN)).size).toBe(Object.keys(STAPZINNEN).length);
});
