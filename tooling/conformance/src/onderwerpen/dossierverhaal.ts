import { leegDossier, LEVENSLOPEN, parseGebeurtenis, transition, type Dossier, type Gevolg, type Omgeving, type Weigering } from "@wmo-kit/afwegingskader";
import { describeInvoerBevinding } from "@wmo-kit/domain";
import * as z from "zod";

import type { JsonWaarde } from "../json-waarde.js";
import { antwoord, geenAntwoord, makeOnderwerp } from "../onderwerp.js";
import { NORMENBOEK } from "../rijen/normenboek.js";
import { Datum, velden } from "../velden.js";

const omgeving: Omgeving = { levenslopen: LEVENSLOPEN, normen: NORMENBOEK };

const Stap = z.strictObject({
  at: z.string(),
  by: z.strictObject({ id: z.string(), skills: z.array(z.string()) }),
  lifecycle: z.string(),
  case: z.string(),
  event: z.string(),
  data: z.record(z.string(), z.unknown()).meta({ description: "the fields of the event" }),
  reason: z.string().optional(),
  acknowledged: z.array(z.strictObject({ code: z.string(), reason: z.string() })).optional(),
});
type Stap = z.infer<typeof Stap>;

const Uitkomst = z.union([
  z.strictObject({ state: z.string(), deadlines: z.array(Datum).optional() }),
  z.strictObject({ refused: z.array(z.string()) }),
  z.strictObject({ judgement: z.array(z.string()) }),
  z.strictObject({ impossible: z.literal(true) }),
]);

const dagenVan = (gevolgen: readonly Gevolg[]): readonly string[] =>
  gevolgen.flatMap((gevolg) => (gevolg._tag === "Taak" && gevolg.uiterlijk !== undefined ? [gevolg.uiterlijk] : [])).sort();

const weigering = (reden: Weigering): JsonWaarde => {
  if (reden._tag !== "WachtersHoudenTegen") return { impossible: true };
  const codes = [...reden.geblokkeerd, ...reden.teErkennen].map(({ code }) => code);
  return codes.length > 0 ? { refused: [...new Set(codes)].sort() } : { judgement: reden.oordelen.map(({ vraag }) => vraag) };
};

const leesStap = (stap: Stap, plaats: number) =>
  parseGebeurtenis(LEVENSLOPEN, {
    id: `g-${plaats + 1}`,
    levensloop: stap.lifecycle,
    zaak: stap.case,
    soort: stap.event,
    tijdstip: stap.at,
    actor: { id: stap.by.id, bekwaamheden: stap.by.skills },
    gegevens: stap.data,
    ...(stap.reason === undefined ? {} : { reden: stap.reason }),
    ...(stap.acknowledged === undefined ? {} : { erkend: stap.acknowledged.map(({ code, reason }) => ({ code, reden: reason })) }),
  });

/** What becomes of a dossier, event by event. @source lifecycle.md; W-95.1, D-20.13 */
export const DOSSIERVERHAAL = makeOnderwerp({
  naam: "casework-story",
  eisen: ["W-33", "W-49.3", "W-35", "W-54.2"],
  uitleg:
    "A dossier from its first event to its last. Each event gives one outcome: the state of its case with the last days that its tasks give (sorted), or the codes that refuse it (sorted), or the questions that only a person can answer, or that the event does not exist there. A refused event changes nothing; the next one is held against the dossier as it was.",
  invoer: z.strictObject({ events: z.array(Stap) }),
  verwacht: velden({ outcomes: z.array(Uitkomst) }),
  beantwoord: ({ events }) => {
    let dossier: Dossier = leegDossier("dossier");
    const outcomes: JsonWaarde[] = [];
    for (const [plaats, stap] of events.entries()) {
      const gebeurtenis = leesStap(stap, plaats);
      if (gebeurtenis.isErr()) return geenAntwoord(`event ${plaats + 1}: ${gebeurtenis.error.bevindingen.map(describeInvoerBevinding).join(" ")}`);
      transition(dossier, gebeurtenis.value, omgeving).match(
        ({ dossier: volgend, gevolgen }) => {
          dossier = volgend;
          outcomes.push({ state: volgend.zaken[stap.case]?.toestand ?? "", deadlines: dagenVan(gevolgen) });
        },
        (reden) => void outcomes.push(weigering(reden)),
      );
    }
    return antwoord({ outcomes });
  },
});
