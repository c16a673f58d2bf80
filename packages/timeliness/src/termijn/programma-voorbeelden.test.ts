import { isIsoDatum, toEpochMs, weekdagVan } from "@wmo-kit/domain";
import { hasReferenceData, readReferenceJson, referenceDataNote } from "@wmo-kit/tooling-testing/reference-data";
import { describe, expect, it } from "vitest";
import * as z from "zod";

import { datum, tijdstip } from "../../test/datums.js";
import { makeKalender } from "../kalender/kalender.js";
import { evaluateStatus } from "../status/evaluate-status.js";
import { DAGBESTEDING_TERMIJNEN } from "./dagbesteding.table.js";
import { evaluateTermijn } from "./evaluate-termijn.js";
import type { Programmatermijn } from "./programmatermijn.js";
import { WIJKTEAM_TERMIJNEN } from "./wijkteam.table.js";

const normen: readonly Programmatermijn[] = [...WIJKTEAM_TERMIJNEN, ...DAGBESTEDING_TERMIJNEN];
const kalender = makeKalender();

// Which unit and direction a topic is about, and the field of the input that holds the number.
const ONDERWERPEN = {
  "working-days-after": ["workingDays", "werkdag", "na"],
  "working-days-before": ["workingDays", "werkdag", "voor"],
  "calendar-days-after": ["calendarDays", "kalenderdag", "na"],
  "weeks-before": ["weeksBefore", "week", "voor"],
  "months-before": ["monthsBefore", "maand", "voor"],
  "months-after": ["months", "maand", "na"],
  "hours-after": ["hours", "uur", "na"],
} as const;

const Voorbeeld = z.object({
  id: z.string(),
  title: z.string(),
  topic: z.enum(Object.keys(ONDERWERPEN) as (keyof typeof ONDERWERPEN)[]),
  requirementIds: z.array(z.string()).min(1),
  input: z.looseObject({ event: z.string().optional(), reference: z.string().optional(), actual: z.string().optional(), calendar: z.unknown().optional() }),
  expected: z.looseObject({
    dueDate: z.string().optional(),
    latestDate: z.string().optional(),
    entitlementEnds: z.string().optional(),
    dueInstant: z.string().optional(),
    weekday: z.string().optional(),
    onTime: z.boolean().optional(),
    daysLate: z.number().optional(),
  }),
});
const Lijst = z.object({ examples: z.array(z.looseObject({ topic: z.string() })) });
const lijst = hasReferenceData ? Lijst.parse(readReferenceJson("requirements", "worked-examples.json")).examples : [];
const voorbeelden = lijst.filter(({ topic }) => topic in ONDERWERPEN).map((rij) => Voorbeeld.parse(rij));

// Twelve months are a year and fourteen days are two weeks: the programme and the example may each write it their own way.
const IN_MAAT = { kalenderdag: ["dag", 1], week: ["dag", 7], maand: ["maand", 1], jaar: ["maand", 12], werkdag: ["werkdag", 1], uur: ["uur", 1] } as const;

const rijVan = ({ requirementIds, topic, input }: z.infer<typeof Voorbeeld>): Programmatermijn | undefined => {
  const [veld, eenheid, richting] = ONDERWERPEN[topic];
  const [maat, keer] = IN_MAAT[eenheid];
  return normen.find((rij) => {
    if (rij.waarde === null || rij.richting !== richting || !requirementIds.includes(rij.eis)) return false;
    const [eigenMaat, eigenKeer] = IN_MAAT[rij.waarde.eenheid];
    return eigenMaat === maat && rij.waarde.aantal * eigenKeer === Number(input[veld]) * keer;
  });
};

const metRij = voorbeelden.map((voorbeeld) => ({ voorbeeld, rij: rijVan(voorbeeld) }));
const titel = ({ id, title, requirementIds }: z.infer<typeof Voorbeeld>): string => `${requirementIds.join(", ")}: ${title} (${id})`;

describe.skipIf(!hasReferenceData)(`uitgewerkte voorbeelden door de rijen van de programma's${referenceDataNote}`, () => {
  it("K-01: elk voorbeeld past op een rij van zijn eis, met hetzelfde getal", () => {
    expect(metRij.filter(({ rij }) => rij === undefined).map(({ voorbeeld }) => voorbeeld.id)).toEqual([]);
    expect(new Set(voorbeelden.map(({ topic }) => topic))).toEqual(new Set(Object.keys(ONDERWERPEN)));
  });

  it.each(metRij.filter(({ voorbeeld }) => voorbeeld.input.calendar === undefined).map((geval) => [titel(geval.voorbeeld), geval] as const))(
    "%s",
    (_titel, { voorbeeld: { input, expected }, rij }) => {
      const start = input.event ?? input.reference ?? "";
      const vraag = { normen, norm: rij?.id ?? "", kalender };
      if (!isIsoDatum(start)) {
        const { waarde } = evaluateTermijn({ ...vraag, aanvang: tijdstip(start) })._unsafeUnwrap();
        expect(toEpochMs(waarde.uiterlijkTijdstip)).toBe(toEpochMs(tijdstip(expected.dueInstant ?? "")));
        return;
      }
      const { waarde: termijn } = evaluateTermijn({ ...vraag, aanvang: datum(start) })._unsafeUnwrap();
      expect(termijn.uitersteDatum).toBe(expected.dueDate ?? expected.latestDate ?? expected.entitlementEnds);
      if (expected.weekday !== undefined) expect(weekdagVan(termijn.uitersteDatum)).toBe(expected.weekday);
      if (input.actual === undefined) return;
      const dag = datum(input.actual);
      const status = evaluateStatus({ termijn, kalender, peildatum: dag, voldaanOp: dag });
      const oordeel = { onTime: status._tag === "Gehaald", daysLate: status._tag === "TeLaatGehaald" ? status.overschrijding.kalenderdagen : 0 };
      expect(oordeel).toMatchObject({
        ...(expected.onTime === undefined ? {} : { onTime: expected.onTime }),
        ...(expected.daysLate === undefined ? {} : { daysLate: expected.daysLate }),
      });
    },
  );
});
