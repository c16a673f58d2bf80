import { formatDatum, formatTijdstip, type IsoDatum, type NormId, type Tijdstip } from "@wmo-kit/domain";

import { isEerder } from "./is-eerder.js";
import type { Toetsing, Vraag } from "./wachter.js";

type Normvraag = Pick<Vraag<unknown, unknown>, "normen" | "gebeurtenis">;

/** Nothing when the event is on or before the last day of a term (or the norm gives no day), else the day that was missed. */
export const binnenTermijn = ({ normen, gebeurtenis }: Normvraag, norm: NormId, aanvang: IsoDatum | undefined): Toetsing => {
  const uiterlijk = aanvang === undefined ? undefined : normen.laatsteDag(norm, aanvang);
  return uiterlijk === undefined || gebeurtenis.datum <= uiterlijk ? undefined : { datum: formatDatum(uiterlijk) };
};

/** Nothing when the event is on or before the last moment of a term in hours, else the moment that was missed. */
export const binnenUren = ({ normen, gebeurtenis }: Normvraag, norm: NormId, aanvang: Tijdstip | undefined): Toetsing => {
  const uiterlijk = aanvang === undefined ? undefined : normen.laatsteMoment(norm, aanvang);
  return uiterlijk === undefined || !isEerder(uiterlijk, gebeurtenis.tijdstip) ? undefined : { datum: formatTijdstip(uiterlijk).unwrapOr(uiterlijk) };
};
