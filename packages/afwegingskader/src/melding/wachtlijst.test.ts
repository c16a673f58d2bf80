import { hasReferenceData, readReferenceJson, referenceDataNote } from "@wmo-kit/tooling-testing/reference-data";
import { describe, expect, it } from "vitest";

import { tijdstip } from "../../test/bouwers.js";
import { Urgentie } from "./melding.js";
import { magWachten, sorteerWachtlijst } from "./wachtlijst.js";
import { weegOntvanger } from "./weeg-ontvanger.js";

const wachtende = (naam: string, urgentie: Urgentie, score: number, gemeld: string) => ({ naam, urgentie, score, gemeld: tijdstip(gemeld) });

describe("wachtlijst", () => {
  it("W-50.1, W-61.1.1: crisis gaat voor spoed, spoed voor de score, de score voor de wachttijd", () => {
    const lijst = [
      wachtende("laat", "gewoon", 40, "2026-03-05T09:00:00Z"),
      wachtende("hoog", "gewoon", 90, "2026-03-09T09:00:00Z"),
      wachtende("spoed", "spoed", 0, "2026-03-10T09:00:00Z"),
      wachtende("vroeg", "gewoon", 40, "2026-03-02T09:00:00+02:00"),
      wachtende("crisis", "crisis", 0, "2026-03-11T09:00:00Z"),
    ];
    const namen = ["crisis", "spoed", "hoog", "vroeg", "laat"];
    expect(sorteerWachtlijst(lijst).map(({ naam }) => naam)).toEqual(namen);
    expect(sorteerWachtlijst([...lijst].reverse()).map(({ naam }) => naam)).toEqual(namen);
    expect(lijst[0]?.naam).toBe("laat");
  });

  it("W-50.1: bij gelijke urgentie telt het moment en niet hoe het geschreven is", () => {
    // 09:30 in the Netherlands is 08:30 in UTC, before 09:00 in UTC.
    const lijst = [wachtende("tweede", "gewoon", 10, "2026-03-02T09:00:00Z"), wachtende("eerste", "gewoon", 10, "2026-03-02T09:30:00+01:00")];
    expect(sorteerWachtlijst(lijst).map(({ naam }) => naam)).toEqual(["eerste", "tweede"]);
  });

  it("W-50.1: alleen een gewone vraag mag wachten; zonder screening weet niemand het", () => {
    expect(Urgentie.options.filter(magWachten)).toEqual(["gewoon"]);
    expect(magWachten(undefined)).toBe(false);
  });
});

describe("ontvanger", () => {
  it.each([
    ["huisarts", "huisarts", ["inwoner"], true, true],
    ["huisarts", "huisarts", ["huisarts"], true, false],
    ["huisarts", "inwoner", ["inwoner", "huisarts"], false, true],
    ["inwoner", "inwoner", ["inwoner"], true, true],
  ])("W-50.2.1, W-50.2.2: meldt %s, bevestiging aan %s, gesprek met %j", (aanmelder, bevestigingAan, deelnemers, bevestigingTelt, contactTelt) => {
    expect(weegOntvanger({ aanmelder, bevestigingAan, deelnemers })).toEqual({ bevestigingTelt, contactTelt });
  });
});

describe.skipIf(!hasReferenceData)(`uitgewerkte voorbeelden van de melding${referenceDataNote}`, () => {
  const voorbeelden = hasReferenceData
    ? (readReferenceJson("requirements", "worked-examples.json") as { examples: readonly { id: string; topic: string; input: Record<string, string>; expected: { allowed?: boolean } }[] }).examples
    : [];

  it("W-50.1: de voorbeelden van de wachtlijst komen uit", () => {
    const eigen = voorbeelden.filter(({ topic }) => topic === "wachtlijst");
    expect(eigen.length).toBeGreaterThan(0);
    for (const { id, input, expected } of eigen) expect(magWachten(Urgentie.parse(input["urgency"])), id).toBe(expected.allowed);
  });
});
