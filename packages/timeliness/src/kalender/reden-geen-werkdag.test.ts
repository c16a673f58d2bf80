import { describe, expect, it } from "vitest";

import { datum } from "../../test/datums.js";
import { STANDAARD_KALENDER } from "./kalender-instelling.js";
import { makeKalender } from "./kalender.js";
import { redenGeenWerkdag } from "./reden-geen-werkdag.js";
import { isWerkdag } from "./werkdag.js";

const feestdag = (naam: string): object => ({ soort: "feestdag", naam });

describe("reden dat een dag geen werkdag is", () => {
  const kalender = makeKalender();

  it.each([
    ["2026-04-03", "Goede Vrijdag is standaard een werkdag", undefined],
    ["2025-04-28", "maandag na Koningsdag op zaterdag", undefined],
    ["2026-05-01", "1 mei", undefined],
    ["2026-04-04", "zaterdag", { _tag: "Weekend", weekdag: "zaterdag" }],
    ["2026-04-05", "1e Paasdag", { _tag: "VrijeDagInWeekend", weekdag: "zondag", dagen: [feestdag("1e Paasdag")] }],
    ["2026-04-06", "2e Paasdag", { _tag: "VrijeDag", dagen: [feestdag("2e Paasdag")] }],
    ["2025-04-26", "Koningsdag op zaterdag", { _tag: "VrijeDagInWeekend", weekdag: "zaterdag", dagen: [feestdag("Koningsdag")] }],
    ["2005-05-05", "twee feestdagen op een dag", { _tag: "VrijeDag", dagen: [feestdag("Bevrijdingsdag"), feestdag("Hemelvaartsdag")] }],
  ])("K-02: %s (%s)", (dag, _waarom, verwacht) => {
    expect(redenGeenWerkdag(kalender, datum(dag))).toEqual(verwacht);
  });

  it("K-02: een extra sluitingsdag staat met zijn naam bij de reden, ook naast een weekend", () => {
    const gesloten = makeKalender({
      ...STANDAARD_KALENDER,
      extraSluitingsdagen: [
        { datum: datum("2026-07-20"), naam: "zomersluiting" },
        { datum: datum("2026-07-18"), naam: "verhuizing" },
      ],
    });
    expect([redenGeenWerkdag(gesloten, datum("2026-07-20")), redenGeenWerkdag(gesloten, datum("2026-07-18"))]).toEqual([
      { _tag: "VrijeDag", dagen: [{ soort: "sluitingsdag", naam: "zomersluiting" }] },
      { _tag: "VrijeDagInWeekend", weekdag: "zaterdag", dagen: [{ soort: "sluitingsdag", naam: "verhuizing" }] },
    ]);
    expect(isWerkdag(kalender, datum("2026-07-20"))).toBe(true);
  });
});
