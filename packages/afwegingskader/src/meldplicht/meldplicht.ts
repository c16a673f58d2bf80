import type { IsoDatum, NormId } from "@wmo-kit/domain";

import type { EisVerwijzing } from "../kern/eis-verwijzing.js";
import type { Moment } from "../kern/moment.js";

/**
 * One duty to report: which facts call for it, who must hear it, and which norm gives the last day.
 * `levertFeit` is the fact that the report itself makes: a report to the AP must in turn be told to the client.
 */
export interface Meldplichtrij<Feit extends string = string> {
  readonly id: string;
  readonly feiten: readonly Feit[];
  readonly ontvanger: string;
  readonly norm: NormId;
  readonly telt: "dagen" | "uren";
  readonly eis: EisVerwijzing;
  readonly levertFeit?: Feit;
}

/** A fact that calls for a report, and when it became known (or, for a planned change, when it starts). */
export interface BekendFeit<Feit extends string = string> {
  readonly soort: Feit;
  readonly op: Moment;
}

/** A report that was made, with the evidence. */
export interface GedaneMelding {
  readonly plicht: string;
  readonly bewijs: string;
  readonly op: Moment;
}

/** What duties to report are worked out from: the known facts, and the reports made. */
export interface Meldbaar<Feit extends string = string> {
  readonly feiten: readonly BekendFeit<Feit>[];
  readonly meldingen: readonly GedaneMelding[];
}

/** One duty to report of one event. `uiterlijk` is absent while the norm is open. */
export interface Meldplicht {
  readonly id: string;
  readonly ontvanger: string;
  readonly norm: NormId;
  readonly eis: EisVerwijzing;
  readonly bekend: Moment;
  readonly uiterlijk: IsoDatum | undefined;
  readonly gedaan: boolean;
}
