import { fromEpochDag, toEpochDag, weekdagnummerVan, type IsoDatum } from "@wmo-kit/domain";

import { isoWeekVan, type IsoWeek } from "./iso-week.js";

const ZONDAG = 7;

/** The part of an ISO week that lies in a period: a whole week, or a broken one at its begin or end. @unit civil dates */
export interface Weekdeel {
  readonly week: IsoWeek;
  readonly begindatum: IsoDatum;
  readonly einddatum: IsoDatum;
}

/** The ISO weeks a period touches, each cut to the period. @source iWmo 3.2, IV077 */
export const listIsoWeken = (begindatum: IsoDatum, einddatum: IsoDatum): readonly Weekdeel[] => {
  const delen: Weekdeel[] = [];
  let begin = begindatum;
  while (begin <= einddatum) {
    const week = isoWeekVan(begin);
    const dag = toEpochDag(begin);
    const zondag = fromEpochDag(dag + ZONDAG - weekdagnummerVan(dag));
    const eind = zondag.isOk() && zondag.value < einddatum ? zondag.value : einddatum;
    delen.push({ week, begindatum: begin, einddatum: eind });
    const volgende = fromEpochDag(toEpochDag(eind) + 1);
    if (volgende.isErr()) break;
    begin = volgende.value;
  }
  return delen;
};
