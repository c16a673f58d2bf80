import { fromEpochDag, toEpochDag, type Duur } from "@wmo-kit/domain";
import { describe, expect, it } from "vitest";

import { datum } from "../../test/datums.js";
import { eenTermijnNorm } from "../../test/een-termijn-norm.js";
import { kort } from "../../test/kort.js";
import { dagVan } from "../../test/naieve-kalender.js";
import { naievAtwEinde, naieveAtwWerkdagen } from "../../test/naieve-atw.js";
import { makeKalender } from "../kalender/kalender.js";
import { makeRustdagen, STANDAARD_RUSTDAGEN, type Rustdagen } from "../kalender/rustdagen.js";
import { evaluateTermijn } from "../termijn/evaluate-termijn.js";
import type { TermijnNorm } from "../termijn/termijn-norm.js";
import { ATW_VERSCHUIVING } from "./regime.table.js";
import { makeRegimes, type Contractverschuiving } from "./regimes.js";
import { verschuif } from "./verschuif.js";

const kalender = makeKalender();
const ZONDER_BESLUITEN = makeRustdagen([]);

const reken = (aanvang: string, anders: Partial<TermijnNorm>, rustdagen: Rustdagen = STANDAARD_RUSTDAGEN) => {
  const norm = eenTermijnNorm({ regime: "wmo", ...anders });
  return evaluateTermijn({ normen: [norm], norm: norm.id, aanvang: datum(aanvang), kalender, rustdagen })._unsafeUnwrap();
};
const dagen = (aantal: number): Partial<TermijnNorm> => ({ waarde: { aantal, eenheid: "kalenderdag" } });

// terms.md, section A: 16 vectors on which two independent implementations agree.
const VECTOREN = [
  ["gewoon zes weken", "2025-01-06", 42, "2025-02-17", "2025-02-17", "2025-02-17"],
  ["2e Paasdag", "2025-03-10", 42, "2025-04-21", "2025-04-22", "2025-04-22"],
  ["Hemelvaartsdag, volgende dag gelijkgesteld", "2025-04-17", 42, "2025-05-29", "2025-06-02", "2025-05-30"],
  ["Koningsdag op zaterdag 26 april", "2025-04-12", 14, "2025-04-26", "2025-04-28", "2025-04-28"],
  ["5 mei buiten een lustrumjaar", "2026-04-21", 14, "2026-05-05", "2026-05-06", "2026-05-06"],
  ["Goede Vrijdag", "2026-03-20", 14, "2026-04-03", "2026-04-07", "2026-04-07"],
  ["1e Kerstdag, 27 december 2024 gelijkgesteld", "2024-11-13", 42, "2024-12-25", "2024-12-30", "2024-12-27"],
  ["24 december 2024, niet gelijkgesteld", "2024-11-12", 42, "2024-12-24", "2024-12-24", "2024-12-24"],
  ["Nieuwjaar 2026, 2 januari gelijkgesteld", "2025-11-20", 42, "2026-01-01", "2026-01-05", "2026-01-02"],
  ["persoonlijk plan over Kerst", "2026-12-24", 7, "2026-12-31", "2026-12-31", "2026-12-31"],
  ["3 dagen over Pasen, artikel 2 nodig", "2026-04-02", 3, "2026-04-05", "2026-04-08", "2026-04-08"],
  ["3 dagen over Pasen, artikel 1 genoeg", "2026-04-01", 3, "2026-04-04", "2026-04-07", "2026-04-07"],
  ["2 dagen: artikel 2 geldt niet", "2026-04-02", 2, "2026-04-04", "2026-04-07", "2026-04-07"],
  ["dag na Hemelvaartsdag 2027", "2027-03-26", 42, "2027-05-07", "2027-05-10", "2027-05-07"],
  ["dag na Koningsdag 2028", "2028-04-14", 14, "2028-04-28", "2028-05-01", "2028-04-28"],
  ["over Nieuwjaar", "2026-11-24", 42, "2027-01-05", "2027-01-05", "2027-01-05"],
] as const;

