import { fromEpochDag, toEpochDag, type DatumBuitenBereik, type EpochDag, type IsoDatum } from "@wmo-kit/domain";
import { err, type Result } from "@wmo-kit/domain/result";

import type { Kalender } from "./kalender.js";
import { BLOK_BITS, BLOK_DAGEN } from "./werkdagblok.js";

// Copies of the imported numbers: a plain constant of this file costs nothing in the hot path, however modules are loaded.
const BITS = BLOK_BITS;
const PLAATS = BLOK_DAGEN - 1;

/**
 * The epoch day a number of working days after a day (before it, when negative); the day itself does not count.
 * Undefined when the count leaves the years 0001–9999. Zero gives the day itself, working day or not.
 *
 * @source norms.md K-01, K-02
 * @unit working days
 */
export const addWerkdagenAanEpochDag = (kalender: Kalender, epochDag: EpochDag, aantal: number): EpochDag | undefined => {
  if (aantal === 0) return epochDag;
  let nummer = epochDag >> BITS;
  let blok = kalender.werkdagblok(nummer);
  if (blok === undefined) return undefined;
  const plaats = epochDag & PLAATS;
  // Rank of the day we look for among the working days of this block; below zero or past the end it lies in a neighbour.
  let rang = aantal > 0 ? (blok.voor[plaats + 1] ?? 0) + aantal - 1 : (blok.voor[plaats] ?? 0) + aantal;
  while (rang >= blok.plaatsen.length) {
    rang -= blok.plaatsen.length;
    nummer += 1;
    blok = kalender.werkdagblok(nummer);
    if (blok === undefined) return undefined;
  }
  while (rang < 0) {
    nummer -= 1;
    blok = kalender.werkdagblok(nummer);
    if (blok === undefined) return undefined;
    rang += blok.plaatsen.length;
  }
  return (nummer << BITS) + (blok.plaatsen[rang] ?? 0);
};

/**
 * The date a number of working days after a date; a negative number counts back. The date itself does not count.
 *
 * @source norms.md K-01, K-02
 * @unit working days
 */
export const addWerkdagen = (kalender: Kalender, datum: IsoDatum, aantal: number): Result<IsoDatum, DatumBuitenBereik> => {
  const dag = addWerkdagenAanEpochDag(kalender, toEpochDag(datum), aantal);
  return dag === undefined ? err({ _tag: "DatumBuitenBereik" }) : fromEpochDag(dag);
};

/** Working days before an epoch day, counted from the start of the block with number `vanafBlok`. */
const telVoor = (kalender: Kalender, vanafBlok: number, epochDag: EpochDag): number => {
  const laatste = epochDag >> BITS;
  let aantal = kalender.werkdagblok(laatste)?.voor[epochDag & PLAATS] ?? 0;
  for (let nummer = vanafBlok; nummer < laatste; nummer += 1) aantal += kalender.werkdagblok(nummer)?.plaatsen.length ?? 0;
  return aantal;
};

/**
 * Working days from one epoch day to another: after `begin` up to and including `einde`; negative the other way round.
 *
 * @unit working days
 */
export const countWerkdagenTussenEpochDagen = (kalender: Kalender, begin: EpochDag, einde: EpochDag): number => {
  const blok = Math.min(begin, einde) >> BITS;
  const uitsluitend = einde >= begin ? 1 : 0;
  return telVoor(kalender, blok, einde + uitsluitend) - telVoor(kalender, blok, begin + uitsluitend);
};

/**
 * Working days from one date to another: after `van` up to and including `tot`.
 * With `tot` before `van` it is negative: from `tot` up to but not including `van`. So counting undoes `addWerkdagen` both ways.
 *
 * @unit working days
 */
export const countWerkdagen = (kalender: Kalender, van: IsoDatum, tot: IsoDatum): number =>
  countWerkdagenTussenEpochDagen(kalender, toEpochDag(van), toEpochDag(tot));

/** Whether a date is a working day of the calendar. @source norms.md K-02 */
export const isWerkdag = (kalender: Kalender, datum: IsoDatum): boolean => {
  const dag = toEpochDag(datum);
  const voor = kalender.werkdagblok(dag >> BITS)?.voor;
  return voor !== undefined && voor[(dag & PLAATS) + 1] !== voor[dag & PLAATS];
};
