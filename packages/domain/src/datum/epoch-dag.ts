import { err, ok, type Result } from "../result.js";
import type { IsoDatum } from "./iso-datum.js";

/**
 * Number of days since 1970-01-01; the whole number on which all date arithmetic runs.
 *
 * @unit days
 */
export type EpochDag = number;

/** The calculated day is none that an IsoDatum can hold: outside the years 0001–9999, or not a whole day. */
export interface DatumBuitenBereik {
  readonly _tag: "DatumBuitenBereik";
}

export const EERSTE_EPOCH_DAG: EpochDag = -719_162;
export const LAATSTE_EPOCH_DAG: EpochDag = 2_932_896;

/** Epoch day of a year, month (1–12) and day in the Gregorian calendar. */
export const epochDagVan = (jaar: number, maand: number, dag: number): EpochDag => {
  const y = maand <= 2 ? jaar - 1 : jaar;
  const era = Math.floor(y / 400);
  const jaarInEra = y - era * 400;
  const dagInJaar = Math.floor((153 * (maand + (maand > 2 ? -3 : 9)) + 2) / 5) + dag - 1;
  const dagInEra = jaarInEra * 365 + Math.floor(jaarInEra / 4) - Math.floor(jaarInEra / 100) + dagInJaar;
  return era * 146_097 + dagInEra - 719_468;
};

/** Year, month (1–12) and day of an epoch day. */
export const splitEpochDag = (epochDag: EpochDag): { readonly jaar: number; readonly maand: number; readonly dag: number } => {
  const z = epochDag + 719_468;
  const era = Math.floor(z / 146_097);
  const dagInEra = z - era * 146_097;
  const jaarInEra = Math.floor(
    (dagInEra - Math.floor(dagInEra / 1460) + Math.floor(dagInEra / 36_524) - Math.floor(dagInEra / 146_096)) / 365,
  );
  const dagInJaar = dagInEra - (365 * jaarInEra + Math.floor(jaarInEra / 4) - Math.floor(jaarInEra / 100));
  const mp = Math.floor((5 * dagInJaar + 2) / 153);
  const dag = dagInJaar - Math.floor((153 * mp + 2) / 5) + 1;
  const maand = mp < 10 ? mp + 3 : mp - 9;
  return { jaar: jaarInEra + era * 400 + (maand <= 2 ? 1 : 0), maand, dag };
};

// Read and written digit by digit: cutting a text and reading the parts as numbers costs several times as much.
const getalOp = (tekst: string, plaats: number): number => (tekst.charCodeAt(plaats) - 48) * 10 + tekst.charCodeAt(plaats + 1) - 48;
const TWEE_CIJFERS: readonly string[] = Array.from({ length: 100 }, (_, getal) => String(getal).padStart(2, "0"));

/** Epoch day of a civil date. */
export const toEpochDag = (datum: IsoDatum): EpochDag =>
  epochDagVan(getalOp(datum, 0) * 100 + getalOp(datum, 2), getalOp(datum, 5), getalOp(datum, 8));

/** Civil date of an epoch day, or `DatumBuitenBereik` outside the years 0001–9999 and for part of a day. */
export const fromEpochDag = (epochDag: EpochDag): Result<IsoDatum, DatumBuitenBereik> => {
  if (!Number.isInteger(epochDag) || epochDag < EERSTE_EPOCH_DAG || epochDag > LAATSTE_EPOCH_DAG) return err({ _tag: "DatumBuitenBereik" });
  const { jaar, maand, dag } = splitEpochDag(epochDag);
  const eeuw = Math.floor(jaar / 100);
  const tekst = `${TWEE_CIJFERS[eeuw]}${TWEE_CIJFERS[jaar - eeuw * 100]}-${TWEE_CIJFERS[maand]}-${TWEE_CIJFERS[dag]}`;
  return ok(tekst as IsoDatum);
};
