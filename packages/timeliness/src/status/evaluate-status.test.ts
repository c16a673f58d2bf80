import type { Duur } from "@wmo-kit/domain";
import { describe, expect, it } from "vitest";

import { datum, tijdstip } from "../../test/datums.js";
import { eenTermijnNorm } from "../../test/een-termijn-norm.js";
import { describeStatus } from "../describe/describe-status.js";
import { makeKalender } from "../kalender/kalender.js";
import { evaluateTermijn } from "../termijn/evaluate-termijn.js";
import type { Dagtermijn, Urentermijn } from "../termijn/termijn.js";
import { evaluateStatus, evaluateUrenstatus } from "./evaluate-status.js";

const kalender = makeKalender();

const dagtermijn = (waarde: Duur, aanvang: string): Dagtermijn => {
  const norm = eenTermijnNorm({ waarde });
  return evaluateTermijn({ normen: [norm], norm: norm.id, aanvang: datum(aanvang), kalender })._unsafeUnwrap().waarde;
};
const urentermijn = (aantal: number, aanvang: string): Urentermijn => {
  const norm = eenTermijnNorm({ waarde: { aantal, eenheid: "uur" } });
  return evaluateTermijn({ normen: [norm], norm: norm.id, aanvang: tijdstip(aanvang), kalender })._unsafeUnwrap().waarde;
};

describe("status van een termijn in werkdagen", () => {
  // 5 werkdagen from Friday 22 May 2026, over 2e Pinksterdag: Tuesday 26 to Monday 1 June.
  const termijn = dagtermijn({ aantal: 5, eenheid: "werkdag" }, "2026-05-22");

  it.each([
    ["2026-05-22", "Lopend", "nog 5 werkdagen"],
    ["2026-05-25", "Lopend", "nog 5 werkdagen"],
    ["2026-05-27", "Lopend", "nog 3 werkdagen"],
    ["2026-05-28", "BijnaVerstreken", "nog 2 werkdagen"],
    ["2026-05-30", "BijnaVerstreken", "nog 1 werkdag"],
    ["2026-06-01", "BijnaVerstreken", "vandaag de laatste dag"],
    ["2026-06-02", "Verstreken", "1 werkdag te laat"],
    ["2026-06-03", "Verstreken", "2 werkdagen te laat"],
    ["2026-06-07", "Verstreken", "4 werkdagen te laat"],
  ])("K-01, K-02: op %s is de stand %s: %s", (peildatum, stand, tekst) => {
    const status = evaluateStatus({ termijn, kalender, peildatum: datum(peildatum) });
    expect([status._tag, describeStatus(status)]).toEqual([stand, tekst]);
  });

  it.each([
    ["2026-05-20", "Gehaald", "op tijd gedaan op woensdag 20 mei 2026"],
    ["2026-06-01", "Gehaald", "op tijd gedaan op maandag 1 juni 2026"],
    ["2026-06-02", "TeLaatGehaald", "te laat gedaan: 1 werkdag"],
    ["2026-06-08", "TeLaatGehaald", "te laat gedaan: 5 werkdagen"],
  ])("K-07: gedaan op %s is %s: %s", (voldaanOp, stand, tekst) => {
    const status = evaluateStatus({ termijn, kalender, peildatum: datum("2026-07-01"), voldaanOp: datum(voldaanOp) });
    expect([status._tag, describeStatus(status)]).toEqual([stand, tekst]);
  });

  it("K-01: wat na de peildatum is gedaan, is op de peildatum nog niet gedaan", () => {
    const status = evaluateStatus({ termijn, kalender, peildatum: datum("2026-06-02"), voldaanOp: datum("2026-06-03") });
    expect(status._tag).toBe("Verstreken");
  });

  it("K-02: een zaterdag na een einde op vrijdag is te laat, al is er nog geen werkdag voorbij", () => {
    const totVrijdag = dagtermijn({ aantal: 4, eenheid: "werkdag" }, "2026-05-22");
    const status = evaluateStatus({ termijn: totVrijdag, kalender, peildatum: datum("2026-05-30") });
    expect(status).toEqual({
      _tag: "Verstreken",
      overschrijding: { _tag: "Dagenafstand", duur: { aantal: 0, eenheid: "werkdag" }, kalenderdagen: 1 },
    });
    expect(describeStatus(status)).toBe("1 dag te laat");
  });

  it("K-02: de drempel voor bijna verstreken is een instelling", () => {
    const instelling = { bijnaVerstrekenBijDagen: 4, bijnaVerstrekenBijUren: 0 };
    const stand = (dag: string): string => evaluateStatus({ termijn, kalender, peildatum: datum(dag), instelling })._tag;
    expect([stand("2026-05-25"), stand("2026-05-26")]).toEqual(["Lopend", "BijnaVerstreken"]);
  });
});

