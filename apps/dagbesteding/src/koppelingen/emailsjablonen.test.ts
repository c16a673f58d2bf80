import { expect, it } from "vitest";

import { EMAILSJABLONEN } from "./emailsjablonen.table.js";
import { KOPPELINGEN } from "./koppelingen.table.js";

/** What the requirements ask to be told by e-mail, read from the programme: who it goes to, and about what. */
const GEVRAAGD = [
  { eis: "D-2.6", koppeling: "rmz", sjabloon: "signaal" },
  { eis: "D-8.4", koppeling: "werkbedrijf", sjabloon: "overleg" },
  { eis: "D-20.8", koppeling: "contractpostbus", sjabloon: "wijziging" },
  { eis: "D-25.1", koppeling: "contractpostbus", sjabloon: "onderaannemer" },
  { eis: "D-16.7", koppeling: "contractpostbus", sjabloon: "jaarrekening" },
];

it.each(GEVRAAGD)("$eis: de e-mail “$sjabloon” staat klaar bij $koppeling, en die koppeling noemt de eis", ({ eis, koppeling, sjabloon }) => {
  expect(EMAILSJABLONEN.filter((rij) => rij.sjabloon.id === sjabloon).map((rij) => rij.koppeling)).toContain(koppeling);
  expect(KOPPELINGEN.find(({ code }) => code === koppeling)?.eisen).toContain(eis);
});

it("D-2.6, D-8.4: elke e-mail hoort bij een koppeling van de soort e-mailtaak", () => {
  const perCode = new Map<string, string>(KOPPELINGEN.map(({ code, soort }) => [code, soort]));
  expect(EMAILSJABLONEN.map(({ koppeling }) => perCode.get(koppeling))).toEqual(EMAILSJABLONEN.map(() => "emailtaak"));
});
