import { invariant, type IsoDatum } from "@wmo-kit/domain";
import { addWerkdagen, type Kalender } from "@wmo-kit/timeliness";

import type { Voorbeeldrij } from "./voorbeelden.table.js";

/** The days of a made-up resident, counted back from today. */
export interface Voorbeelddagen {
  readonly ontvangen: IsoDatum;
  readonly contact: IsoDatum | undefined;
  readonly start: IsoDatum | undefined;
  readonly verzonden: IsoDatum | undefined;
}

/** The days on which the steps of an example lie; on a day off today counts as it is. */
export const readDagen = (rij: Voorbeeldrij, peildatum: IsoDatum, kalender: Kalender): Voorbeelddagen => {
  const terug = (werkdagen: number): IsoDatum => {
    const dag = addWerkdagen(kalender, peildatum, -werkdagen);
    invariant(dag.isOk(), "vandaag ligt niet aan het begin van de jaartelling");
    return dag.value;
  };
  const eventueel = (werkdagen: number | undefined): IsoDatum | undefined => (werkdagen === undefined ? undefined : terug(werkdagen));
  return {
    ontvangen: terug(rij.ontvangen),
    contact: eventueel(rij.contact),
    start: eventueel(rij.start),
    verzonden: eventueel(rij.verzonden),
  };
};
