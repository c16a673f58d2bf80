import type { IsoDatum } from "@wmo-kit/domain/rekenen";

import type { ToegewezenProduct, Wmo301 } from "./release-3-2/wmo301.js";

/** An assignment as a provider works with it: what to deliver, from when until when, how much or for how much money. */
export interface Toewijzing {
  readonly toewijzingNummer: number;
  readonly referentieAanbieder?: string;
  /** Absent for a generic assignment: only a budget. */
  readonly product?: NonNullable<ToegewezenProduct["product"]>;
  readonly toewijzingsdatum: IsoDatum;
  readonly toewijzingstijd: string;
  readonly ingangsdatum: IsoDatum;
  /** Last day of the assignment, itself included. Absent means open-ended. */
  readonly einddatum?: IsoDatum;
  readonly omvang?: NonNullable<ToegewezenProduct["omvang"]>;
  /** @unit eurocents */
  readonly budget?: number;
  readonly redenWijziging?: NonNullable<ToegewezenProduct["redenWijziging"]>;
  readonly commentaar?: string;
}

/** The assignments in a toewijzingsbericht, in its own order. @source iWmo 3.2, WMO301 ToegewezenProduct */
export const listToewijzingen = ({ client }: Wmo301): readonly Toewijzing[] => client.toegewezenProducten;
