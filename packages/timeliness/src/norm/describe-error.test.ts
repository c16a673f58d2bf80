import { describe, expect, it } from "vitest";

import { datum } from "../../test/datums.js";
import { describeMeetfout } from "./describe-error.js";
import type { Meetfout } from "./meetfout.js";

const FOUTEN: readonly (readonly [Meetfout, string])[] = [
  [{ _tag: "NormOnbekendeId", norm: "D-0" }, "Norm D-0 bestaat niet; controleer de aanduiding van de norm."],
  [
    { _tag: "NormNietGeldig", norm: "D-3.3", peildatum: datum("2025-04-28") },
    "Norm D-3.3 geldt niet op 28 april 2025; kies een andere peildatum of vul de norm aan in het contractprofiel.",
  ],
  [
    { _tag: "DatumBuitenBereik" },
    "De berekende datum bestaat niet of valt buiten de jaren 1 tot en met 9999; controleer de datum en de termijn.",
  ],
  [
    { _tag: "NormwaardePastNiet", norm: "W-32.3", verwacht: "breuk" },
    "De waarde van norm W-32.3 in het contractprofiel past niet; vul daar een deel van een geheel, zoals 80 van 100 in.",
  ],
  [{ _tag: "ProductZonderNorm", product: "02A03" }, "Voor product 02A03 is er geen norm; controleer de productcode."],
  [{ _tag: "MetingPastNiet", norm: "D-11.5", code: "eenheid" }, "Norm D-11.5 telt dagdelen; geef de omvang in dagdelen."],
  [
    { _tag: "MetingPastNiet", norm: "D-11.5", code: "einddatum" },
    "Norm D-11.5 heeft een einddatum nodig die niet voor de begindatum ligt; vul die in.",
  ],
];

describe("fouten van een meting", () => {
  it.each(FOUTEN)("K-10: %j krijgt één zin met wat er is, waar, en wat nu te doen", (fout, zin) => {
    expect(describeMeetfout(fout)).toBe(zin);
  });

  it("D-11.5: een product dat op een burgerservicenummer lijkt, staat niet in de zin", () => {
    expect(describeMeetfout({ _tag: "ProductZonderNorm", product: "999990019" })).not.toContain("999990019");
  });
});
