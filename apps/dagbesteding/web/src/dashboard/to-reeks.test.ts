import { expect, test } from "vitest";

import { nameMaandKort } from "@wmo-kit/schermen";

import { toReeks } from "./to-reeks.js";

const maand = { maand: "2026-11", teller: 3, noemer: 4, percentage: "75,0%", aandeel: 0.75, oordeel: "voldoet niet", voorlopig: true, gemist: [], gemistAantal: 0, loopt: [], looptAantal: 0 } as const;

test("D-11.3: een maand op een as heeft haar naam, en een voorlopig cijfer zegt dat het nog kan veranderen", () => {
  expect(nameMaandKort("2026-01")).toBe("jan 2026");
  const { punten } = toReeks({ titel: "T", maanden: [maand, { ...maand, maand: "2026-12", teller: 0, noemer: 0, percentage: null, aandeel: null, voorlopig: false }] }, false);
  expect(punten[0]).toEqual({ label: "nov 2026", waarde: 0.75, tekst: "75,0% (3 van 4), voorlopig" });
  expect(punten[1]?.waarde).toBeNull();
});
