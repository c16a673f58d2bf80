import { toEpochDag } from "@wmo-kit/domain";
import { describe, expect, it } from "vitest";

import { datum } from "../../test/datums.js";
import { dagVan, naieveWerkdagen } from "../../test/naieve-kalender.js";
import { STANDAARD_KALENDER } from "./kalender-instelling.js";
import { makeKalender } from "./kalender.js";
import { addWerkdagen, addWerkdagenAanEpochDag, countWerkdagen, isWerkdag } from "./werkdag.js";

const kalender = makeKalender();

describe("werkdagen tellen", () => {
  it.each([
    ["2026-04-01", 5, "2026-04-09", "over Pasen, met Goede Vrijdag als werkdag"],
    ["2026-02-28", 5, "2026-03-06", "op zaterdag begonnen: maandag is dag 1"],
    ["2027-05-04", 5, "2027-05-13", "Bevrijdingsdag en Hemelvaartsdag na elkaar"],
    ["2025-04-24", 5, "2025-05-01", "Koningsdag op zaterdag kost geen werkdag"],
    ["2027-12-31", 5, "2028-01-07", "Nieuwjaarsdag op zaterdag kost geen werkdag"],
    ["2021-05-27", -3, "2021-05-21", "terug over 2e Pinksterdag"],
    ["2026-04-07", -1, "2026-04-03", "terug over Pasen naar Goede Vrijdag"],
    ["2026-04-05", 0, "2026-04-05", "nul werkdagen is de dag zelf"],
    ["2026-04-01", 253, "2027-04-01", "een jaar verder: 261 weekdagen min acht feestdagen op een weekdag"],
  ])("K-02: %s en %i werkdagen geeft %s (%s)", (van, aantal, verwacht) => {
    expect(addWerkdagen(kalender, datum(van), aantal)._unsafeUnwrap()).toBe(verwacht);
  });

  it("K-02: de rand van de kalender geeft een fout en geen verzonnen datum", () => {
    expect(addWerkdagen(kalender, datum("9999-12-30"), 1)._unsafeUnwrap()).toBe("9999-12-31");
    expect(addWerkdagen(kalender, datum("9999-12-31"), 1)._unsafeUnwrapErr()).toEqual({ _tag: "DatumBuitenBereik" });
    expect(addWerkdagen(kalender, datum("0001-01-02"), -1)._unsafeUnwrapErr()).toEqual({ _tag: "DatumBuitenBereik" });
    expect(addWerkdagen(kalender, datum("2026-01-01"), 10_000_000)._unsafeUnwrapErr()).toEqual({ _tag: "DatumBuitenBereik" });
    expect(addWerkdagen(kalender, datum("2026-01-01"), -10_000_000)._unsafeUnwrapErr()).toEqual({ _tag: "DatumBuitenBereik" });
  });

  it("K-02: twee kalenders naast elkaar houden hun eigen werkdagen", () => {
    const metGoedeVrijdag = makeKalender({ ...STANDAARD_KALENDER, goedeVrijdagIsVrij: true });
    const uiterste = [kalender, metGoedeVrijdag, kalender].map((k) => addWerkdagen(k, datum("2026-04-01"), 5)._unsafeUnwrap());
    expect(uiterste).toEqual(["2026-04-09", "2026-04-10", "2026-04-09"]);
  });

  it.each([
    ["2026-04-01", "2026-04-09", 5],
    ["2026-04-09", "2026-04-01", -5],
    ["2026-04-03", "2026-04-05", 0],
    ["2026-04-09", "2026-04-09", 0],
    ["2000-01-01", "2100-01-01", 25_434],
  ])("K-02: van %s tot en met %s zijn het %i werkdagen", (van, tot, verwacht) => {
    expect(countWerkdagen(kalender, datum(van), datum(tot))).toBe(verwacht);
  });
});

describe("werkdagen naast een gewone lus", () => {
  const BEGIN = "2000-01-01";
  const EINDE = "2101-12-31";
  const MAXIMUM = 60;

  it("K-02: elke dag van 2000 tot en met 2100 plus 1 tot en met 60 werkdagen is gelijk aan stap voor stap tellen", () => {
    const werkdag = naieveWerkdagen(BEGIN, EINDE);
    const nul = dagVan(BEGIN);
    const laatste = dagVan("2100-12-31") - nul;
    let verschillen = 0;
    let vergeleken = 0;
    for (let start = 0; start <= laatste; start += 1) {
      let dag = start;
      for (let aantal = 1; aantal <= MAXIMUM; aantal += 1) {
        do dag += 1;
        while (werkdag[dag] !== true);
        vergeleken += 1;
        if (addWerkdagenAanEpochDag(kalender, nul + start, aantal) !== nul + dag) verschillen += 1;
      }
    }
    expect({ verschillen, vergeleken }).toEqual({ verschillen: 0, vergeleken: 36_890 * MAXIMUM });
  });

  it("K-02: elke dag van 2000 tot en met 2100 terug met 1 tot en met 60 werkdagen is gelijk aan stap voor stap tellen", () => {
    const begin = "1999-06-01";
    const werkdag = naieveWerkdagen(begin, EINDE);
    const nul = dagVan(begin);
    let verschillen = 0;
    for (let start = dagVan(BEGIN) - nul; start <= dagVan("2100-12-31") - nul; start += 1) {
      let dag = start;
      for (let aantal = 1; aantal <= MAXIMUM; aantal += 1) {
        do dag -= 1;
        while (werkdag[dag] !== true);
        if (addWerkdagenAanEpochDag(kalender, nul + start, -aantal) !== nul + dag) verschillen += 1;
      }
    }
    expect(verschillen).toBe(0);
  });

  it("K-02: elke dag van 2000 tot en met 2101 is werkdag of niet, net als in de gewone lijst", () => {
    const werkdag = naieveWerkdagen(BEGIN, EINDE);
    const eerste = toEpochDag(datum(BEGIN));
    const verschillen = werkdag.filter((verwacht, plaats) => {
      const dag = new Date((eerste + plaats) * 86_400_000).toISOString().slice(0, 10);
      return isWerkdag(kalender, datum(dag)) !== verwacht;
    });
    expect(verschillen).toEqual([]);
  });
});
