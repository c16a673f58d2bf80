import { hasReferenceData, readReferenceJson, referenceDataNote } from "@wmo-kit/tooling-testing/reference-data";
import { describe, expect, it } from "vitest";
import * as z from "zod";

import { datum } from "../../test/datums.js";
import { makeKalender } from "../kalender/kalender.js";
import { DAGBESTEDING_KALENDER } from "./dagbesteding.table.js";
import { evaluateJaardatum } from "./evaluate-jaardatum.js";
import type { HerhalingNorm, JaardatumNorm, KalenderNorm } from "./kalender-norm.js";
import { isHerhaalafstand, listHerhaling } from "./list-herhaling.js";
import { WIJKTEAM_KALENDER } from "./wijkteam.table.js";

const rijen: readonly KalenderNorm[] = [...WIJKTEAM_KALENDER, ...DAGBESTEDING_KALENDER];
const jaardatums = rijen.filter((rij): rij is JaardatumNorm => rij.soort === "jaardatum");
const herhalingen = rijen.filter((rij): rij is HerhalingNorm => rij.soort === "herhaling");

const kop = { id: z.string(), title: z.string(), requirementIds: z.array(z.string()).min(1) };
const VasteDag = z.object({
  ...kop,
  topic: z.literal("fixed-date"),
  input: z.strictObject({
    reportingYear: z.number().optional(),
    serviceYear: z.number().optional(),
    rule: z.enum(["before", "onOrBefore"]),
    monthDay: z.string(),
    submitted: z.string().optional(),
    auditOpinion: z.string().optional(),
  }),
  expected: z.strictObject({ lastAcceptableDate: z.string().optional(), onTime: z.boolean().optional(), required: z.boolean().optional() }),
});
const Herhaling = z.object({
  ...kop,
  topic: z.literal("herhaling"),
  input: z.strictObject({ first: z.string(), everyMonths: z.number(), count: z.number() }),
  expected: z.strictObject({ dates: z.array(z.string()) }),
});
const Lijst = z.object({ examples: z.array(z.looseObject({ topic: z.string() })) });
const lijst = hasReferenceData ? Lijst.parse(readReferenceJson("requirements", "worked-examples.json")).examples : [];
const vasteDagen = lijst.filter(({ topic }) => topic === "fixed-date").map((rij) => VasteDag.parse(rij));
const reeksen = lijst.filter(({ topic }) => topic === "herhaling").map((rij) => Herhaling.parse(rij));
const titel = ({ id, title, requirementIds }: { id: string; title: string; requirementIds: readonly string[] }): string =>
  `${requirementIds.join(", ")}: ${title} (${id})`;

describe.skipIf(!hasReferenceData)(`uitgewerkte voorbeelden van vaste dagen en herhaling${referenceDataNote}`, () => {
  it("K-05: van beide onderwerpen is er een voorbeeld", () => {
    expect([vasteDagen.length > 0, reeksen.length > 0]).toEqual([true, true]);
  });

  it.each(vasteDagen.map((voorbeeld) => [titel(voorbeeld), voorbeeld] as const))("%s", (_titel, { input, expected, requirementIds }) => {
    const rij = jaardatums.find(({ eis }) => requirementIds.includes(eis));
    const { maand = 0, dag = 0 } = rij?.waarde ?? {};
    expect(`${String(maand).padStart(2, "0")}-${String(dag).padStart(2, "0")}`).toBe(input.monthDay);
    expect(rij?.vergelijking).toBe(input.rule === "before" ? "<" : "<=");
    const omstandigheden = input.auditOpinion === undefined ? {} : { "geen-goedkeurende-verklaring": input.auditOpinion !== "goedkeurend" };
    const overJaar = input.reportingYear ?? input.serviceYear ?? Number.NaN;
    const { waarde } = evaluateJaardatum({ normen: jaardatums, norm: rij?.id ?? "", overJaar, kalender: makeKalender(), omstandigheden })._unsafeUnwrap();
    const uiterste = waarde._tag === "Jaarplicht" ? waarde.uitersteDatum : undefined;
    expect({
      ...(uiterste === undefined ? {} : { lastAcceptableDate: uiterste }),
      ...(uiterste === undefined || input.submitted === undefined ? {} : { onTime: input.submitted <= uiterste }),
      ...(input.auditOpinion === undefined ? {} : { required: waarde._tag === "Jaarplicht" }),
    }).toEqual(expected);
  });

  it.each(reeksen.map((voorbeeld) => [titel(voorbeeld), voorbeeld] as const))("%s", (_titel, { input, expected, requirementIds }) => {
    for (const { waarde } of herhalingen.filter(({ eis }) => requirementIds.includes(eis))) {
      expect(waarde).toEqual({ aantal: input.everyMonths, eenheid: "maand" });
      if (isHerhaalafstand(waarde)) expect(listHerhaling(datum(input.first), waarde, input.count)._unsafeUnwrap()).toEqual(expected.dates);
    }
    expect.assertions(2 * requirementIds.length);
  });
});
