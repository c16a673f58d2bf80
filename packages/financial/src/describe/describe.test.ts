import { makeVerhouding } from "@wmo-kit/domain";
import { describe, expect, it } from "vitest";

import { datum, euro, getal } from "../../test/bouwers.js";
import { describeToetsfout } from "../describe-error.js";
import { describeBedrag, describeGetal, describeMaat, describePercentage } from "./describe-maat.js";
import { describeOordeel } from "./describe-oordeel.js";
import { describeBoekjaar, describeToetsstap } from "./describe-stap.js";

const breuk = (teller: number, noemer: number) => makeVerhouding(teller, noemer)._unsafeUnwrap();

describe("waarden in woorden", () => {
  it.each([
    [149_999, 1_000_000, "14,9999%"],
    [15, 100, "15%"],
    [293, 1_000, "29,3%"],
    [6_499_999, 10_000_000, "64,99999%"],
    [1, 3, "ongeveer 33,33%"],
    [-1, 20, "-5%"],
    [0, 7, "0%"],
    [149_999_999, 999_999_999, "ongeveer 14,9999999%"],
    [1, 1, "100%"],
  ])("K-08: %i/%i is %s: afgerond wordt alleen wat niet precies te schrijven is, en nooit naar de grens", (teller, noemer, tekst) => {
    expect(describePercentage(breuk(teller, noemer))).toBe(tekst);
  });

  it("K-08: getallen, bedragen en eenheden", () => {
    expect([describeGetal(getal("1.3")), describeGetal(breuk(2, 3)), describeGetal(getal(1234))]).toEqual(["1,3", "ongeveer 0,67", "1.234"]);
    expect([describeBedrag(euro("95260.27")), describeBedrag(breuk(100, 3)), describeBedrag(euro(-5))]).toEqual(["€ 95.260,27", "ongeveer € 0,33", "€ -5,00"]);
    expect([describeMaat(getal("2.5"), "fte"), describeMaat(getal(3), "dagen"), describeMaat(getal(3), "personen")]).toEqual(["2,5 fte", "3 dagen", "3"]);
  });

  it("D-24.1: een gebroken boekjaar staat er met zijn dagen", () => {
    expect(describeBoekjaar({ begindatum: datum("2025-01-01"), einddatum: datum("2025-12-31") })).toBe("2025");
    expect(describeBoekjaar({ begindatum: datum("2024-07-01"), einddatum: datum("2025-06-30") })).toBe("1 juli 2024 tot en met 30 juni 2025");
  });
});

describe("oordelen en fouten in woorden", () => {
  it("K-10: geen oordeel zegt waarom, en wat te doen", () => {
    const zinnen = (["cijfer ontbreekt", "noemer is nul", "noemer is negatief", "norm is open", "deskundig oordeel nodig"] as const).map((reden) =>
      describeOordeel({ soort: "geen oordeel", reden }),
    );
    expect(new Set(zinnen).size).toBe(5);
    expect(zinnen.every((zin) => zin.startsWith("Oordeel: geen, want ") && zin.includes(";"))).toBe(true);
  });

  it("WNT 2.3: een jaar zonder norm wordt gemeld met de dag", () => {
    expect(describeToetsfout({ _tag: "NormNietGeldig", norm: "WNT.zorg.II", peildatum: datum("2027-12-31") })).toBe(
      "Norm WNT.zorg.II geldt niet op 31 december 2027; kies een andere peildatum of vul de norm aan in het contractprofiel.",
    );
    expect(describeToetsfout({ _tag: "NormwaardePastNiet", norm: "W-79.4", verwacht: "percentage" })).toBe(
      "De waarde van norm W-79.4 in het contractprofiel past niet; vul daar een deel van een geheel, zoals 15 van 100 in.",
    );
  });

  it("K-10: een Bsn in een kenmerk komt niet in de uitleg", () => {
    expect(describeToetsstap({ _tag: "GetalGebruikt", veld: "beloningen.totaal", waarde: null, bij: "999990019" })).not.toContain("999990019");
  });
});
