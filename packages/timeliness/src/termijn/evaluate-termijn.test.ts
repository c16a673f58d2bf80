import { describe, expect, it } from "vitest";

import { datum, tijdstip } from "../../test/datums.js";
import { eenTermijnNorm } from "../../test/een-termijn-norm.js";
import { kort } from "../../test/kort.js";
import { makeKalender } from "../kalender/kalender.js";
import { DAGBESTEDING_TERMIJNEN } from "./dagbesteding.table.js";
import { evaluateTermijn } from "./evaluate-termijn.js";
import type { TermijnNorm } from "./termijn-norm.js";

const kalender = makeKalender();

const afleiding = (norm: Partial<TermijnNorm>, aanvang: string): readonly string[] => {
  const rij = eenTermijnNorm(norm);
  return evaluateTermijn({ normen: [rij], norm: rij.id, aanvang: datum(aanvang), kalender })._unsafeUnwrap().stappen.map(kort);
};
const urenafleiding = (norm: Partial<TermijnNorm>, aanvang: string): readonly string[] => {
  const rij = eenTermijnNorm(norm);
  return evaluateTermijn({ normen: [rij], norm: rij.id, aanvang: tijdstip(aanvang), kalender })._unsafeUnwrap().stappen.map(kort);
};

describe("afleiding per rij van de dagbesteding", () => {
  const stappen = (norm: string, aanvang: string): readonly string[] =>
    evaluateTermijn({ normen: DAGBESTEDING_TERMIJNEN, norm, aanvang: datum(aanvang), kalender })._unsafeUnwrap().stappen.map(kort);

  it("D-20.4: over Pasen worden weekend en 2e Paasdag overgeslagen, Goede Vrijdag niet", () => {
    expect(stappen("D-20.4", "2026-04-01")).toEqual([
      "Aanvang 2026-04-01",
      "Telling 5 werkdag",
      "DagOvergeslagen 2026-04-04",
      "DagOvergeslagen 2026-04-05",
      "DagOvergeslagen 2026-04-06",
      "Uiterste 2026-04-09",
    ]);
  });

  it("D-11.3, K-03: een einde op Nieuwjaarsdag blijft staan, met de reden", () => {
    expect(stappen("D-11.3", "2026-12-18")).toEqual([
      "Aanvang 2026-12-18",
      "Telling 14 kalenderdag",
      "NietVerschoven 2027-01-01",
      "Uiterste 2027-01-01",
    ]);
  });

  it("D-12.5, K-05: drie maanden na 31 januari eindigt op de laatste dag van april", () => {
    expect(stappen("D-12.5", "2026-01-31")).toEqual([
      "Aanvang 2026-01-31",
      "Telling 3 maand",
      "Maandeinde 2026-04-30",
      "Uiterste 2026-04-30",
    ]);
  });

  it("D-20.4: de stappen zijn gegevens, met feit, weekdag en reden", () => {
    const { stappen: volledig } = evaluateTermijn({
      normen: DAGBESTEDING_TERMIJNEN,
      norm: "D-20.4",
      aanvang: datum("2026-12-24"),
      kalender,
    })._unsafeUnwrap();
    expect(volledig.slice(0, 4)).toEqual([
      { _tag: "Aanvang", feit: "ondersteuning-gestart", richting: "na", datum: "2026-12-24", weekdag: "donderdag" },
      { _tag: "Telling", duur: { aantal: 5, eenheid: "werkdag" }, vergelijking: "<=", richting: "na", einde: "305-verzonden" },
      {
        _tag: "DagOvergeslagen",
        datum: "2026-12-25",
        weekdag: "vrijdag",
        reden: { _tag: "VrijeDag", dagen: [{ soort: "feestdag", naam: "1e Kerstdag" }] },
      },
      {
        _tag: "DagOvergeslagen",
        datum: "2026-12-26",
        weekdag: "zaterdag",
        reden: { _tag: "VrijeDagInWeekend", weekdag: "zaterdag", dagen: [{ soort: "feestdag", naam: "2e Kerstdag" }] },
      },
    ]);
    expect(volledig.at(-1)).toEqual({ _tag: "Uiterste", datum: "2027-01-04", weekdag: "maandag" });
  });
});

