import { describe, expect, it } from "vitest";

import { datum } from "../../test/datums.js";
import { makeKalender } from "../kalender/kalender.js";
import { evaluateInlevering } from "./evaluate-inlevering.js";

const kalender = makeKalender();
const dagen = (aantal: number) => ({ _tag: "Dagenafstand", duur: { aantal, eenheid: "kalenderdag" }, kalenderdagen: aantal });

describe("stand van een plicht met een vaste dag", () => {
  it.each([
    ["W-104.2", "2026-06-01", "2026-06-01", { _tag: "Gehaald", voldaanOp: "2026-06-01" }],
    ["D-16.7", "2026-05-31", "2026-06-01", { _tag: "TeLaatGehaald", voldaanOp: "2026-06-01", overschrijding: dagen(1) }],
    ["D-20.3", "2027-06-30", "2027-07-01", { _tag: "TeLaatGehaald", voldaanOp: "2027-07-01", overschrijding: dagen(1) }],
  ])("%s: uiterlijk %s en ingeleverd op %s", (_norm, uiterste, voldaan, status) => {
    expect(evaluateInlevering({ uitersteDatum: datum(uiterste), kalender, peildatum: datum("2027-12-31"), voldaanOp: datum(voldaan) })).toEqual(status);
  });

  it.each([
    ["2026-05-01", { _tag: "Lopend", resterend: dagen(30) }],
    ["2026-05-30", { _tag: "BijnaVerstreken", resterend: dagen(1) }],
    ["2026-05-31", { _tag: "BijnaVerstreken", resterend: dagen(0) }],
    ["2026-06-02", { _tag: "Verstreken", overschrijding: dagen(2) }],
  ])("D-16.7: op %s is de plicht met 31 mei als laatste dag nog niet vervuld", (peildatum, status) => {
    expect(evaluateInlevering({ uitersteDatum: datum("2026-05-31"), kalender, peildatum: datum(peildatum) })).toEqual(status);
  });
});
