import { readFileSync } from "node:fs";

import { getISOWeek, getISOWeeksInYear, getISOWeekYear } from "date-fns";
import { describe, expect, it } from "vitest";

import { datum } from "../../test/datums.js";
import { dagVan, isoVan } from "../../test/naieve-kalender.js";
import { countIsoWeken, countZondagen, eersteDagVanIsoWeek, formatIsoWeek, isoWeekVan, wekenInIsoJaar } from "./iso-week.js";
import { listIsoWeken } from "./list-iso-weken.js";

// The week years with 53 weeks as they are commonly listed, and the first Monday of every week year as Python's datetime gives it.
const MET_53_WEKEN = [
  1970, 1976, 1981, 1987, 1992, 1998, 2004, 2009, 2015, 2020, 2026, 2032, 2037, 2043, 2048, 2054, 2060, 2065, 2071, 2076, 2082, 2088,
  2093, 2099,
];
const python = readFileSync(new URL("../../test/golden/isoweken.txt", import.meta.url), "utf8").trim().split("\n");

/** The rule of the standard on JavaScript's own calendar: the week belongs to the year of its Thursday, and is counted from there. */
const naieveWeek = (iso: string): string => {
  const donderdag = new Date(`${iso}T00:00:00Z`);
  donderdag.setUTCDate(donderdag.getUTCDate() + 4 - (donderdag.getUTCDay() || 7));
  const dagInJaar = (donderdag.getTime() - Date.UTC(donderdag.getUTCFullYear(), 0, 1)) / 86_400_000;
  return `${donderdag.getUTCFullYear()}-W${String(Math.floor(dagInJaar / 7) + 1).padStart(2, "0")}`;
};