describe("de laatste dag van een wettelijke termijn", () => {
  it.each(VECTOREN)("K-04: %s: %s + %i dagen is %s, verschoven %s, zonder besluiten %s", (_naam, aanvang, aantal, geteld, verschoven, zonder) => {
    const met = reken(aanvang, dagen(aantal)).waarde;
    expect([met.geteldeDatum, met.uitersteDatum, met.voorlopig]).toEqual([geteld, verschoven, false]);
    expect(reken(aanvang, dagen(aantal), ZONDER_BESLUITEN).waarde.uitersteDatum).toBe(zonder);
  });

  // terms.md, section A: month clamp.
  it.each([
    ["2026-01-31", 1, "2026-02-28"],
    ["2024-01-31", 1, "2024-02-29"],
    ["2026-03-31", 3, "2026-06-30"],
    ["2026-08-31", 6, "2027-02-28"],
    ["2024-02-29", 12, "2025-02-28"],
    ["2026-02-28", 1, "2026-03-28"],
  ])("K-05: %s plus %i maanden is %s, voor het verschuiven", (aanvang, aantal, geteld) => {
    expect(reken(aanvang, { waarde: { aantal, eenheid: "maand" } }).waarde.geteldeDatum).toBe(geteld);
  });

  it("K-04: artikel 2 staat in de afleiding, met elke rustdag die is gepasseerd", () => {
    expect(reken("2026-04-02", dagen(3)).stappen.map(kort)).toEqual([
      "Aanvang 2026-04-02",
      "Telling 3 kalenderdag",
      "RustdagGepasseerd 2026-04-05",
      "RustdagGepasseerd 2026-04-06",
      "Verschoven 2026-04-07",
      "MinimumWerkdagen 2026-04-08",
      "Uiterste 2026-04-08",
    ]);
  });

  it("K-04: een gelijkgestelde dag staat er met zijn naam, artikel en besluit", () => {
    const stap = reken("2025-11-20", dagen(42)).stappen.find((een) => een._tag === "RustdagGepasseerd" && een.datum === "2026-01-02");
    expect(stap).toMatchObject({
      weekdag: "vrijdag",
      redenen: [{ naam: "dag na Nieuwjaarsdag", bron: { artikel: "3", lid: "3" }, besluit: "BWBR0051300" }],
    });
  });
});

describe("de grenzen van artikel 4", () => {
  // 2026-05-16 is a Saturday: the counted day of each of these terms.
  const valtOp = (waarde: Duur, aanvang: string): readonly string[] => {
    const { waarde: termijn, stappen } = reken(aanvang, { waarde, geldigheid: { begindatum: datum("2000-01-01") } });
    return [termijn.geteldeDatum, termijn.uitersteDatum, ...stappen.filter(({ _tag }) => _tag === "NietVerschoven").map(kort)];
  };

  it.each([
    [{ aantal: 90, eenheid: "kalenderdag" }, "2026-02-15"],
    [{ aantal: 12, eenheid: "week" }, "2026-02-21"],
    [{ aantal: 3, eenheid: "maand" }, "2026-02-16"],
  ] as const)("K-04: %j valt er nog binnen en schuift op", (waarde, aanvang) => {
    expect(valtOp(waarde, aanvang)).toEqual(["2026-05-16", "2026-05-18"]);
  });

  it.each([
    [{ aantal: 91, eenheid: "kalenderdag" }, "2026-02-14"],
    [{ aantal: 13, eenheid: "week" }, "2026-02-14"],
    [{ aantal: 4, eenheid: "maand" }, "2026-01-16"],
    [{ aantal: 1, eenheid: "jaar" }, "2025-05-16"],
    [{ aantal: 0, eenheid: "kalenderdag" }, "2026-05-16"],
  ] as const)("K-04: %j valt erbuiten en blijft staan", (waarde, aanvang) => {
    expect(valtOp(waarde, aanvang)).toEqual(["2026-05-16", "2026-05-16", "NietVerschoven 2026-05-16"]);
  });

  it("K-04: een termijn die terugtelt schuift niet, en zegt waarom", () => {
    const { waarde, stappen } = reken("2026-05-26", { ...dagen(10), richting: "voor", vergelijking: ">=" });
    expect(waarde.uitersteDatum).toBe("2026-05-16");
    expect(stappen.find(({ _tag }) => _tag === "NietVerschoven")).toMatchObject({ grond: "terugtellen", bron: { artikel: "1", lid: "2" } });
  });
});

