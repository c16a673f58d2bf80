import { describe, expect, it } from "vitest";

import { datum } from "../../test/datums.js";
import { addKalendermaanden, eersteDagVan, kalendermaandVan, laatsteDagVan, parseKalendermaand } from "./kalendermaand.js";

const maand = (tekst: string) => parseKalendermaand(tekst)._unsafeUnwrap();

describe("kalendermaand", () => {
  it.each(["2026-00", "2026-13", "2026-1", "0000-01", "2026-01-01", "januari 2026", 202601, null])("K-05: %j is geen maand", (invoer) => {
    expect(parseKalendermaand(invoer).isErr()).toBe(true);
  });

  it("K-05: de fout noemt wat er gelezen werd en wat eraan mankeert", () => {
    const fout = parseKalendermaand("2026-13")._unsafeUnwrapErr();
    expect([fout._tag, fout.soort]).toEqual(["OngeldigeInvoer", "Kalendermaand"]);
    expect(JSON.stringify(fout)).toContain('"vorm"');
  });

  it.each([
    ["2024-02", "2024-02-01", "2024-02-29"],
    ["2100-02", "2100-02-01", "2100-02-28"],
    ["2026-12", "2026-12-01", "2026-12-31"],
  ])("K-05: %s loopt van %s tot en met %s", (tekst, eerste, laatste) => {
    expect([eersteDagVan(maand(tekst)), laatsteDagVan(maand(tekst))]).toEqual([eerste, laatste]);
    expect(kalendermaandVan(datum(laatste))).toBe(tekst);
  });

  it.each([
    ["2025-12", 1, "2026-01"],
    ["2026-01", -1, "2025-12"],
    ["2026-11", 14, "2028-01"],
    ["2022-01", -3, "2021-10"],
  ])("K-05: %s plus %d maanden is %s", (van, aantal, verwacht) => {
    expect(addKalendermaanden(maand(van), aantal)._unsafeUnwrap()).toBe(verwacht);
  });

  it("K-05: buiten de jaren 1 tot en met 9999 is er geen maand", () => {
    expect(addKalendermaanden(maand("0001-01"), -1)._unsafeUnwrapErr()).toEqual({ _tag: "DatumBuitenBereik" });
    expect(addKalendermaanden(maand("9999-12"), 1)._unsafeUnwrapErr()).toEqual({ _tag: "DatumBuitenBereik" });
  });
});
