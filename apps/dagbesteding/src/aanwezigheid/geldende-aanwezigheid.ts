import { toEpochMs, type IsoDatum, type Tijdstip } from "@wmo-kit/domain";

import type { Aanwezigheidfeit } from "./aanwezigheidfeit.js";
import type { Dagdeel } from "./dagdelen.table.js";

/** A tap as it was stored: by whom, and when it came in. */
export interface Vastlegging {
  readonly feit: Aanwezigheidfeit;
  readonly actor: string;
  readonly ontvangen: Tijdstip;
}

/** The taps of one resident on one day part: the one that counts, and all there were, the last one first. */
export interface Dagdeelstand {
  readonly datum: IsoDatum;
  readonly dagdeel: Dagdeel;
  /** Absent when the last tap took everything back. */
  readonly geldend: Vastlegging | undefined;
  readonly geschiedenis: readonly Vastlegging[];
}

/** The later by the clock of the device; of the same moment by its count, and else by the id, so that every order of arrival gives the same. */
const laterEerst = ({ feit: een }: Vastlegging, { feit: ander }: Vastlegging): number =>
  toEpochMs(ander.tijdstip) - toEpochMs(een.tijdstip) || ander.volgorde - een.volgorde || (een.kenmerk < ander.kenmerk ? 1 : -1);

/**
 * What counts for each day part: the last tap by the moment on the device, however and in whatever order they came in. Earlier ones stay visible.
 *
 * @source D-20.13
 */
export const listDagdeelstanden = (vastleggingen: readonly Vastlegging[]): readonly Dagdeelstand[] => {
  const perDagdeel = Map.groupBy(vastleggingen, ({ feit: { datum, dagdeel } }) => `${datum} ${dagdeel}`);
  return [...perDagdeel.values()].flatMap((groep) => {
    const [laatste, ...eerdere] = groep.toSorted(laterEerst);
    if (laatste === undefined) return [];
    const { datum, dagdeel, stand } = laatste.feit;
    return [{ datum, dagdeel, geldend: stand === "ongedaan" ? undefined : laatste, geschiedenis: [laatste, ...eerdere] }];
  });
};
