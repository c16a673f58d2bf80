// What an importing developer writes first: read a message, explain a deadline, judge a year, take a step.
import { readFileSync } from "node:fs";

import { leegDossier, LEVENSLOPEN, makeNormenboek, transition, type Dossier } from "@wmo-kit/afwegingskader";
import { parseIsoDatum } from "@wmo-kit/domain";
import { describeToets, evaluateJaarrekening, parseJaarrekening } from "@wmo-kit/financial";
import { decodeWmo301, describeError, listToewijzingen } from "@wmo-kit/iwmo";
import { DAGBESTEDING_TERMIJNEN, describeTermijn, evaluateTermijn, makeKalender, WIJKTEAM_TERMIJNEN } from "@wmo-kit/timeliness";

const bericht = decodeWmo301(readFileSync("bericht.xml"));
if (bericht.isErr()) throw new Error(describeError(bericht.error));
console.log(`toewijzingen: ${listToewijzingen(bericht.value).length}`);

const kalender = makeKalender();
const termijn = parseIsoDatum("2026-04-01").andThen((aanvang) => evaluateTermijn({ normen: DAGBESTEDING_TERMIJNEN, norm: "D-20.4", aanvang, kalender }));
if (termijn.isErr()) throw new Error(termijn.error._tag);
console.log(`termijn: ${termijn.value.waarde.uitersteDatum}`);
console.log(describeTermijn(termijn.value).split("\n").length > 3);

const oordeel = parseJaarrekening({
  rechtspersoon: "Voorbeeldzorg BV",
  boekjaar: { begindatum: "2025-01-01", einddatum: "2025-12-31" },
  balans: { eigenVermogen: 149_999_00, totaalPassiva: 600_000_00 },
  resultatenrekening: { totaleBaten: 1_000_000_00 },
})
  .andThen((jaar) => parseIsoDatum("2026-06-01").map((peildatum) => evaluateJaarrekening({ partij: "dagbesteding", jaren: [jaar], peildatum, wntKlasse: "II" })))
  .map(({ toetsen }) => toetsen.map(describeToets).length);
console.log(`toetsen: ${oordeel.isOk() && oordeel.value > 0}`);

const dossier: Dossier = leegDossier("dossier-1");
console.log(`levenslopen: ${LEVENSLOPEN.size > 10}, ${typeof transition}, ${dossier.id}, ${typeof makeNormenboek({ termijnen: WIJKTEAM_TERMIJNEN })}`);