describe("status van een termijn in kalenderdagen, weken of maanden", () => {
  it.each([
    [{ aantal: 14, eenheid: "kalenderdag" }, "2026-12-18", "2026-12-29", "Lopend", "nog 3 dagen"],
    [{ aantal: 14, eenheid: "kalenderdag" }, "2026-12-18", "2026-12-30", "BijnaVerstreken", "nog 2 dagen"],
    [{ aantal: 14, eenheid: "kalenderdag" }, "2026-12-18", "2026-12-31", "BijnaVerstreken", "nog 1 dag"],
    [{ aantal: 14, eenheid: "kalenderdag" }, "2026-12-18", "2027-01-01", "BijnaVerstreken", "vandaag de laatste dag"],
    [{ aantal: 14, eenheid: "kalenderdag" }, "2026-12-18", "2027-01-03", "Verstreken", "2 dagen te laat"],
    [{ aantal: 3, eenheid: "maand" }, "2026-01-31", "2026-04-20", "Lopend", "nog 10 dagen"],
    [{ aantal: 2, eenheid: "week" }, "2026-01-01", "2026-01-16", "Verstreken", "1 dag te laat"],
  ] as const)("K-03: %j na %s is op %s: %s, %s", (duur, aanvang, peildatum, stand, tekst) => {
    const status = evaluateStatus({ termijn: dagtermijn(duur, aanvang), kalender, peildatum: datum(peildatum) });
    expect([status._tag, describeStatus(status)]).toEqual([stand, tekst]);
  });
});

describe("status van een termijn in uren", () => {
  // 48 hours over the change to summer time: the end is 30 March 10:30 on the Dutch clock, 08:30 UTC.
  const termijn = urentermijn(48, "2026-03-28T09:30+01:00");

  it.each([
    ["2026-03-28T09:31+01:00", "Lopend", "nog 47 uur"],
    ["2026-03-30T06:29+02:00", "Lopend", "nog 4 uur"],
    ["2026-03-30T06:30+02:00", "BijnaVerstreken", "nog 4 uur"],
    ["2026-03-30T10:00+02:00", "BijnaVerstreken", "nog minder dan 1 uur"],
    ["2026-03-30T08:30Z", "BijnaVerstreken", "nog minder dan 1 uur"],
    ["2026-03-30T08:31Z", "Verstreken", "1 uur te laat"],
    ["2026-03-30T12:31+02:00", "Verstreken", "3 uur te laat"],
  ])("K-06: op %s is de stand %s: %s", (peiltijdstip, stand, tekst) => {
    const status = evaluateUrenstatus({ termijn, peiltijdstip: tijdstip(peiltijdstip) });
    expect([status._tag, describeStatus(status)]).toEqual([stand, tekst]);
  });

  it.each([
    ["2026-03-30T08:30Z", "Gehaald", "op tijd gedaan op maandag 30 maart 2026 om 10:30 uur"],
    ["2026-03-30T08:30:00.001Z", "TeLaatGehaald", "te laat gedaan: 1 uur"],
    ["2026-04-02T00:00Z", "Verstreken", "24 uur te laat"],
  ])("K-07: gedaan op %s is op 31 maart 2026 om 10:30 uur: %s, %s", (voldaanOp, stand, tekst) => {
    const status = evaluateUrenstatus({ termijn, peiltijdstip: tijdstip("2026-03-31T08:30Z"), voldaanOp: tijdstip(voldaanOp) });
    expect([status._tag, describeStatus(status)]).toEqual([stand, tekst]);
  });

  it("K-06: wat op het tijdstip zelf is gedaan telt, wat een milliseconde later is gedaan nog niet", () => {
    const tag = (voldaanOp: string) => evaluateUrenstatus({ termijn, peiltijdstip: tijdstip("2026-03-31T08:30Z"), voldaanOp: tijdstip(voldaanOp) })._tag;
    expect([tag("2026-03-31T08:30Z"), tag("2026-03-31T08:30:00.001Z")]).toEqual(["TeLaatGehaald", "Verstreken"]);
  });
});