describe("regimes zonder verschuiving", () => {
  it.each(["contract", "iwmo", "avg", "regeling"] as const)("K-03: een termijn van het regime %s blijft op zaterdag staan", (regime) => {
    const { waarde, stappen } = reken("2026-05-02", { ...dagen(14), regime });
    expect(waarde.uitersteDatum).toBe("2026-05-16");
    expect(stappen.map(kort)).toContain("NietVerschoven 2026-05-16");
  });

  it.each([
    ["geen", "2026-05-14"],
    ["volgende werkdag", "2026-05-15"],
    ["algemene termijnenwet", "2026-05-18"],
  ] as const)("K-03: een contract met verschuiving '%s' eindigt na Hemelvaartsdag op %s", (verschuiving: Contractverschuiving, verwacht) => {
    const norm = eenTermijnNorm(dagen(14));
    const vraag = { normen: [norm], norm: norm.id, aanvang: datum("2026-04-30"), kalender, regimes: makeRegimes(verschuiving) };
    expect(evaluateTermijn(vraag)._unsafeUnwrap().waarde.uitersteDatum).toBe(verwacht);
  });
});

describe("een datum na het laatste besluit", () => {
  it.each([
    ["2028-12-01", 28, "2028-12-29", false],
    ["2028-12-02", 28, "2029-01-02", true],
    ["2029-03-01", 14, "2029-03-15", true],
    ["2016-11-01", 14, "2016-11-15", true],
    ["2017-01-02", 14, "2017-01-16", false],
  ] as const)("K-04: %s + %i dagen is %s, voorlopig: %s", (aanvang, aantal, verwacht, voorlopig) => {
    const { waarde, stappen } = reken(aanvang, dagen(aantal));
    expect([waarde.uitersteDatum, waarde.voorlopig, stappen.some(({ _tag }) => _tag === "Voorlopig")]).toEqual([verwacht, voorlopig, voorlopig]);
  });

  it("K-04: een termijn die niet verschuift is nooit voorlopig", () => {
    expect(reken("2029-03-01", { ...dagen(14), regime: "contract" }).waarde.voorlopig).toBe(false);
    expect(reken("2029-03-01", dagen(91)).waarde.voorlopig).toBe(false);
  });
});

describe("naast een tweede rekenwijze", () => {
  it("K-04: elke dag van 2000 tot en met 2100, met 1 tot en met 60 dagen, geeft dezelfde laatste dag", { timeout: 120_000 }, () => {
    const begin = dagVan("2000-01-01");
    const werkdag = naieveAtwWerkdagen("2000-01-01", "2101-12-31");
    const { kalender: rust } = STANDAARD_RUSTDAGEN;
    let verschillen = 0;
    for (let aanvang = 0; aanvang <= dagVan("2100-12-31") - begin; aanvang += 1) {
      for (let aantal = 1; aantal <= 60; aantal += 1) {
        const dag = verschuif(rust, ATW_VERSCHUIVING, { aantal, eenheid: "kalenderdag" }, [begin + aanvang, begin + aanvang + aantal]);
        if (dag !== begin + naievAtwEinde(werkdag, aanvang, aantal)) verschillen += 1;
      }
    }
    expect(verschillen).toBe(0);
  });

  it("K-04: de afleiding komt op dezelfde dag uit als de kale som", () => {
    for (const [, aanvang, aantal] of VECTOREN) {
      const dag = toEpochDag(datum(aanvang));
      const kaal = verschuif(STANDAARD_RUSTDAGEN.kalender, ATW_VERSCHUIVING, { aantal, eenheid: "kalenderdag" }, [dag, dag + aantal]);
      expect(fromEpochDag(kaal ?? 0)._unsafeUnwrap()).toBe(reken(aanvang, dagen(aantal)).waarde.uitersteDatum);
    }
  });
});
