import { describe, expect, it } from "vitest";

import { datum } from "../../test/datums.js";
import { describeBeslissingOpBezwaar, describeIndiening } from "../describe/describe-bezwaar.js";
import { makeKalender } from "../kalender/kalender.js";
import { evaluateBeslissingOpBezwaar, type BeslissingOpBezwaarVraag } from "./evaluate-beslissing-op-bezwaar.js";
import { evaluateIndiening } from "./evaluate-indiening.js";

const kalender = makeKalender();
const beslis = (anders: Partial<BeslissingOpBezwaarVraag> = {}) =>
  evaluateBeslissingOpBezwaar({
    kalender,
    bekendmaking: datum("2026-01-12"),
    metAdviescommissie: false,
    verdaagd: false,
    opschortingen: [],
    ...anders,
  })._unsafeUnwrap();

describe("beslissen op bezwaar", () => {
  // terms.md, section C, 7:10 vector.
  it("Awb 7:10: bekendmaking 12 januari 2026: bezwaar tot en met 23 februari, beslissen uiterlijk 7 april, met commissie 18 mei", () => {
    expect(beslis().waarde).toMatchObject({
      bezwaartermijn: { uitersteDatum: "2026-02-23" },
      beslistermijn: { geteldeDatum: "2026-04-06", uitersteDatum: "2026-04-07" },
      uitersteDatum: "2026-04-07",
    });
    expect(beslis({ metAdviescommissie: true }).waarde.uitersteDatum).toBe("2026-05-18");
  });

  it("Awb 7:10: de beslistermijn begint na het verschoven einde van de bezwaartermijn", () => {
    // 42 days after Saturday 27 January 2024 is Saturday 9 March, moved to Monday 11 March.
    const { waarde } = beslis({ bekendmaking: datum("2024-01-27") });
    expect([waarde.bezwaartermijn.uitersteDatum, waarde.uitersteDatum]).toEqual(["2024-03-11", "2024-04-22"]);
  });

  it("Awb 7:10 lid 3: de verdaging is een eigen termijn van zes weken na het werkelijke einde, en zegt dat", () => {
    const { waarde, stappen } = beslis({ verdaagd: true });
    expect(waarde).toMatchObject({ verdaging: { aanvangsdatum: "2026-04-07", uitersteDatum: "2026-05-19" }, uitersteDatum: "2026-05-19" });
    expect(stappen).toContainEqual(expect.objectContaining({ _tag: "LezingGekozen", lezing: expect.objectContaining({ id: "Awb-7:10.3" }) }));
  });

  it("Awb 7:10 lid 2: een verzoek om een verzuim te herstellen schort op; zolang het open is, is er geen laatste dag", () => {
    const gevraagdOp = datum("2026-03-02");
    const hersteld = { soort: "bezwaar herstellen", gevraagdOp, hersteldOp: datum("2026-03-16") } as const;
    // 13 days: 6 April + 13 = Sunday 19 April, moved to Monday 20 April.
    const { waarde, bronnen } = beslis({ opschortingen: [hersteld] });
    expect(waarde.uitersteDatum).toBe("2026-04-20");
    expect(bronnen).toContainEqual({ soort: "wet", wet: "Awb", artikel: "7:10", lid: "2" });
    const open = beslis({ opschortingen: [{ soort: "bezwaar herstellen", gevraagdOp }], verdaagd: true }).waarde;
    expect([open.beslistermijn._tag, open.verdaging, open.uitersteDatum]).toEqual(["OpgeschorteTermijn", undefined, undefined]);
  });
});

