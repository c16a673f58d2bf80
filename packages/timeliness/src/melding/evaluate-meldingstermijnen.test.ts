import { parseContractprofiel } from "@wmo-kit/domain";
import { hasReferenceData, readReferenceJson, referenceDataNote } from "@wmo-kit/tooling-testing/reference-data";
import { describe, expect, it } from "vitest";
import * as z from "zod";

import { datum } from "../../test/datums.js";
import { describeMeldingstermijnen } from "../describe/describe-meldingstermijnen.js";
import { makeKalender } from "../kalender/kalender.js";
import { evaluateMeldingstermijnen, type Meldingsvraag, type Oplossing } from "./evaluate-meldingstermijnen.js";

const kalender = makeKalender();
const reken = (melding: string, oplossing: Oplossing = 4, anders: Partial<Meldingsvraag> = {}) =>
  evaluateMeldingstermijnen({ melding: datum(melding), oplossing, kalender, ...anders })._unsafeUnwrap();
const datums = (melding: string, oplossing?: Oplossing, anders?: Partial<Meldingsvraag>): readonly unknown[] => {
  const { advies, onderzoek, totaal } = reken(melding, oplossing, anders).waarde;
  return [advies?.uitersteDatum ?? null, onderzoek.uitersteDatum, totaal.uitersteDatum];
};

describe("termijnen na een melding", () => {
  it.each([
    // Monday: all three on a Monday.
    ["2026-01-05", ["2026-02-16", "2026-02-16", "2026-03-02"]],
    // Saturday: the contract term stays on Saturday, the statutory ones move to Monday.
    ["2026-06-06", ["2026-07-18", "2026-07-20", "2026-08-03"]],
    // The onderzoek ends on 5 May, the total on Tuesday 19 May: it is not counted from the moved 6 May.
    ["2026-03-24", ["2026-05-05", "2026-05-06", "2026-05-19"]],
  ])("W-33: melding op %s: advies, onderzoek en totaal %j", (melding, verwacht) => {
    expect(datums(melding)).toEqual(verwacht);
  });

  it.each([1, 2, 3] as const)("W-33: bij oplossing %i is er geen advies aan de gemeente", (oplossing) => {
    expect(datums("2026-01-05", oplossing)).toEqual([null, "2026-02-16", "2026-03-02"]);
  });

  it("A-35: met de andere lezing schuift ook het advies op, en de afleiding zegt wie dat afsprak", () => {
    const profiel = parseContractprofiel({
      id: "p",
      naam: "Proefcontract",
      afwijkingen: [],
      lezingen: [{ id: "A-35", keuze: "alternatief", begindatum: "2026-01-01", reden: "addendum" }],
    })._unsafeUnwrap();
    expect(datums("2026-06-06", 4, { profiel })).toEqual(["2026-07-20", "2026-07-20", "2026-08-03"]);
    const { stappen, bronnen } = reken("2026-06-06", 4, { profiel });
    const afgesproken = { soort: "afspraak", afspraak: "Proefcontract: addendum" };
    expect(stappen).toContainEqual(expect.objectContaining({ _tag: "LezingGekozen", lezing: expect.objectContaining({ id: "A-35", afgesproken }) }));
    expect(bronnen).toContainEqual(afgesproken);
  });
});

describe("termijnen na een melding in gewone taal", () => {
  it("W-33: de laatste dagen staan onder elkaar, na de afleidingen", () => {
    expect(describeMeldingstermijnen(reken("2026-06-06")).split("\n").slice(-4)).toEqual([
      "Advies over maatwerk aan de opdrachtgever: uiterlijk zaterdag 18 juli 2026.",
      "Onderzoek na de melding: uiterlijk maandag 20 juli 2026.",
      "Afhandeling van de melding: uiterlijk maandag 3 augustus 2026.",
      "Bron: Programma van Eisen sociaal wijkteam volwassenen Nijmegen, eis 33; Wmo 2015 art. 2.3.2 lid 1; Algemene termijnenwet art. 1 lid 1.",
    ]);
    expect(describeMeldingstermijnen(reken("2026-06-06", 1))).not.toContain("Advies over maatwerk aan de opdrachtgever: uiterlijk");
  });
});

const Voorbeeld = z.strictObject({
  id: z.string(),
  title: z.string(),
  requirementIds: z.array(z.string()),
  topic: z.literal("statutory-report-term"),
  input: z.strictObject({ reportReceived: z.string(), solution: z.literal([1, 2, 3, 4]) }),
  expected: z.strictObject({
    adviceDueContract: z.string().nullable().optional(),
    statutoryInvestigationEnd: z.string().optional(),
    statutoryTotalEnd: z.string().optional(),
  }),
  why: z.string().optional(),
  tags: z.array(z.string()).optional(),
  reading: z.string().optional(),
});
const Lijst = z.object({ examples: z.array(z.looseObject({ topic: z.string() })) });

describe.skipIf(!hasReferenceData)(`uitgewerkte voorbeelden van termijnen na een melding${referenceDataNote}`, () => {
  const lijst = hasReferenceData ? Lijst.parse(readReferenceJson("requirements", "worked-examples.json")).examples : [];
  const voorbeelden = lijst.filter(({ topic }) => topic === "statutory-report-term").map((rij) => Voorbeeld.parse(rij));

  it("W-33: er is minstens één voorbeeld", () => {
    expect(voorbeelden.length).toBeGreaterThan(0);
  });

  it.each(voorbeelden.map((een) => [`${een.requirementIds.join(", ")}: ${een.title} (${een.id})`, een] as const))("%s", (_titel, { input, expected }) => {
    const [adviceDueContract, statutoryInvestigationEnd, statutoryTotalEnd] = datums(input.reportReceived, input.solution);
    expect({ adviceDueContract, statutoryInvestigationEnd, statutoryTotalEnd }).toMatchObject(expected);
  });
});
