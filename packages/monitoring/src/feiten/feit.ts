import type { IsoDatum, Tijdstip } from "@wmo-kit/domain";

import type { Kenmerken } from "./kenmerk.js";
import type { Reeks } from "./reeks.table.js";

/** A day, with the moment where hours count. */
export interface Tijdpunt {
  readonly datum: IsoDatum;
  readonly tijdstip?: Tijdstip;
}

interface Feitkop {
  readonly reeks: Reeks;
  /** The case within the dossier that the fact is of. */
  readonly zaak: string;
  readonly kenmerken: Kenmerken;
}

/** Something that had to be done within a term: from when it runs, when it was done, and from which day it needed no doing. */
export interface Termijnfeit extends Feitkop {
  readonly _tag: "Termijnfeit";
  readonly aanvang: Tijdpunt;
  readonly gedaan?: Tijdpunt;
  readonly vervallen?: IsoDatum;
}

/** Something that happened on a day; `goed` says whether it counts above the line of a share. */
export interface Telfeit extends Feitkop {
  readonly _tag: "Telfeit";
  readonly dag: IsoDatum;
  readonly goed?: boolean;
}

/** Something that runs from a day until the day it ended; without `tot` it still runs. On the day of `tot` it runs no more. */
export interface Loopfeit extends Feitkop {
  readonly _tag: "Loopfeit";
  readonly van: IsoDatum;
  readonly tot?: IsoDatum;
}

/** An amount of a day or month, with what it is held against when there is something. */
export interface Somfeit extends Feitkop {
  readonly _tag: "Somfeit";
  readonly dag: IsoDatum;
  readonly bedrag: number;
  readonly tegenover?: number;
}

/** One thing that an indicator can count. */
export type Feit = Termijnfeit | Telfeit | Loopfeit | Somfeit;
