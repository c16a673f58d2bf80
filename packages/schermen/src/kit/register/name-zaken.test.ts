import { expect, test } from "vitest";

import { nameZaken } from "./name-zaken.js";

const zaak = (id: string, titel: string): { readonly id: string; readonly titel: string } => ({ id, titel });

test("D-3.3: mensen zijn uit elkaar te houden: aan hun naam, en zonder naam aan een code", () => {
  const namen = nameZaken([zaak("0001-aaaaaa", "Medewerker"), zaak("0002-bbbbbb", "Medewerker"), zaak("0003-cccccc", "Vrijwilliger")], new Map([["0002-bbbbbb", "Ans Proef"]]));
  expect(namen.map(({ titel }) => titel)).toEqual(["Medewerker, code aaaaaa", "Ans Proef (medewerker)", "Vrijwilliger"]);
});
