import { weekdagVan, type Duur, type IsoDatum } from "@wmo-kit/domain";
import { describeTimelinessError, evaluateStatus, evaluateTermijn, makeKalender, type Dagtermijn, type Kalender } from "@wmo-kit/timeliness";

import type { JsonWaarde } from "../json-waarde.js";
import { antwoord, geenAntwoord, type Antwoord } from "../onderwerp.js";
import { voorAltijd } from "./altijd.js";
import { findTermijnrij, type Termijnsoort } from "./find-termijnrij.js";

/** A term in days to years as an example asks for it: the requirements that may hold the row, and the length it gives. */
export interface Dagtermijnvoorbeeld {
  readonly eisen: readonly string[];
  readonly soort: Termijnsoort;
  readonly duur: Duur;
  readonly aanvang: IsoDatum;
  readonly kalender?: Kalender;
}

const STANDAARD = makeKalender();

/** Asks timeliness for the last day of a term; `alsVelden` gives it the names of the topic. */
export const beantwoordDagtermijn = (
  { eisen, soort, duur, aanvang, kalender = STANDAARD }: Dagtermijnvoorbeeld,
  alsVelden: (termijn: Dagtermijn) => { readonly [veld: string]: JsonWaarde | undefined },
): Antwoord => {
  const rij = findTermijnrij(eisen, soort);
  if (rij === undefined) return geenAntwoord(`no term of this kind in ${eisen.join(", ")}`);
  return evaluateTermijn({ normen: [voorAltijd(rij, { waarde: duur })], norm: rij.id, aanvang, kalender }).match(
    ({ waarde }) => antwoord(alsVelden(waarde)),
    (fout) => geenAntwoord(describeTimelinessError(fout)),
  );
};

/** The day of the week of the last day. */
export const weekdagVanEinde = ({ uitersteDatum }: Dagtermijn): string => weekdagVan(uitersteDatum);

/** Whether something was done in time and how many days late; both absent when nothing was done. @unit calendar days */
export const beoordeelGedaan = (
  termijn: Dagtermijn,
  gedaan: IsoDatum | undefined,
): { readonly onTime?: boolean; readonly daysLate?: number } => {
  if (gedaan === undefined) return {};
  const status = evaluateStatus({ termijn, kalender: STANDAARD, peildatum: gedaan, voldaanOp: gedaan });
  return { onTime: status._tag === "Gehaald", daysLate: status._tag === "TeLaatGehaald" ? status.overschrijding.kalenderdagen : 0 };
};
