import { describe, expect, it } from "vitest";

import { datum } from "../../test/datums.js";
import { listFeestdagen, makeKalender } from "./kalender.js";
import { addWerkdagen, countWerkdagen, isWerkdag } from "./werkdag.js";

describe("een kalender die niets weet", () => {
  it("K-02: de koning viert zijn verjaardag op zaterdag als de 27e een zondag is; voor 2014 was het de 30e, of de 29e", () => {
    const naam = (jaar: number) => listFeestdagen(makeKalender(), jaar).flatMap(({ id, datum: dag }) => (id.startsWith("koning") ? [`${id} ${dag}`] : []));
    expect([1979, 1980, 2006, 2013, 2014, 2015, 2025].map(naam)).toEqual([
      [],
      ["koninginnedag 1980-04-30"],
      ["koninginnedag 2006-04-29"],
      ["koninginnedag 2013-04-30"],
      ["koningsdag 2014-04-26"],
      ["koningsdag 2015-04-27"],
      ["koningsdag 2025-04-26"],
    ]);
  });

  it("K-02: feestdagen staan op volgorde, ook als Hemelvaart voor Bevrijdingsdag valt", () => {
    // Easter 2008 was on 23 March, so Ascension Day was on 1 May.
    const dagen = listFeestdagen(makeKalender(), 2008).map(({ datum: dag }) => dag);
    expect(dagen.slice(5, 8)).toEqual(["2008-05-01", "2008-05-05", "2008-05-11"]);
    expect([...dagen].sort()).toEqual(dagen);
  });

  it("K-02: buiten de jaren 1 tot en met 9999 zijn er geen feestdagen, op de randen wel", () => {
    const aantal = (jaar: number) => listFeestdagen(makeKalender(), jaar).length;
    expect([aantal(0), aantal(10_000), aantal(1) > 0, aantal(9999) > 0]).toEqual([0, 0, true, true]);
  });

  it("K-02: een jaar wordt één keer uitgerekend en daarna bewaard", () => {
    const kalender = makeKalender();
    expect(kalender.feestdagen(2026)).toBe(kalender.feestdagen(2026));
    expect(kalender.werkdagblok(5)).toBe(kalender.werkdagblok(5));
  });

  it("K-02: 1 januari en 25 december zijn nooit een werkdag, aan welke rand van een tabel ze ook liggen", () => {
    const kalender = makeKalender();
    const fout = Array.from({ length: 400 }, (_, n) => 1900 + n).filter((jaar) => [`${jaar}-01-01`, `${jaar}-12-25`].some((dag) => isWerkdag(kalender, datum(dag))));
    expect(fout).toEqual([]);
  });

  it("K-02: de eerste en de laatste dag van de kalender zijn gewone dagen, daarbuiten is niets", () => {
    // 1 January 0001 is a Monday and New Year's Day, 31 December 9999 a Friday.
    const kalender = makeKalender();
    expect(["0001-01-01", "0001-01-02", "9999-12-30", "9999-12-31"].map((dag) => isWerkdag(kalender, datum(dag)))).toEqual([false, true, true, true]);
    expect(addWerkdagen(kalender, datum("9999-12-30"), 1)._unsafeUnwrap()).toBe("9999-12-31");
    expect(addWerkdagen(kalender, datum("9999-12-31"), 1)._unsafeUnwrapErr()).toEqual({ _tag: "DatumBuitenBereik" });
    expect(addWerkdagen(kalender, datum("0001-01-03"), -1)._unsafeUnwrap()).toBe("0001-01-02");
    expect(addWerkdagen(kalender, datum("0001-01-02"), -1)._unsafeUnwrapErr()).toEqual({ _tag: "DatumBuitenBereik" });
    expect(countWerkdagen(kalender, datum("9999-12-30"), datum("9999-12-31"))).toBe(1);
    expect(countWerkdagen(kalender, datum("0001-01-01"), datum("0001-01-02"))).toBe(1);
  });
});
