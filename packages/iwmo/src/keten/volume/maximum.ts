import { toEpochDag, weekdagVan, type IsoDatum } from "@wmo-kit/domain/rekenen";

import type { Omvang } from "../../release-3-2/basisgroepen.table.js";
import {
  countKalenderdagen,
  countKalendermaanden,
  countKalenderweken,
  countZondagen,
  laatsteZondagTotEnMet,
  type GeslotenPeriode,
} from "./kalender.js";
import { UITVOERING_PER_EENHEID, VASTE_WEKEN, type Eenheid } from "./volume.table.js";

/** What is assigned, as far as it decides how much may be claimed. */
export interface ToegewezenOmvang {
  readonly omvang: Omvang;
  readonly categorie: string | undefined;
  readonly ingangsdatum: IsoDatum;
  /** Absent: the assignment is open-ended. */
  readonly einddatum: IsoDatum | undefined;
}

const isOutput = (eenheid: Eenheid): boolean =>
  UITVOERING_PER_EENHEID.some((rij) => rij.eenheid === eenheid && rij.uitvoering === "outputgericht");

/**
 * The last week of an assignment that does not end on a Sunday belongs to the period with its last Sunday.
 * An assignment of a few days without any Sunday is one broken week, in the period in which it ends.
 *
 * @source iWmo 3.2, IV076
 */
const laatsteGebrokenWeek = ({ begindatum, einddatum }: GeslotenPeriode, ingangsdatum: IsoDatum, eind: IsoDatum | undefined): number => {
  if (eind === undefined || weekdagVan(eind) === "zondag") return 0;
  const zondag = laatsteZondagTotEnMet(eind);
  const telt = zondag < toEpochDag(ingangsdatum) ? toEpochDag(eind) : zondag;
  return toEpochDag(begindatum) <= telt && telt <= toEpochDag(einddatum) ? 1 : 0;
};

const countWeken = (toegewezen: ToegewezenOmvang, periode: GeslotenPeriode): number =>
  isOutput(toegewezen.omvang.eenheid)
    ? countZondagen(periode) + laatsteGebrokenWeek(periode, toegewezen.ingangsdatum, toegewezen.einddatum)
    : countKalenderweken(periode);

const countKeren = (toegewezen: ToegewezenOmvang, periode: GeslotenPeriode): number => {
  switch (toegewezen.omvang.frequentie) {
    case "1":
      return countKalenderdagen(periode);
    case "2":
      return countWeken(toegewezen, periode);
    case "4":
      return countKalendermaanden(periode);
    case "6":
      return 1;
  }
};

/**
 * The most that may be claimed over one product period, in the assigned unit. Broken weeks and months bear the full volume.
 *
 * @source iWmo 3.2, TR321, IV077, IV078
 * @unit the assigned Eenheid
 */
export const maximumVanProductperiode = (toegewezen: ToegewezenOmvang, productperiode: GeslotenPeriode): number => {
  const { omvang, categorie } = toegewezen;
  const vast = omvang.frequentie === "2" ? VASTE_WEKEN.find((rij) => rij.categorie === categorie) : undefined;
  return omvang.volume * (vast?.weken ?? countKeren(toegewezen, productperiode));
};

/**
 * The most that may be claimed over the whole run of the assignment, in the assigned unit; undefined when it has no end.
 *
 * @source iWmo 3.2, TR322, IV077
 * @unit the assigned Eenheid
 */
export const maximumVanLooptijd = (toegewezen: ToegewezenOmvang): number | undefined => {
  const { omvang, ingangsdatum, einddatum } = toegewezen;
  if (omvang.frequentie === "6") return omvang.volume;
  return einddatum === undefined ? undefined : omvang.volume * countKeren(toegewezen, { begindatum: ingangsdatum, einddatum });
};
