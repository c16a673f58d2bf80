import { parseIsoDatum, type IsoDatum } from "@wmo-kit/domain";
import { describe, expect, it } from "vitest";

import type { Omvang } from "../../release-3-2/basisgroepen.table.js";
import { maximumVanLooptijd, maximumVanProductperiode, type ToegewezenOmvang } from "./maximum.js";
import { factorNaar, fijnsteFactor } from "./omrekening.js";

const dag = (tekst: string): IsoDatum => parseIsoDatum(tekst)._unsafeUnwrap();
const periode = (begin: string, einde: string) => ({ begindatum: dag(begin), einddatum: dag(einde) });

const UUR_PER_WEEK: Omvang = { volume: 3, eenheid: "04", frequentie: "2" };
const EURO_PER_WEEK: Omvang = { volume: 30_000, eenheid: "83", frequentie: "2" };

const toegewezen = (omvang: Omvang, ingangsdatum: string, einddatum?: string, categorie = "02"): ToegewezenOmvang => ({
  omvang,
  categorie,
  ingangsdatum: dag(ingangsdatum),
  einddatum: einddatum === undefined ? undefined : dag(einddatum),
});

describe("Maximum van een productperiode (TR321)", () => {
  it.each<readonly [string, ToegewezenOmvang, string, string, number]>([
    ["IV077: 3 uur per week, 5 weken in november 2025", toegewezen(UUR_PER_WEEK, "2025-10-07", "2025-12-30"), "2025-11-01", "2025-11-30", 15],
    ["IV078: een gebroken week telt voor een hele", toegewezen(UUR_PER_WEEK, "2025-11-12", "2025-12-31"), "2025-11-12", "2025-11-30", 9],
    ["IV078: een gebroken maand telt voor een hele", toegewezen({ volume: 15, eenheid: "04", frequentie: "4" }, "2025-10-14", "2025-12-31"), "2025-10-14", "2025-10-31", 15],
    ["TR321: per dag telt elke dag, ook 29 februari", toegewezen({ volume: 2, eenheid: "04", frequentie: "1" }, "2024-01-01", "2024-12-31"), "2024-02-01", "2024-02-29", 58],
    ["TR321: een totaal geldt ook voor een enkele periode", toegewezen({ volume: 40, eenheid: "16", frequentie: "6" }, "2026-01-01", "2026-06-30"), "2026-03-01", "2026-03-31", 40],
    ["TR321: hulp bij het huishouden mag zes weken, ook in februari", toegewezen(UUR_PER_WEEK, "2026-01-01", "2026-12-31", "01"), "2026-02-01", "2026-02-28", 18],
    ["TR321: hulp bij het huishouden per maand krijgt geen zes weken", toegewezen({ volume: 10, eenheid: "04", frequentie: "4" }, "2026-01-01", "2026-12-31", "01"), "2026-02-01", "2026-02-28", 10],
    ["IV077: outputgericht telt zondagen (13, 20 en 27 juli)", toegewezen(EURO_PER_WEEK, "2025-07-08", "2025-09-05"), "2025-07-08", "2025-07-31", 90_000],
    ["IV076: de laatste gebroken week hoort bij de laatste zondag", toegewezen(EURO_PER_WEEK, "2025-07-08", "2025-09-05"), "2025-08-01", "2025-08-31", 180_000],
    ["IV076: daarna is er in september niets meer", toegewezen(EURO_PER_WEEK, "2025-07-08", "2025-09-05"), "2025-09-01", "2025-09-05", 0],
    ["IV076: eindigt de toewijzing op zondag, dan is er geen extra week", toegewezen(EURO_PER_WEEK, "2025-07-08", "2025-08-31"), "2025-08-01", "2025-08-31", 150_000],
    ["IV076: een open toewijzing heeft geen laatste week", toegewezen(EURO_PER_WEEK, "2025-07-08"), "2025-08-01", "2025-08-31", 150_000],
    ["IV076: een toewijzing zonder zondag is een gebroken week", toegewezen(EURO_PER_WEEK, "2025-09-01", "2025-09-05"), "2025-09-01", "2025-09-05", 30_000],
    ["IV077: stuks (output) tellen als euro's", toegewezen({ volume: 2, eenheid: "82", frequentie: "2" }, "2025-07-08", "2025-12-28"), "2025-07-08", "2025-07-31", 6],
    ["IV077: stuks (inspanning) tellen als uren", toegewezen({ volume: 2, eenheid: "84", frequentie: "2" }, "2025-07-08", "2025-12-28"), "2025-07-08", "2025-07-31", 8],
  ])("%s", (_, omvang, begin, einde, maximum) => {
    expect(maximumVanProductperiode(omvang, periode(begin, einde))).toBe(maximum);
  }); // prettier-ignore
});

describe("Maximum van de looptijd (TR322)", () => {
  it.each<readonly [string, ToegewezenOmvang, number | undefined]>([
    ["IV077: 7 oktober t/m 30 december 2025 zijn 13 weken", toegewezen(UUR_PER_WEEK, "2025-10-07", "2025-12-30"), 39],
    ["IV078: 14 oktober t/m 31 december zijn drie maanden", toegewezen({ volume: 15, eenheid: "04", frequentie: "4" }, "2025-10-14", "2025-12-31"), 45],
    ["TR322: zes weken geldt per periode, niet over de looptijd", toegewezen(UUR_PER_WEEK, "2026-02-02", "2026-03-01", "01"), 12],
    ["IV077: outputgericht, acht zondagen van 13 juli t/m 31 augustus en een gebroken week", toegewezen(EURO_PER_WEEK, "2025-07-08", "2025-09-05"), 270_000],
    ["TR322: een totaal geldt ook zonder einddatum", toegewezen({ volume: 40, eenheid: "16", frequentie: "6" }, "2026-01-01"), 40],
    ["TR322: een open toewijzing heeft geen maximum", toegewezen(UUR_PER_WEEK, "2026-01-01"), undefined],
  ])("%s", (_, omvang, maximum) => {
    expect(maximumVanLooptijd(omvang)).toBe(maximum);
  });
});

describe("Omrekenen (TR341)", () => {
  it("TR341: minuten mogen voor uren, 60 in een uur; niets mag voor iets anders", () => {
    expect([factorNaar("04", "01"), factorNaar("01", "04"), factorNaar("16", "04"), factorNaar("16", "16")]).toEqual([60, undefined, undefined, 1]);
    expect([fijnsteFactor("04"), fijnsteFactor("01")]).toEqual([60, 1]);
  });
});
