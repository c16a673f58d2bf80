import { describe, expect, it } from "vitest";

import { ONDERWERPEN } from "../src/onderwerpen.table.js";
import { runConformance } from "../src/run-conformance.js";
import type { Voorbeeld } from "../src/voorbeeldbestand.js";
import { eenVoorbeeld, inMap } from "./bestanden.js";

const bestandMet = (...examples: readonly Voorbeeld[]): string => JSON.stringify({ examples });
const run = (bestanden: Readonly<Record<string, string>>, ...namen: readonly string[]): { readonly tekst: string; readonly code: number } => {
  let uit = { tekst: "", code: -1 };
  inMap(bestanden, (pad) => {
    const { regels, code } = runConformance(ONDERWERPEN, namen.map(pad));
    uit = { tekst: regels.map((regel) => regel.replaceAll(`${pad("")}/`, "")).join("\n"), code };
  });
  return uit;
};
const runVoorbeeld = (anders: Partial<Voorbeeld>): { readonly tekst: string; readonly code: number } =>
  run({ "a.json": bestandMet(eenVoorbeeld(anders)) }, "a.json");

describe("runConformance", () => {
  it("K-07: goede voorbeelden geven een telling en code 0", () => {
    expect(run({ "a.json": bestandMet(eenVoorbeeld()), "b.json": `\uFEFF${bestandMet(eenVoorbeeld(), eenVoorbeeld())}` }, "a.json", "b.json")).toEqual({
      tekst: "3 passed, 0 failed",
      code: 0,
    });
  });

  it("K-07: een ander antwoord wordt per veld genoemd, en geeft code 1", () => {
    expect(runVoorbeeld({ expected: { dueDate: "2026-05-20", weekday: "donderdag", onTime: true } })).toEqual({
      tekst: [
        "FAIL proef-1 working-days-after Hemelvaart",
        '  dueDate: expected "2026-05-20", got "2026-05-21"',
        "  onTime: expected true, got (absent)",
        "0 passed, 1 failed",
      ].join("\n"),
      code: 1,
    });
  });

  it.each([
    ["een onbekend onderwerp", { topic: "maanstand" }, 'unknown topic "maanstand"'],
    ["een onbekende eis", { requirementIds: ["D-20.4", "D-99.9"] }, "unknown requirement D-99.9"],
    ["een eis zonder zo'n termijn", { requirementIds: ["D-9"] }, "no term of this kind in D-9"],
    [
      "een dag die niet bestaat en een veld met een tikfout",
      { input: { event: "2026-02-30", workingDays: 5, calender: {} } },
      "the input does not fit this topic: event: deze datum of tijd bestaat niet; controleer de dag, de maand en het jaar. hier staat een veld dat niet bestaat; laat het weg.",
    ],
    [
      "een uitkomst buiten de kalender",
      { input: { event: "9999-12-30", workingDays: 60 } },
      "De uitkomst valt buiten de jaren 1 tot en met 9999; controleer de begindatum en de lengte van de termijn.",
    ],
  ])("K-07: %s is een fout met zijn reden", (_geval, anders, reden) => {
    const { tekst, code } = runVoorbeeld(anders);
    expect(tekst.split("\n").slice(1)).toEqual([`  ${reden}`, "0 passed, 1 failed"]);
    expect(code).toBe(1);
  });

  it.each([
    ["een bestand dat er niet is", {}, "ENOENT"],
    ["een leeg bestand", { "a.json": "" }, "the file is not JSON"],
    ["geen JSON", { "a.json": '{"examples": [' }, "the file is not JSON"],
    ["een bestand zonder voorbeelden", { "a.json": '{"examples": []}' }, "the file does not have the format of worked examples: examples:"],
    ["een ander formaat", { "a.json": "[]" }, "the file does not have the format of worked examples:"],
  ])("K-07: %s geeft code 2 en telt als een fout", (_geval, bestanden, reden) => {
    const { tekst, code } = run({ ...bestanden, "goed.json": bestandMet(eenVoorbeeld()) }, "a.json", "goed.json");
    expect(tekst).toContain("FAIL a.json\n  ");
    expect(tekst).toContain(reden);
    expect(tekst.split("\n").at(-1)).toBe("1 passed, 1 failed");
    expect(code).toBe(2);
  });

  it("K-07: een kapot voorbeeld telt als een fout en bederft de andere niet", () => {
    const { tekst, code } = run({ "a.json": `{"examples": [{"id": "x"}, 7, ${JSON.stringify(eenVoorbeeld())}]}` }, "a.json");
    expect(tekst).toContain("FAIL x\n  the example does not have the format:");
    expect(tekst).toContain("FAIL example 2\n");
    expect(tekst.split("\n").at(-1)).toBe("1 passed, 2 failed");
    expect(code).toBe(1);
  });

  it("K-07: het schema naast de voorbeelden wordt overgeslagen; zonder voorbeelden is er niets bewezen", () => {
    const schema = JSON.stringify({ $schema: "https://json-schema.org/draft/2020-12/schema", type: "object" });
    expect(run({ "schema.json": schema, "a.json": bestandMet(eenVoorbeeld()) }, "schema.json", "a.json")).toEqual({ tekst: "1 passed, 0 failed", code: 0 });
    expect(run({ "schema.json": schema }, "schema.json")).toEqual({ tekst: "0 passed, 0 failed", code: 2 });
  });
});
