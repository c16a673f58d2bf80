import type { Result } from "../result.js";
import { epochDagVan, fromEpochDag, splitEpochDag, type DatumBuitenBereik, type EpochDag } from "./epoch-dag.js";
import type { IsoDatum } from "./iso-datum.js";
import { fromEpochMs, toEpochMs, type Tijdstip } from "./tijdstip.js";
import { weekdagnummerVan } from "./weekdag.js";

const MS_PER_DAG = 86_400_000;
const WISSEL_UUR_UTC = 3_600_000;

const laatsteZondag = (jaar: number, maand: 3 | 10): EpochDag => {
  const laatste = epochDagVan(jaar, maand, 31);
  return laatste - (weekdagnummerVan(laatste) % 7);
};

/**
 * Offset of Dutch clock time from UTC: 120 minutes in summer time, else 60.
 * Summer time runs from the last Sunday of March to the last Sunday of October, changing at 01:00 UTC; right from 1996 on.
 *
 * @source Richtlijn 2000/84/EG, art. 2 and 3
 * @unit minutes
 */
export const amsterdamOffset = (epochMs: number): 60 | 120 => {
  const { jaar } = splitEpochDag(Math.floor(epochMs / MS_PER_DAG));
  const begin = laatsteZondag(jaar, 3) * MS_PER_DAG + WISSEL_UUR_UTC;
  const einde = laatsteZondag(jaar, 10) * MS_PER_DAG + WISSEL_UUR_UTC;
  return epochMs >= begin && epochMs < einde ? 120 : 60;
};

/** The civil day in the Netherlands on which a moment falls. */
export const toLokaleDatum = (tijdstip: Tijdstip): Result<IsoDatum, DatumBuitenBereik> => {
  const epochMs = toEpochMs(tijdstip);
  return fromEpochDag(Math.floor((epochMs + amsterdamOffset(epochMs) * 60_000) / MS_PER_DAG));
};

/** The same moment, written in Dutch clock time. */
export const toLokaalTijdstip = (tijdstip: Tijdstip): Result<Tijdstip, DatumBuitenBereik> => {
  const epochMs = toEpochMs(tijdstip);
  return fromEpochMs(epochMs, amsterdamOffset(epochMs));
};

/**
 * The moment a number of elapsed hours later, in Dutch clock time: 48 hours over the change to summer time ends an hour later on the clock.
 *
 * @source norms.md K-06
 * @unit hours
 */
export const addUren = (tijdstip: Tijdstip, aantal: number): Result<Tijdstip, DatumBuitenBereik> => {
  const epochMs = toEpochMs(tijdstip) + aantal * 3_600_000;
  return fromEpochMs(epochMs, amsterdamOffset(epochMs));
};
