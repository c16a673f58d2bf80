import { parseIsoDatum, toEpochDag, weekdagVan, type IsoDatum } from "@wmo-kit/domain";
import fc from "fast-check";
import { describe, expect, it } from "vitest";

import { countKalenderdagen, countKalendermaanden, countKalenderweken, countZondagen, laatsteZondagTotEnMet, maandnummerVan } from "./kalender.js";

const dag = (tekst: string): IsoDatum => parseIsoDatum(tekst)._unsafeUnwrap();
const periode = (begin: string, einde: string) => ({ begindatum: dag(begin), einddatum: dag(einde) });

// Counted on a paper calendar.
describe("Kalenderweken (IV077)", () => {
  it.each<readonly [string, string, number, string]>([
    ["2025-11-01", "2025-11-30", 5, "november 2025 raakt de weken 44 (1-2), 45, 46, 47 en 48"],
    ["2024-12-01", "2024-12-31", 6, "december 2024: zondag 1 in week 48, 49 t/m 52, en 30-31 in week 1 van 2025"],
    ["2026-03-01", "2026-03-31", 6, "maart 2026: zondag 1 in week 9, 10 t/m 13, en 30-31 in week 14"],
    ["2026-02-01", "2026-02-28", 5, "februari 2026: zondag 1 in week 5, 6 t/m 9"],
    ["2021-02-01", "2021-02-28", 4, "februari 2021 begint op maandag en telt precies vier weken"],
    ["2025-10-07", "2025-12-30", 13, "dinsdag 7 oktober (week 41) t/m dinsdag 30 december (week 1)"],
    ["2025-11-12", "2025-11-30", 3, "vanaf woensdag 12 november: weken 46, 47 en 48"],
    ["2026-01-04", "2026-01-05", 2, "een zondag en de maandag erna zijn twee weken"],
    ["2026-01-05", "2026-01-11", 1, "een hele week is een week"],
    ["1969-12-28", "1969-12-29", 2, "ook voor 1970"],
  ])("IV077: %s t/m %s raakt %i weken: %s", (begin, einde, weken) => {
    expect(countKalenderweken(periode(begin, einde))).toBe(weken);
  });

  it("IV077: een periode die achteruit loopt heeft geen weken, zondagen, maanden of dagen", () => {
    const leeg = periode("2026-03-10", "2026-01-01");
    expect([countKalenderweken(leeg), countZondagen(leeg), countKalendermaanden(leeg), countKalenderdagen(leeg)]).toEqual([0, 0, 0, 0]);
  });
});

describe("Zondagen (IV076)", () => {
  it.each<readonly [string, string, number]>([
    ["2025-07-08", "2025-07-31", 3],
    ["2025-08-01", "2025-08-31", 5],
    ["2025-09-01", "2025-09-06", 0],
    ["2025-09-07", "2025-09-07", 1],
    ["1969-12-28", "1970-01-04", 2],
  ])("IV076: in %s t/m %s vallen %i zondagen", (begin, einde, zondagen) => {
    expect(countZondagen(periode(begin, einde))).toBe(zondagen);
  });
});

describe("Maanden en dagen (IV078)", () => {
  it.each<readonly [string, string, number, number]>([
    ["2025-10-14", "2025-10-31", 1, 18],
    ["2025-10-31", "2025-12-01", 3, 32],
    ["2024-02-01", "2024-02-29", 1, 29],
    ["2025-12-31", "2026-01-01", 2, 2],
  ])("IV078: %s t/m %s telt %i maanden en %i dagen", (begin, einde, maanden, dagen) => {
    expect([countKalendermaanden(periode(begin, einde)), countKalenderdagen(periode(begin, einde))]).toEqual([maanden, dagen]);
  });

  it("TR318: na december komt januari", () => {
    expect(maandnummerVan(dag("2026-01-31")) - maandnummerVan(dag("2025-12-01"))).toBe(1);
  });
});

/** Days from 2000 to 2040, walked one by one with Date: another calendar than the one under test. */
const naarDatum = (dagen: number): IsoDatum => dag(new Date(Date.UTC(2000, 0, 1) + dagen * 86_400_000).toISOString().slice(0, 10));

/** ISO week by the rule of the standard: the year and week of the Thursday. */
const isoWeek = (datum: IsoDatum): string => {
  const donderdag = new Date(`${datum}T00:00:00Z`);
  donderdag.setUTCDate(donderdag.getUTCDate() + 4 - (donderdag.getUTCDay() || 7));
  const nieuwjaar = Date.UTC(donderdag.getUTCFullYear(), 0, 1);
  return `${donderdag.getUTCFullYear()}-${Math.floor((donderdag.getTime() - nieuwjaar) / 604_800_000)}`;
};

describe("Tegenover dag voor dag tellen", () => {
  it("IV076, IV077: weken, zondagen en maanden zijn die van elke dag apart", () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 14_000 }), fc.integer({ min: 0, max: 400 }), (begin, lengte) => {
        const dagen = Array.from({ length: lengte + 1 }, (_, i) => naarDatum(begin + i));
        const heel = { begindatum: naarDatum(begin), einddatum: naarDatum(begin + lengte) };
        expect(countKalenderweken(heel)).toBe(new Set(dagen.map(isoWeek)).size);
        expect(countZondagen(heel)).toBe(dagen.filter((datum) => weekdagVan(datum) === "zondag").length);
        expect(countKalendermaanden(heel)).toBe(new Set(dagen.map((datum) => datum.slice(0, 7))).size);
        expect(countKalenderdagen(heel)).toBe(dagen.length);
        expect(toEpochDag(heel.einddatum) - laatsteZondagTotEnMet(heel.einddatum)).toBe(new Date(`${heel.einddatum}T00:00:00Z`).getUTCDay());
      }),
      { numRuns: 300 },
    );
  });
});
