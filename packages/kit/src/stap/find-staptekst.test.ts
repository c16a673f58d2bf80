import { LEVENSLOPEN } from "@wmo-kit/afwegingskader";
import { expect, it } from "vitest";

import { DAGBESTEDING_STAPPEN } from "./dagbesteding-stappen.table.js";
import { findStaptekst, heeftStaptekst } from "./find-staptekst.js";
import { WIJKTEAM_STAPPEN } from "./wijkteam-stappen.table.js";

it.each([...LEVENSLOPEN.values()])("B1: elke gebeurtenis van $code $titel heeft een eigen titel met een hoofdletter", ({ code, gebeurtenissen }) => {
  for (const soort of gebeurtenissen) {
    expect(heeftStaptekst(code, soort), `${code} ${soort}`).toBe(true);
    expect(findStaptekst(code, soort).titel).toMatch(/^[A-Z].+[^.]$/u);
  }
});

it("B1: geen titel hoort bij een gebeurtenis die niet bestaat", () => {
  const titels = Object.entries({ ...WIJKTEAM_STAPPEN, ...DAGBESTEDING_STAPPEN }).flatMap(([code, stappen]) => Object.keys(stappen).map((soort) => `${code} ${soort}`));
  const gebeurtenissen = new Set([...LEVENSLOPEN.values()].flatMap(({ code, gebeurtenissen: soorten }) => soorten.map((soort) => `${code} ${soort}`)));
  expect(titels.filter((titel) => !gebeurtenissen.has(titel))).toEqual([]);
});
