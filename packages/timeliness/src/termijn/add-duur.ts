import { addMaandenAanEpochDag, type EpochDag } from "@wmo-kit/domain";

import type { Kalender } from "../kalender/kalender.js";
import { addWerkdagenAanEpochDag } from "../kalender/werkdag.js";
import type { Richting } from "./termijn-norm.js";
import type { Dagduur } from "./termijn.js";

const DAGEN_PER_WEEK = 7;
const MAANDEN_PER_JAAR = 12;

/**
 * The day a duration after or before a day. The day itself is day 0; the outcome is not moved for a weekend or holiday.
 * Undefined when a count of working days leaves the calendar.
 *
 * @source norms.md K-01, K-02, K-05
 */
export const addDuur = (kalender: Kalender, dag: EpochDag, duur: Dagduur, richting: Richting): EpochDag | undefined => {
  const aantal = richting === "na" ? duur.aantal : -duur.aantal;
  switch (duur.eenheid) {
    case "kalenderdag":
      return dag + aantal;
    case "werkdag":
      return addWerkdagenAanEpochDag(kalender, dag, aantal);
    case "week":
      return dag + aantal * DAGEN_PER_WEEK;
    case "maand":
      return addMaandenAanEpochDag(dag, aantal);
    case "jaar":
      return addMaandenAanEpochDag(dag, aantal * MAANDEN_PER_JAAR);
  }
};
