import { describe, expect, it } from "vitest";
import * as z from "zod";

import { cel, dossier, kader, ONTVANGEN, rapport, START, type Kort } from "../../test/bouwers.js";
import { voorbeelden } from "../../test/voorbeelden.js";

const Startinvoer = z.object({ asOf: z.string(), cohortMonth: z.string(), cases: z.array(z.object({ report: z.string(), start: z.string().nullable() })) });
const Startantwoord = z.object({ onTime: z.number(), denominator: z.number(), percentage: z.number().nullable(), meets: z.boolean().nullable() });

const oordeel = (meets: boolean | null): string => (meets === null ? "geen oordeel" : meets ? "voldoet" : "voldoet niet");
const percentage = (getal: number | null): string | null => (getal === null ? null : `${getal.toFixed(1).replace(".", ",")}%`);

describe("uitgewerkte voorbeelden, geteld vanaf de gebeurtenissen", () => {
  it.each(voorbeelden("tijdigheid-80"))("W-50.3: $id $title", ({ input, expected }) => {
    const { asOf, cohortMonth, cases } = Startinvoer.parse(input);
    const verwacht = Startantwoord.parse(expected);
    const dossiers = cases.map(({ report, start }, plaats) => {
      const melding: Kort = [report, "A1 melding-ontvangen", "m", ONTVANGEN];
      return dossier(`d${plaats}`, start === null ? [melding] : [melding, [start, "A5 basishulp-gestart", "b", { ...START, melding: "m" }]]);
    });
    const gemeten = cel(rapport(kader(["start-14-dagen"], cohortMonth, asOf), dossiers), "start-14-dagen");
    expect([gemeten.teller, gemeten.noemer, gemeten.waarde, gemeten.oordeel]).toEqual([
      verwacht.onTime,
      verwacht.denominator,
      percentage(verwacht.percentage),
      oordeel(verwacht.meets),
    ]);
  });

  const Knipinvoer = z.object({ residentsWithClosedReport: z.number(), residentsWithProductOrder: z.number() });
  const Knipantwoord = z.object({ percentage: z.number().nullable(), meets: z.boolean().nullable() });
  const zonder: readonly Kort[] = [
    ["2026-03-02", "A1 melding-ontvangen", "m", ONTVANGEN],
    ["2026-03-20", "A1 oplossing-geboden", "m", { oplossing: "sociale-basis" }],
    ["2026-03-20", "A1 melding-afgehandeld", "m", { alleDeelvragenBeantwoord: true }],
  ];
  const met: readonly Kort[] = [
    ["2026-03-02", "A1 melding-ontvangen", "m", ONTVANGEN],
    ["2026-03-03", "A1 onderzoek-gestart", "m", { onderzoek: "o" }],
    ["2026-03-18", "A3 advies-begonnen", "a", { onderzoek: "o" }],
    ["2026-03-18", "A3 productbestelling-gemaakt", "a", { soort: "begeleiding" }],
    ["2026-03-19", "A3 verzonden", "a", { ontvangers: [] }],
    ["2026-03-20", "A1 oplossing-geboden", "m", { oplossing: "advies", advies: "a" }],
    ["2026-03-20", "A1 melding-afgehandeld", "m", { alleDeelvragenBeantwoord: true }],
  ];

  it.each(voorbeelden("knip-80"))("W-72.1: $id $title", ({ input, expected }) => {
    const { residentsWithClosedReport: alle, residentsWithProductOrder: metMaatwerk } = Knipinvoer.parse(input);
    const verwacht = Knipantwoord.parse(expected);
    const [vormMet, vormZonder] = [dossier("d", met), dossier("d", zonder)];
    const dossiers = Array.from({ length: alle }, (_leeg, plaats) => ({ ...(plaats < metMaatwerk ? vormMet : vormZonder), dossier: `d${plaats}` }));
    const gemeten = cel(rapport(kader(["knip"], "2026-03", "2026-04-01"), dossiers), "knip");
    expect([gemeten.noemer, gemeten.waarde, gemeten.oordeel]).toEqual([alle, percentage(verwacht.percentage), oordeel(verwacht.meets)]);
  });
});
