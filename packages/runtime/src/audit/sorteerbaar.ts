import { fromEpochMs, parseTijdstip, type Tijdstip, toEpochMs } from "@wmo-kit/domain";

/** The same moment in UTC with three decimals, so that the order of the texts is the order of the moments. */
export const toSorteerbaar = (tijdstip: Tijdstip): Tijdstip => {
  const utc = fromEpochMs(toEpochMs(tijdstip)).unwrapOr(tijdstip);
  return utc.includes(".") ? utc : parseTijdstip(utc.replace("Z", ".000Z")).unwrapOr(utc);
};