describe("op tijd bezwaar maken", () => {
  const indiening = (ontvangen: string, gepost?: string) =>
    evaluateIndiening({
      kalender,
      bekendmaking: datum("2026-01-12"),
      ontvangen: datum(ontvangen),
      terPostBezorgd: gepost === undefined ? undefined : datum(gepost),
    })._unsafeUnwrap();

  it.each([
    ["2026-02-23", undefined, true, "ontvangen voor het einde"],
    ["2026-02-24", undefined, false, "te laat ontvangen"],
    ["2026-03-02", "2026-02-23", true, "op tijd gepost en ontvangen"],
    ["2026-03-03", "2026-02-23", false, "op tijd gepost, te laat ontvangen"],
    ["2026-02-25", "2026-02-24", false, "te laat ontvangen"],
  ])("Awb 6:9: ontvangen %s, gepost %s: op tijd is %s (%s)", (ontvangen, gepost, tijdig, grond) => {
    expect(indiening(ontvangen, gepost).waarde).toMatchObject({ tijdig, grond, uitersteDatum: "2026-02-23" });
  });

  it("Awb 6:9: bij de post staan beide artikelen bij de bronnen", () => {
    expect(indiening("2026-03-02", "2026-02-23").bronnen).toEqual([
      { soort: "wet", wet: "Awb", artikel: "6:7" },
      { soort: "wet", wet: "Awb", artikel: "6:9", lid: "2" },
    ]);
  });

  it("Awb 6:9: bij de post staan de stappen van beide termijnen er, in volgorde", () => {
    const tags = (ontvangen: string, gepost?: string) => indiening(ontvangen, gepost).stappen.map(({ _tag }) => _tag);
    const eneTermijn = tags("2026-02-24");
    expect(eneTermijn).toEqual(["Aanvang", "Telling", "Uiterste"]);
    expect(tags("2026-03-02", "2026-02-23")).toEqual([...eneTermijn, ...eneTermijn]);
  });

  it("Awb 6:7, 6:9, Algemene termijnenwet 3: voorlopig is de uitkomst als een van haar twee laatste dagen dat is", () => {
    // The last decree decides about 2026 up to and including 2028; 42 days after Thursday 16 November 2028 is 28 December, a week later 4 January 2029.
    const voorlopig = (bekendmaking: string, ontvangen: string) => {
      const terPostBezorgd = datum("2028-11-20");
      const { waarde } = evaluateIndiening({ kalender, bekendmaking: datum(bekendmaking), ontvangen: datum(ontvangen), terPostBezorgd })._unsafeUnwrap();
      return [waarde.uiterstePostdatum, waarde.voorlopig];
    };
    expect(voorlopig("2028-11-16", "2028-12-28")).toEqual([undefined, false]);
    expect(voorlopig("2028-11-16", "2028-12-29")).toEqual(["2029-01-04", true]);
    expect(voorlopig("2028-10-16", "2028-12-29")).toEqual(["2028-12-04", false]);
  });

  it.each([
    ["2026-02-23", undefined, "Het bezwaar is op tijd: het is ontvangen voor het einde van de termijn."],
    ["2026-03-02", "2026-02-23", "Het bezwaar is op tijd: het is op tijd op de post gedaan en niet te laat ontvangen."],
    ["2026-02-24", undefined, "Het bezwaar is te laat ontvangen. Beoordeel of daar een goede reden voor is (Awb art. 6:11)."],
    [
      "2026-03-03",
      "2026-02-23",
      "Het bezwaar is op tijd op de post gedaan, maar meer dan een week te laat ontvangen. Beoordeel of daar een goede reden voor is (Awb art. 6:11).",
    ],
  ])("Awb 6:9: ontvangen %s, gepost %s leest als: %s", (ontvangen, gepost, zin) => {
    expect(describeIndiening(indiening(ontvangen, gepost)).split("\n").at(-2)).toBe(zin);
  });
});

describe("beslissen op bezwaar in gewone taal", () => {
  it("Awb 7:10: de hele keten met verdaging", () => {
    expect(describeBeslissingOpBezwaar(beslis({ verdaagd: true })).split("\n")).toEqual([
      "De termijn begint op maandag 12 januari 2026: bekendmaking van het besluit. Die dag telt niet mee.",
      "Binnen 6 weken: indiening van het bezwaarschrift.",
      "Uiterlijk maandag 23 februari 2026.",
      "De termijn begint op maandag 23 februari 2026: einde van de bezwaartermijn. Die dag telt niet mee.",
      "Binnen 6 weken: beslissing op het bezwaar.",
      "Maandag 6 april 2026 is een rustdag (2e Paasdag, Algemene termijnenwet art. 3 lid 1).",
      "De laatste dag schuift op van maandag 6 april 2026 naar dinsdag 7 april 2026 (Algemene termijnenwet art. 1 lid 1).",
      "Uiterlijk dinsdag 7 april 2026.",
      "De termijn begint op dinsdag 7 april 2026: einde van de termijn om op het bezwaar te beslissen. Die dag telt niet mee.",
      "De bron is op dit punt niet duidelijk. Gekozen is: de verdaging is een eigen termijn van zes weken na het einde van de eerste (Awb-7:10.3).",
      "Binnen 6 weken: beslissing op het bezwaar.",
      "Uiterlijk dinsdag 19 mei 2026.",
      "Beslis op het bezwaar uiterlijk dinsdag 19 mei 2026.",
      "Bron: Awb art. 6:7; Awb art. 7:10 lid 1; Algemene termijnenwet art. 3 lid 1; Algemene termijnenwet art. 1 lid 1; Awb art. 7:10 lid 3.",
    ]);
  });

  it("Awb 7:10 lid 2: zolang er niet is hersteld, is er geen laatste dag", () => {
    const open = beslis({ opschortingen: [{ soort: "bezwaar herstellen", gevraagdOp: datum("2026-03-02") }] });
    expect(describeBeslissingOpBezwaar(open).split("\n").slice(-3)).toEqual([
      "De termijn staat stil sinds dinsdag 3 maart 2026: op maandag 2 maart 2026 is gevraagd om het bezwaar te herstellen (Awb art. 7:10 lid 2). Daarna zijn er nog 35 dagen. Er is nog geen laatste dag.",
      "Er is nog geen laatste dag om op het bezwaar te beslissen.",
      "Bron: Awb art. 6:7; Awb art. 7:10 lid 1; Awb art. 7:10 lid 2.",
    ]);
  });
});
