import type { NietCanoniek } from "@wmo-kit/afwegingskader";
import type { IsoDatum, OngeldigeInvoer } from "@wmo-kit/domain";
import type { Kalendermaand } from "@wmo-kit/timeliness";
import type { Meetfout } from "@wmo-kit/timeliness/meting";

/** The period ends before it begins. */
export interface PeriodeLeeg {
  readonly _tag: "PeriodeLeeg";
  readonly vanaf: Kalendermaand;
  readonly totEnMet: Kalendermaand;
}

/** The figure is not defined yet in the first month of the period. */
export interface IndicatorNietGeldig {
  readonly _tag: "IndicatorNietGeldig";
  readonly indicator: string;
  readonly vanaf: IsoDatum;
}

/** Two figures have the same id, so that their cells would run together. */
export interface IndicatorDubbel {
  readonly _tag: "IndicatorDubbel";
  readonly indicator: string;
}

/** The parts were not counted for one and the same question. */
export interface DelenPassenNiet {
  readonly _tag: "DelenPassenNiet";
  readonly delen: number;
}

/** A sum too large to be exact. */
export interface GetalTeGroot {
  readonly _tag: "GetalTeGroot";
  readonly indicator: string;
}

/** Everything that can keep a report from being made. */
export type MonitoringFout =
  | PeriodeLeeg
  | IndicatorNietGeldig
  | IndicatorDubbel
  | DelenPassenNiet
  | GetalTeGroot
  | Meetfout
  | NietCanoniek
  | OngeldigeInvoer;