describe("ISO-weken", () => {
  it("IV077: van elke dag van 1970 tot en met 2100 is de week die van de tweede berekening", () => {
    const anders: string[] = [];
    for (let dag = dagVan("1970-01-01"); dag <= dagVan("2100-12-31"); dag += 1) {
      const iso = isoVan(dag);
      if (formatIsoWeek(isoWeekVan(datum(iso))) !== naieveWeek(iso)) anders.push(iso);
    }
    expect(anders).toEqual([]);
  });

  it("IV077: van elke dag van 1970 tot en met 2100 is de week die van date-fns, en het aantal weken van elk jaar ook", () => {
    const anders: string[] = [];
    for (let dag = dagVan("1970-01-01"); dag <= dagVan("2100-12-31"); dag += 1) {
      const iso = isoVan(dag);
      const [jaar, maand, nummer] = iso.split("-").map(Number) as [number, number, number];
      // date-fns reads the local fields of a Date, so the day is made from local fields; noon keeps clear of a change of the clock.
      const lokaal = new Date(jaar, maand - 1, nummer, 12);
      const { jaar: weekjaar, week } = isoWeekVan(datum(iso));
      if (week !== getISOWeek(lokaal) || weekjaar !== getISOWeekYear(lokaal)) anders.push(iso);
      if (iso.endsWith("-07-01") && wekenInIsoJaar(jaar) !== getISOWeeksInYear(lokaal)) anders.push(`${jaar}`);
    }
    expect(anders).toEqual([]);
  });

  it("IV077: de eerste maandag en het aantal weken van 1970 tot en met 2100 zijn die van een andere bibliotheek", () => {
    const eigen = python.map((_regel, plaats) => {
      const jaar = 1970 + plaats;
      return `${jaar} ${eersteDagVanIsoWeek({ jaar, week: 1 })._unsafeUnwrap()} ${wekenInIsoJaar(jaar)}`;
    });
    expect(eigen).toHaveLength(131);
    expect(eigen).toEqual(python);
  });

  it.each([
    ["2026-01-01", "2025-12-29"],
    ["2026-03-08", "2026-03-02"],
    ["2026-12-31", "2026-12-28"],
    ["2027-01-03", "2026-12-28"],
  ])("IV077: de week van %s begint op maandag %s", (dag, maandag) => {
    expect(eersteDagVanIsoWeek(isoWeekVan(datum(dag)))._unsafeUnwrap()).toBe(maandag);
  });

  it("IV077: precies de bekende jaren hebben 53 weken", () => {
    const jaren = Array.from({ length: 130 }, (_, plaats) => 1970 + plaats);
    expect(jaren.filter((jaar) => wekenInIsoJaar(jaar) === 53)).toEqual(MET_53_WEKEN);
    expect(jaren.every((jaar) => [52, 53].includes(wekenInIsoJaar(jaar)))).toBe(true);
  });

  it.each([
    ["2026-01-01", "2026-W01"],
    ["2025-12-29", "2026-W01"],
    ["2027-01-03", "2026-W53"],
    ["2021-01-03", "2020-W53"],
    ["2024-12-30", "2025-W01"],
    ["2026-11-22", "2026-W47"],
    ["1969-12-31", "1970-W01"],
    ["0001-01-01", "0001-W01"],
    ["9999-12-31", "9999-W52"],
  ])("IV077: %s ligt in week %s", (dag, week) => {
    expect(formatIsoWeek(isoWeekVan(datum(dag)))).toBe(week);
  });

  it("IV077: een week van een periode die geen week raakt, is er niet", () => {
    expect([countIsoWeken(datum("2026-02-02"), datum("2026-02-01")), countZondagen(datum("2026-02-02"), datum("2026-02-01"))]).toEqual([0, 0]);
    expect(listIsoWeken(datum("2026-02-02"), datum("2026-02-01"))).toEqual([]);
  });

  it("IV077: de delen van weken sluiten op elkaar aan, en hun aantal is dat van de telling", () => {
    for (const [begin, einde] of [["2025-12-24", "2026-02-11"], ["2026-02-16", "2026-04-03"], ["2026-03-04", "2026-03-04"]] as const) {
      const delen = listIsoWeken(datum(begin), datum(einde));
      const dagen = delen.flatMap(({ week, begindatum, einddatum }) =>
        Array.from({ length: dagVan(einddatum) - dagVan(begindatum) + 1 }, (_, n) => [isoVan(dagVan(begindatum) + n), formatIsoWeek(week)]),
      );
      const verwacht = Array.from({ length: dagVan(einde) - dagVan(begin) + 1 }, (_, n) => isoVan(dagVan(begin) + n));
      expect(dagen).toEqual(verwacht.map((dag) => [dag, naieveWeek(dag)]));
      expect(delen).toHaveLength(countIsoWeken(datum(begin), datum(einde)));
      expect(countZondagen(datum(begin), datum(einde))).toBe(verwacht.filter((dag) => new Date(dag).getUTCDay() === 0).length);
    }
  });

  it("IV077: een week loopt op de laatste dag van de kalender gewoon af", () => {
    expect(listIsoWeken(datum("9999-12-30"), datum("9999-12-31"))).toHaveLength(1);
  });
});

describe("randen van de ISO-week", () => {
  it("IV077: een periode die eindigt voor zij begint heeft geen weken en geen zondagen", () => {
    const [begin, einde] = [datum("2026-03-10"), datum("2026-02-10")];
    expect([countIsoWeken(begin, einde), countZondagen(begin, einde), listIsoWeken(begin, einde)]).toEqual([0, 0, []]);
  });

  it("IV077: een zondag alleen is één week met één zondag, een maandag alleen één week zonder", () => {
    const tel = (dag: string) => [countIsoWeken(datum(dag), datum(dag)), countZondagen(datum(dag), datum(dag))];
    expect([tel("2026-03-08"), tel("2026-03-09")]).toEqual([[1, 1], [1, 0]]);
  });

  it("IV077: de laatste week van de kalender wordt afgekapt op 31 december 9999, een vrijdag", () => {
    expect(listIsoWeken(datum("9999-12-26"), datum("9999-12-31"))).toEqual([
      { week: { jaar: 9999, week: 51 }, begindatum: "9999-12-26", einddatum: "9999-12-26" },
      { week: { jaar: 9999, week: 52 }, begindatum: "9999-12-27", einddatum: "9999-12-31" },
    ]);
  });
});
