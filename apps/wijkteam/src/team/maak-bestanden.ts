import { canonicalize } from "@wmo-kit/afwegingskader";
import { encodeRapportCsv, encodeRapportJson, PAKKETTEN } from "@wmo-kit/monitoring";
import { liftResult } from "@wmo-kit/runtime";
import { Effect } from "effect";

import { maakPakket } from "./maak-pakket.js";
import { geefRapport, type Periodevraag } from "./programs.js";

/** A file to hand over. */
export interface Rapportbestand {
  readonly naam: string;
  readonly inhoud: string;
}

/** The files of a report: as JSON with the cases under pseudonyms, as CSV, and the pack where it is one. The same facts give the same files. @source W-106, W-108.5, W-108.6 */
export const maakBestanden = Effect.fn("maakBestanden")(function* (id: string, vraag: Periodevraag) {
  const { soort, ...gemaakt } = yield* geefRapport(id, vraag, "met");
  const { periode, peildatum } = gemaakt.rapport;
  const naam = `${soort.id}-${periode.vanaf}-${periode.totEnMet}-${peildatum}`;
  const definitie = PAKKETTEN.find((pakket) => pakket.id === id);
  const bestanden: Rapportbestand[] = [
    { naam: `${naam}.json`, inhoud: yield* liftResult(encodeRapportJson(gemaakt)) },
    { naam: `${naam}.csv`, inhoud: encodeRapportCsv(gemaakt) },
  ];
  if (definitie === undefined) return bestanden;
  const pakket = yield* maakPakket(definitie, gemaakt.rapport, peildatum);
  return [...bestanden, { naam: `${naam}-pakket.json`, inhoud: `${yield* liftResult(canonicalize(pakket))}\n` }];
});
