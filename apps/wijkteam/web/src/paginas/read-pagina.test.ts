import { expect, it } from "vitest";

import { readPagina } from "./read-pagina.js";

it("UI inwoners: een bladzijde in het adres telt vanaf 1, en wat geen bladzijde is, is de eerste", () => {
  expect(["2", "17"].map(readPagina)).toEqual([2, 17]);
  expect([undefined, "", "0", "-3", "1.5", "abc", "1e99", "9999999"].map(readPagina)).toEqual([1, 1, 1, 1, 1, 1, 1, 1]);
});
