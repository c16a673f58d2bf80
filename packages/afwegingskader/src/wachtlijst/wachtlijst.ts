import type { IsoDatum } from "@wmo-kit/domain";

/**
 * The facts of the waiting list of one location, as its events leave them.
 * `sinds`: the day it came about. `gemeld`: the municipality heard of this list.
 */
export interface Wachtlijst {
  readonly locatie?: string;
  readonly sinds?: IsoDatum;
  readonly wachtenden: number;
  readonly gemeld: boolean;
}