describe("eenheden en richtingen", () => {
  it.each([
    ["K-03", { aantal: 4, eenheid: "week" }, "2028-02-10", "2028-03-09"],
    ["K-05", { aantal: 1, eenheid: "jaar" }, "2024-02-29", "2025-02-28"],
    ["K-05", { aantal: 3, eenheid: "jaar" }, "2025-03-01", "2028-03-01"],
    ["K-05", { aantal: 6, eenheid: "maand" }, "2026-08-31", "2027-02-28"],
    ["K-05", { aantal: 1, eenheid: "maand" }, "2026-02-28", "2026-03-28"],
    ["K-03", { aantal: 42, eenheid: "kalenderdag" }, "2026-01-10", "2026-02-21"],
  ] as const)("%s: %j na %s is uiterlijk %s", (_regel, waarde, aanvang, uiterste) => {
    expect(afleiding({ waarde }, aanvang).at(-1)).toBe(`Uiterste ${uiterste}`);
  });

  it("K-02: werkdagen terug: de overgeslagen dagen staan in de volgorde van het terugtellen", () => {
    expect(afleiding({ waarde: { aantal: 3, eenheid: "werkdag" }, richting: "voor", vergelijking: ">=" }, "2021-05-27")).toEqual([
      "Aanvang 2021-05-27",
      "Telling 3 werkdag",
      "DagOvergeslagen 2021-05-24",
      "DagOvergeslagen 2021-05-23",
      "DagOvergeslagen 2021-05-22",
      "Uiterste 2021-05-21",
    ]);
  });

  it("K-07: 'minder dan' telt de berekende dag zelf niet mee", () => {
    expect(afleiding({ waarde: { aantal: 14, eenheid: "kalenderdag" }, vergelijking: "<" }, "2026-05-18")).toEqual([
      "Aanvang 2026-05-18",
      "Telling 14 kalenderdag",
      "DagZelfTeLaat 2026-06-01",
      "NietVerschoven 2026-05-31",
      "Uiterste 2026-05-31",
    ]);
  });

  it("K-07: 'meer dan acht weken ervoor' is een dag eerder dan 'minstens acht weken ervoor'", () => {
    const acht = { waarde: { aantal: 8, eenheid: "week" }, richting: "voor" } as const;
    expect(afleiding({ ...acht, vergelijking: ">=" }, "2026-12-31").at(-1)).toBe("Uiterste 2026-11-05");
    expect(afleiding({ ...acht, vergelijking: ">" }, "2026-12-31").at(-1)).toBe("Uiterste 2026-11-04");
  });

  it("A-06: een gekozen lezing staat in de afleiding", () => {
    const lezing = { id: "A-06", gekozen: "kalenderdagen", alternatief: "werkdagen" };
    expect(afleiding({ waarde: { aantal: 3, eenheid: "kalenderdag" }, lezing }, "2026-03-02")).toContain("LezingGekozen A-06");
  });
});

describe("termijnen in uren", () => {
  const uren = (aantal: number, anders: Partial<TermijnNorm> = {}): Partial<TermijnNorm> => ({ waarde: { aantal, eenheid: "uur" }, ...anders });

  it("K-06: 48 uur over de overgang naar zomertijd is een uur later op de klok", () => {
    expect(urenafleiding(uren(48), "2026-03-28T09:30+01:00")).toEqual([
      "AanvangTijdstip 2026-03-28T09:30+01:00",
      "Telling 48 uur",
      "UiterlijkTijdstip 2026-03-30T10:30:00+02:00",
    ]);
  });

  it("K-06: 24 uur terug over de overgang naar wintertijd is een uur later op de klok", () => {
    expect(urenafleiding(uren(24, { richting: "voor", vergelijking: ">=" }), "2026-10-25T19:00+01:00").at(-1)).toBe(
      "UiterlijkTijdstip 2026-10-24T20:00:00+02:00",
    );
  });

  it("K-07: 'minder dan 24 uur' laat het moment zelf buiten de termijn", () => {
    expect(urenafleiding(uren(24, { vergelijking: "<" }), "2026-07-03T17:00+02:00").at(-1)).toBe(
      "UiterlijkTijdstip 2026-07-04T16:59:59.999+02:00",
    );
  });

  it("K-01: de geldigheid wordt gelezen op de dag in Nederland, niet op de dag in UTC", () => {
    const norm = eenTermijnNorm({ waarde: { aantal: 24, eenheid: "uur" }, geldigheid: { begindatum: datum("2026-07-04") } });
    const vraag = (aanvang: string) => evaluateTermijn({ normen: [norm], norm: norm.id, aanvang: tijdstip(aanvang), kalender });
    expect([vraag("2026-07-03T22:00Z").isOk(), vraag("2026-07-03T21:59Z").isOk()]).toEqual([true, false]);
  });
});
