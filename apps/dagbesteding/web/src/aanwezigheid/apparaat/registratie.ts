import type { Inzet } from "../../../../src/aanwezigheid/aanwezigheidfeit.js";
import type { Aanwezigheidstand, Dagdeel } from "../../../../src/aanwezigheid/dagdelen.table.js";

/** What somebody taps: for whom, when, what, and who gave the support. */
export interface Registratie {
  readonly dossier: string;
  readonly locatie: string;
  readonly datum: string;
  readonly dagdeel: Dagdeel;
  readonly stand: Aanwezigheidstand;
  readonly minuten?: number;
  readonly inzet?: Inzet;
}

/** A tap as the device keeps it and sends it: with an id of its own, the clock of the device and its count. @source D-20.13 */
export interface Apparaatfeit extends Registratie {
  readonly kenmerk: string;
  readonly apparaat: string;
  readonly volgorde: number;
  readonly tijdstip: string;
}

/** A tap on its way to the server; `weigering` says why the server does not take it. */
export interface Onderweg {
  readonly account: string;
  readonly feit: Apparaatfeit;
  readonly weigering: string | null;
}

/** Of two taps the one that was made last on this device comes last. */
export const opVolgorde = ({ feit: een }: Onderweg, { feit: ander }: Onderweg): number => een.volgorde - ander.volgorde;
