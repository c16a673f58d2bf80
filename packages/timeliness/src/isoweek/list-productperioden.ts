import { toEpochDag, type DatumBuitenBereik, type IsoDatum, type Periode } from "@wmo-kit/domain";
import { err, ok, type Result } from "@wmo-kit/domain/result";

import { addKalendermaanden, eersteDagVan, kalendermaandVan, laatsteDagVan, type Kalendermaand } from "../kalendermaand/kalendermaand.js";
import { countIsoWeken, countZondagen, zondagTotEnMet } from "./iso-week.js";

/**
 * The part of a calendar month that lies in an allocation: what one prestatie in a declaration is about.
 * `kalenderweken` counts the weeks touched (inspanningsgericht); `zondagen` counts the weeks by their Sunday, the broken last week of the
 * allocation added to the period with its last Sunday (outputgericht).
 *
 * @source iWmo 3.2, IV089, IV076, IV077
 * @unit civil dates; weeks
 */
export interface Productperiode {
  readonly declaratiemaand: Kalendermaand;
  readonly begindatum: IsoDatum;
  readonly einddatum: IsoDatum;
  readonly kalenderweken: number;
  readonly zondagen: number;
}

const laterVan = (a: IsoDatum, b: IsoDatum): IsoDatum => (a < b ? b : a);
const eerderVan = (a: IsoDatum, b: IsoDatum): IsoDatum => (a < b ? a : b);

// An allocation without any Sunday has no period with its last Sunday; its one broken week then goes with its last day.
const houdtLaatsteWeek = ({ begindatum, einddatum: einde }: Periode, begin: IsoDatum, eind: IsoDatum): boolean => {
  if (einde === undefined) return false;
  const zondag = zondagTotEnMet(einde);
  if (zondag === toEpochDag(einde)) return false;
  const dag = zondag < toEpochDag(begindatum) ? toEpochDag(einde) : zondag;
  return toEpochDag(begin) <= dag && dag <= toEpochDag(eind);
};

const periodeIn = (maand: Kalendermaand, toewijzing: Periode): Productperiode => {
  const begindatum = laterVan(eersteDagVan(maand), toewijzing.begindatum);
  const einddatum = eerderVan(laatsteDagVan(maand), toewijzing.einddatum ?? laatsteDagVan(maand));
  return {
    declaratiemaand: maand,
    begindatum,
    einddatum,
    kalenderweken: countIsoWeken(begindatum, einddatum),
    zondagen: countZondagen(begindatum, einddatum) + (houdtLaatsteWeek(toewijzing, begindatum, einddatum) ? 1 : 0),
  };
};

/**
 * The product periods of an allocation in the months `van` up to and including `tot`: the months themselves, cut to the allocation.
 * Counted from the allocation, not from the real start or stop of the support.
 *
 * @source iWmo 3.2, IV089
 */
export const listProductperioden = (
  toewijzing: Periode,
  van: Kalendermaand,
  tot: Kalendermaand,
): Result<readonly Productperiode[], DatumBuitenBereik> => {
  const perioden: Productperiode[] = [];
  const eerste = kalendermaandVan(toewijzing.begindatum);
  const laatste = toewijzing.einddatum === undefined ? tot : kalendermaandVan(toewijzing.einddatum);
  const grens = laatste < tot ? laatste : tot;
  let maand = eerste < van ? van : eerste;
  while (maand <= grens) {
    perioden.push(periodeIn(maand, toewijzing));
    if (maand === grens) break;
    const volgende = addKalendermaanden(maand, 1);
    if (volgende.isErr()) return err(volgende.error);
    maand = volgende.value;
  }
  return ok(perioden);
};
