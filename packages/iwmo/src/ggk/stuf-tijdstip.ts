import { toLokaalTijdstip, type DatumBuitenBereik, type Tijdstip } from "@wmo-kit/domain";
import type { Result } from "@wmo-kit/domain/result";

/**
 * A moment as StUF writes it: the digits of the Dutch clock time, from year to second, with milliseconds if there are any
 * (20260512093000, 20260512093000125).
 *
 * @source StUF 03.01, Tijdstip: [0-9]{8,17}
 */
export const formatStufTijdstip = (tijdstip: Tijdstip): Result<string, DatumBuitenBereik> =>
  toLokaalTijdstip(tijdstip).map((lokaal) => lokaal.replace(/[+-]\d{2}:\d{2}$|Z$/, "").replaceAll(/\D/g, ""));
