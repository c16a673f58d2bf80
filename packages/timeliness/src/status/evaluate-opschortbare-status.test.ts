import { describe, expect, it } from "vitest";

import { datum } from "../../test/datums.js";
import { describeStatus } from "../describe/describe-status.js";
import { makeKalender } from "../kalender/kalender.js";
import type { Opschorting } from "../opschorting/opschorting.js";
import { WMO_TERMIJNEN } from "../termijn/wmo.table.js";
import { evaluateOpschortbareStatus } from "./evaluate-opschortbare-status.js";

const kalender = makeKalender();
// Application 5 January 2026, asked 8 January, completed 15 January: last day Sunday 25, moved to Monday 26 January.
const VERZOEK: Opschorting = { soort: "aanvraag aanvullen", gevraagdOp: datum("2026-01-08"), hersteldOp: datum("2026-01-15") };
const status = (peildatum: string, voldaanOp?: string, opschortingen: readonly Opschorting[] = [VERZOEK]) =>
  evaluateOpschortbareStatus({
    normen: WMO_TERMIJNEN,
    norm: "Wmo-2.3.5.2",
    aanvang: datum("2026-01-05"),
    kalender,
    opschortingen,
    peildatum: datum(peildatum),
    voldaanOp: voldaanOp === undefined ? undefined : datum(voldaanOp),
  })._unsafeUnwrap();

describe("status van een termijn die is opgeschort", () => {
  it.each([
    ["2026-01-08", "Lopend", "nog 11 dagen"],
    ["2026-01-09", "Opgeschort", "opgeschort sinds vrijdag 9 januari 2026, daarna nog 11 dagen"],
    ["2026-01-14", "Opgeschort", "opgeschort sinds vrijdag 9 januari 2026, daarna nog 11 dagen"],
    ["2026-01-15", "Lopend", "nog 11 dagen"],
    ["2026-01-24", "BijnaVerstreken", "nog 2 dagen"],
    ["2026-01-26", "BijnaVerstreken", "vandaag de laatste dag"],
    ["2026-01-27", "Verstreken", "1 dag te laat"],
  ])("Awb 4:15: op %s is de stand %s: %s", (peildatum, stand, tekst) => {
    const waarde = status(peildatum);
    expect([waarde._tag, describeStatus(waarde)]).toEqual([stand, tekst]);
  });

  it("Awb 4:15: een beschikking tijdens de opschorting is op tijd, ook als hij later nog wordt bekeken", () => {
    expect(status("2026-01-12", "2026-01-12")).toEqual({ _tag: "Gehaald", voldaanOp: "2026-01-12" });
    expect(status("2026-03-01", "2026-01-12")).toEqual({ _tag: "Gehaald", voldaanOp: "2026-01-12" });
    expect(status("2026-01-11", "2026-01-12")._tag).toBe("Opgeschort");
  });

  it("Awb 4:15: een beschikking na de verlengde laatste dag is te laat", () => {
    expect(status("2026-03-01", "2026-01-26")._tag).toBe("Gehaald");
    expect(status("2026-03-01", "2026-01-27")).toMatchObject({ _tag: "TeLaatGehaald", overschrijding: { kalenderdagen: 1 } });
  });

  it("Awb 4:15 lid 2: binnen een afgesproken uitstel staat de termijn stil, op de dag erna loopt hij weer", () => {
    const uitstel: Opschorting = {
      soort: "stilstand",
      grond: "uitstel met instemming",
      begindatum: datum("2026-01-12"),
      einddatum: datum("2026-01-18"),
    };
    const standen = ["2026-01-11", "2026-01-12", "2026-01-18", "2026-01-19"].map((dag) => describeStatus(status(dag, undefined, [uitstel])));
    expect(standen).toEqual([
      "nog 8 dagen",
      "opgeschort sinds maandag 12 januari 2026, daarna nog 8 dagen",
      "opgeschort sinds maandag 12 januari 2026, daarna nog 8 dagen",
      "nog 7 dagen",
    ]);
  });

  it("Awb 4:15: dat de tijd ongebruikt verliep, is bekend op de dag na de laatste dag ervan", () => {
    const verlopen: Opschorting = { soort: "aanvraag aanvullen", gevraagdOp: datum("2026-01-08"), verlopenOp: datum("2026-01-15") };
    expect(["2026-01-15", "2026-01-16"].map((dag) => describeStatus(status(dag, undefined, [verlopen])))).toEqual([
      "opgeschort sinds vrijdag 9 januari 2026, daarna nog 11 dagen",
      "nog 10 dagen",
    ]);
  });
});
