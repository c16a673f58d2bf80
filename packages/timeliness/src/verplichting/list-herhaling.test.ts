import { describe, expect, it } from "vitest";

import { datum } from "../../test/datums.js";
import { herhaalDatum, isHerhaalafstand, listHerhaling, type Herhaalafstand } from "./list-herhaling.js";

const maanden = (aantal: number): Herhaalafstand => ({ aantal, eenheid: "maand" });

describe("herhaling", () => {
  it.each([
    ["2027-08-31", maanden(2), ["2027-08-31", "2027-10-31", "2027-12-31", "2028-02-29", "2028-04-30"]],
    ["2026-12-31", maanden(2), ["2026-12-31", "2027-02-28", "2027-04-30", "2027-06-30", "2027-08-31"]],
    ["2026-01-30", maanden(1), ["2026-01-30", "2026-02-28", "2026-03-30", "2026-04-30", "2026-05-30"]],
    ["2026-11-30", maanden(3), ["2026-11-30", "2027-02-28", "2027-05-30", "2027-08-30", "2027-11-30"]],
    ["2024-02-29", { aantal: 1, eenheid: "jaar" }, ["2024-02-29", "2025-02-28", "2026-02-28", "2027-02-28", "2028-02-29"]],
    ["2026-12-28", { aantal: 2, eenheid: "week" }, ["2026-12-28", "2027-01-11", "2027-01-25", "2027-02-08", "2027-02-22"]],
    ["2026-02-27", { aantal: 10, eenheid: "kalenderdag" }, ["2026-02-27", "2026-03-09", "2026-03-19", "2026-03-29", "2026-04-08"]],
  ] as const)("W-104.1, K-05: vanaf %s om de %o, steeds geteld vanaf de eerste", (eerste, afstand, datums) => {
    expect(listHerhaling(datum(eerste), afstand, 5)._unsafeUnwrap()).toEqual(datums);
  });

  it("W-108.5: nul keer is een lege lijst, en buiten de kalender is er geen lijst", () => {
    expect(listHerhaling(datum("2026-01-31"), maanden(2), 0)._unsafeUnwrap()).toEqual([]);
    expect(listHerhaling(datum("9999-01-31"), maanden(2), 7)._unsafeUnwrapErr()).toEqual({ _tag: "DatumBuitenBereik" });
    expect(herhaalDatum(datum("2026-01-31"), maanden(2), -1)._unsafeUnwrap()).toBe("2025-11-30");
  });

  it.each([
    [{ aantal: 2, eenheid: "maand" }, true],
    [{ aantal: 0, eenheid: "maand" }, false],
    [{ aantal: 1.5, eenheid: "maand" }, false],
    [{ aantal: 2, eenheid: "werkdag" }, false],
    [{ aantal: 2, eenheid: "uur" }, false],
    [{ maand: 6, dag: 1 }, false],
    [2, false],
    [null, false],
  ])("K-05: %o is als afstand %s", (waarde, bruikbaar) => {
    expect(isHerhaalafstand(waarde)).toBe(bruikbaar);
  });
});
