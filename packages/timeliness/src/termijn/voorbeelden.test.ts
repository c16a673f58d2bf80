import { toEpochMs, weekdagVan, type Duur, type IsoDatum } from "@wmo-kit/domain";
import { hasReferenceData, readReferenceJson, referenceDataNote } from "@wmo-kit/tooling-testing/reference-data";
import { describe, expect, it } from "vitest";
import * as z from "zod";

import { datum, tijdstip } from "../../test/datums.js";
import { eenTermijnNorm } from "../../test/een-termijn-norm.js";
import { parseKalenderInstelling } from "../kalender/kalender-instelling.js";
import { makeKalender, type Kalender } from "../kalender/kalender.js";
import { evaluateStatus } from "../status/evaluate-status.js";
import { evaluateTermijn } from "./evaluate-termijn.js";
import type { Dagtermijn } from "./termijn.js";

const kop = { id: z.string(), title: z.string(), requirementIds: z.array(z.string()).min(1) };
const verwachtDag = {
  dueDate: z.string().optional(),
  latestDate: z.string().optional(),
  entitlementEnds: z.string().optional(),
  weekday: z.string().optional(),
  onTime: z.boolean().optional(),
  daysLate: z.number().optional(),
};
const agenda = z.strictObject({
  goodFridayIsHoliday: z.boolean().optional(),
  liberationDay: z.enum(["every", "lustrum", "never"]).optional(),
});
const vorm = <T extends string, I extends z.ZodRawShape>(topic: T, input: I) =>
  z.object({ ...kop, topic: z.literal(topic), input: z.strictObject(input), expected: z.strictObject(verwachtDag) });

const Dagvoorbeeld = z.discriminatedUnion("topic", [
  vorm("working-days-after", { event: z.string(), workingDays: z.number(), calendar: agenda.optional() }),
  vorm("working-days-before", { reference: z.string(), workingDays: z.number() }),
  vorm("calendar-days-after", { event: z.string(), calendarDays: z.number(), actual: z.string().optional() }),
  vorm("weeks-before", { reference: z.string(), weeksBefore: z.number(), actual: z.string().optional() }),
  vorm("months-before", { reference: z.string(), monthsBefore: z.number() }),
  vorm("months-after", { event: z.string(), months: z.number() }),
]);
const Urenvoorbeeld = z.object({
  ...kop,
  topic: z.literal("hours-after"),
  input: z.strictObject({ event: z.string(), hours: z.number(), timeZone: z.literal("Europe/Amsterdam") }),
  expected: z.strictObject({ dueInstant: z.string() }),
});
const DAGONDERWERPEN = Dagvoorbeeld.options.map(({ shape }) => shape.topic.value);

const kalenderVan = (instelling: z.infer<typeof agenda> = {}): Kalender => {
  const bevrijdingsdag = { every: "elk jaar", lustrum: "lustrum", never: "nooit" }[instelling.liberationDay ?? "every"];
  return makeKalender(
    parseKalenderInstelling({ goedeVrijdagIsVrij: instelling.goodFridayIsHoliday, bevrijdingsdag })._unsafeUnwrap(),
  );
};

interface Opgave {
  readonly aanvang: IsoDatum;
  readonly duur: Duur;
  readonly richting: "na" | "voor";
  readonly gedaan?: string | undefined;
  readonly kalender: Kalender;
}

const opgaveVan = ({ topic, input }: z.infer<typeof Dagvoorbeeld>): Opgave => {
  const kalender = kalenderVan("calendar" in input ? input.calendar : undefined);
  const na = (event: string, aantal: number, eenheid: Duur["eenheid"]): Opgave => ({
    aanvang: datum(event),
    duur: { aantal, eenheid },
    richting: "na",
    kalender,
  });
  const voor = (reference: string, aantal: number, eenheid: Duur["eenheid"]): Opgave => ({
    ...na(reference, aantal, eenheid),
    richting: "voor",
  });
  switch (topic) {
    case "working-days-after":
      return na(input.event, input.workingDays, "werkdag");
    case "working-days-before":
      return voor(input.reference, input.workingDays, "werkdag");
    case "calendar-days-after":
      return { ...na(input.event, input.calendarDays, "kalenderdag"), gedaan: input.actual };
    case "weeks-before":
      return { ...voor(input.reference, input.weeksBefore, "week"), gedaan: input.actual };
    case "months-before":
      return voor(input.reference, input.monthsBefore, "maand");
    case "months-after":
      return na(input.event, input.months, "maand");
  }
};

const beoordeel = (termijn: Dagtermijn, kalender: Kalender, dag: string) => {
  const status = evaluateStatus({ termijn, kalender, peildatum: datum(dag), voldaanOp: datum(dag) });
  return { onTime: status._tag === "Gehaald", daysLate: status._tag === "TeLaatGehaald" ? status.overschrijding.kalenderdagen : 0 };
};

const Lijst = z.object({ examples: z.array(z.looseObject({ topic: z.string() })) });
const lijst = hasReferenceData ? Lijst.parse(readReferenceJson("requirements", "worked-examples.json")).examples : [];
const titel = ({ id, title, requirementIds }: { id: string; title: string; requirementIds: readonly string[] }): string =>
  `${requirementIds.join(", ")}: ${title} (${id})`;

describe.skipIf(!hasReferenceData)(`uitgewerkte voorbeelden van termijnen${referenceDataNote}`, () => {
  const dagen = lijst.filter(({ topic }) => DAGONDERWERPEN.some((bekend) => bekend === topic)).map((rij) => Dagvoorbeeld.parse(rij));
  const uren = lijst.filter(({ topic }) => topic === "hours-after").map((rij) => Urenvoorbeeld.parse(rij));

  it("K-01: van elk onderwerp is er minstens één voorbeeld", () => {
    expect(new Set(dagen.map(({ topic }) => topic))).toEqual(new Set(DAGONDERWERPEN));
    expect(uren.length).toBeGreaterThan(0);
  });

  it.each(dagen.map((voorbeeld) => [titel(voorbeeld), voorbeeld] as const))("%s", (_titel, voorbeeld) => {
    const { aanvang, duur, richting, gedaan, kalender } = opgaveVan(voorbeeld);
    const norm = eenTermijnNorm({ waarde: duur, richting, vergelijking: richting === "na" ? "<=" : ">=" });
    const { waarde } = evaluateTermijn({ normen: [norm], norm: norm.id, aanvang, kalender })._unsafeUnwrap();
    const { dueDate, latestDate, entitlementEnds, weekday, ...oordeel } = voorbeeld.expected;
    expect(waarde.uitersteDatum).toBe(dueDate ?? latestDate ?? entitlementEnds);
    if (weekday !== undefined) expect(weekdagVan(waarde.uitersteDatum)).toBe(weekday);
    expect(gedaan === undefined ? {} : beoordeel(waarde, kalender, gedaan)).toMatchObject(oordeel);
  });

  it.each(uren.map((voorbeeld) => [titel(voorbeeld), voorbeeld] as const))("%s", (_titel, { input, expected }) => {
    const norm = eenTermijnNorm({ waarde: { aantal: input.hours, eenheid: "uur" } });
    const vraag = { normen: [norm], norm: norm.id, aanvang: tijdstip(input.event), kalender: makeKalender() };
    const { uiterlijkTijdstip } = evaluateTermijn(vraag)._unsafeUnwrap().waarde;
    expect(toEpochMs(uiterlijkTijdstip)).toBe(toEpochMs(tijdstip(expected.dueInstant)));
    expect(uiterlijkTijdstip.slice(-6)).toBe(expected.dueInstant.slice(-6));
  });
});
