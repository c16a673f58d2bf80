import { formatDatumMetWeekdag, type IsoDatum } from "@wmo-kit/domain";

import type { Taakweergave, Takenlijst } from "../api/zaak.js";

const NA_ALLES = "9999-12-31";

const compareTaken = (links: Taakweergave, rechts: Taakweergave): number =>
  (links.uiterlijk ?? NA_ALLES).localeCompare(rechts.uiterlijk ?? NA_ALLES) ||
  (links.naam ?? "").localeCompare(rechts.naam ?? "", "nl") ||
  links.id.localeCompare(rechts.id);

/** Which tasks to show. */
export interface Takenfilter {
  readonly stand?: Taakweergave["stand"];
  readonly levensloop?: string;
}

/** The tasks of all dossiers, the first to end on top; the counts are those before the filter. */
export const showTakenlijst = (taken: readonly Taakweergave[], peildatum: IsoDatum, { stand, levensloop }: Takenfilter = {}): Takenlijst => {
  const tel = (gezocht: Taakweergave["stand"]): number => taken.filter((taak) => taak.stand === gezocht).length;
  return {
    peildatum,
    peildatumTekst: formatDatumMetWeekdag(peildatum),
    aantallen: {
      alles: taken.length,
      verstreken: tel("verstreken"),
      bijnaVerstreken: tel("bijna verstreken"),
      lopend: tel("lopend"),
      zonderDatum: tel("geen norm"),
    },
    taken: taken
      .filter((taak) => (stand === undefined || taak.stand === stand) && (levensloop === undefined || taak.levensloop === levensloop))
      .toSorted(compareTaken),
  };
};
