import { describe, expect, it } from "vitest";

import { describeEenheid, describeFrequentie, describeOmvang } from "./describe-omvang.js";
import { parseOmvang } from "./omvang.js";

const omvang = (volume: number, eenheid: string, frequentie: string): string =>
  describeOmvang(parseOmvang({ volume, eenheid, frequentie })._unsafeUnwrap());

describe("omvang", () => {
  /** From the text of CS338 and CS343: these four units with day do not go; all else does. */
  const NIET_PER_DAG = ["14", "16", "83", "84"];

  it("CS338: etmaal, dagdeel, euro's en stuks inspanning gaan niet per dag, elke andere combinatie wel", () => {
    for (const eenheid of ["01", "04", "14", "16", "82", "83", "84"]) {
      for (const frequentie of ["1", "2", "4", "6"]) {
        const uitkomst = parseOmvang({ volume: 3, eenheid, frequentie });
        const magNiet = frequentie === "1" && NIET_PER_DAG.includes(eenheid);
        expect(uitkomst.isErr(), `${eenheid}/${frequentie}`).toBe(magNiet);
        if (uitkomst.isErr()) expect(uitkomst.error.bevindingen).toEqual([{ pad: ["frequentie"], code: "frequentieBijEenheid" }]);
      }
    }
  });

  it.each([0, 1, 99_999_999])("LDT_Volume: %i is een volume", (volume) => {
    expect(parseOmvang({ volume, eenheid: "16", frequentie: "2" })._unsafeUnwrap()).toEqual({ volume, eenheid: "16", frequentie: "2" });
  });

  it.each([-1, 100_000_000, 7.5, "3", null, undefined])("LDT_Volume: %j is geen volume", (volume) => {
    expect(parseOmvang({ volume, eenheid: "16", frequentie: "2" })._unsafeUnwrapErr().bevindingen[0]?.pad).toEqual(["volume"]);
  });

  it.each([
    ["eenheid", { volume: 3, eenheid: "02", frequentie: "2" }],
    ["frequentie", { volume: 3, eenheid: "16", frequentie: "3" }],
    ["frequentie", { volume: 3, eenheid: "16", frequentie: "5" }],
  ])("WMO757: een %s buiten de lijst wordt geweigerd", (veld, invoer) => {
    expect(parseOmvang(invoer)._unsafeUnwrapErr().bevindingen).toEqual([{ pad: [veld], code: "invalid_value" }]);
  });

  it.each([
    ["3 dagdelen per week", 3, "16", "2"],
    ["1 dagdeel per week", 1, "16", "2"],
    ["0 dagdelen per maand", 0, "16", "4"],
    ["2 uur per dag", 2, "04", "1"],
    ["1 minuut per dag", 1, "01", "1"],
    ["1.200 minuten per maand", 1200, "01", "4"],
    ["1 etmaal totaal binnen de geldigheidsduur", 1, "14", "6"],
    ["14 etmalen totaal binnen de geldigheidsduur", 14, "14", "6"],
    ["1 stuk (output) per maand", 1, "82", "4"],
    ["5 stuks (inspanning) per week", 5, "84", "2"],
    ["€ 1.250,00 per maand", 125_000, "83", "4"],
    ["€ 0,01 totaal binnen de geldigheidsduur", 1, "83", "6"],
  ])("IV042: %s", (verwacht, volume, eenheid, frequentie) => {
    expect(omvang(volume, eenheid, frequentie)).toBe(verwacht);
  });

  it("WJ756: een eenheid en een frequentie heten zoals de lijst ze noemt", () => {
    expect([describeEenheid("16"), describeFrequentie("6")]).toEqual(["Dagdeel (4 uur)", "Totaal binnen geldigheidsduur toewijzing"]);
  });
});
