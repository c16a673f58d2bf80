import { splitEpochDag, toEpochDag, type DatumBuitenBereik } from "../datum/epoch-dag.js";
import { toLokaalTijdstip } from "../datum/amsterdam.js";
import type { IsoDatum } from "../datum/iso-datum.js";
import { heeftEinddatum, type Periode } from "../datum/periode.js";
import type { Tijdstip } from "../datum/tijdstip.js";
import { weekdagVan } from "../datum/weekdag.js";
import type { Result } from "../result.js";

const MAANDEN = [
  "januari",
  "februari",
  "maart",
  "april",
  "mei",
  "juni",
  "juli",
  "augustus",
  "september",
  "oktober",
  "november",
  "december",
] as const;

/** Month and year of a date in Dutch: “mei 2026”. */
export const formatMaand = (datum: IsoDatum): string => {
  const { jaar, maand } = splitEpochDag(toEpochDag(datum));
  return `${MAANDEN[maand - 1] ?? ""} ${jaar}`;
};

/** A date in Dutch: “17 mei 2026”. */
export const formatDatum = (datum: IsoDatum): string => `${Number(datum.slice(8))} ${formatMaand(datum)}`;

/** A date in Dutch with its weekday: “zondag 17 mei 2026”. */
export const formatDatumMetWeekdag = (datum: IsoDatum): string => `${weekdagVan(datum)} ${formatDatum(datum)}`;

/** A period in Dutch: “17 mei 2026 tot en met 31 december 2026”, or “vanaf 17 mei 2026”. */
export const formatPeriode = (periode: Periode): string =>
  heeftEinddatum(periode)
    ? `${formatDatum(periode.begindatum)} tot en met ${formatDatum(periode.einddatum)}`
    : `vanaf ${formatDatum(periode.begindatum)}`;

/** A moment in Dutch, by the clock in the Netherlands: “17 mei 2026 om 09:30 uur”. */
export const formatTijdstip = (tijdstip: Tijdstip): Result<string, DatumBuitenBereik> =>
  toLokaalTijdstip(tijdstip).map((lokaal) => `${formatDatum(lokaal.slice(0, 10) as IsoDatum)} om ${lokaal.slice(11, 16)} uur`);
