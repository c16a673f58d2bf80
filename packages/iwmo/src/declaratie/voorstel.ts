import type { IsoDatum } from "@wmo-kit/domain/rekenen";

import type { SplitsFailure } from "../groot/split-wmo323.js";
import type { Deelnummers } from "../groot/met-clienten.js";
import type { Afspraken, Tarief } from "../keten/context.js";
import type { Keten } from "../keten/keten.js";
import type { Partijen } from "../keten/partijen.js";
import type { GeslotenPeriode } from "../keten/volume/kalender.js";
import type { Prestatie, Wmo323 } from "../release-3-2/wmo323.js";
import type { RedenNietGedeclareerd } from "./reden.js";
import type { Registratie } from "./registratie.js";
import type { Volumeruimte } from "./volumeruimte.js";

/** Who claims from whom, when, and with which numbers. */
export interface Declaratiekop extends Partijen {
  readonly dagtekening: IsoDatum;
  /** Own numbers for each file, counted from 1; new for the provider. @source iWmo 3.2, TR056, TR333 */
  readonly nummers: (deel: number) => Deelnummers;
  /** What ReferentieNummers begin with; a count follows that was not used before. @source iWmo 3.2, TR314 */
  readonly referentie: string;
}

/** From which registrations an earlier line was made. @source D-20.15 */
export interface Herkomst {
  readonly referentieNummer: string;
  readonly registraties: readonly string[];
}

/** What a claim is to be made of. */
export interface Declaratieopdracht {
  /** The calendar month the claim is about; support of earlier months may be in it. @source iWmo 3.2, CS340, OP280 */
  readonly periode: GeslotenPeriode;
  /** Also those that stand in an earlier line: only then can that line be put right. */
  readonly registraties: readonly Registratie[];
  /** The assignments, and the earlier claims with their answers. */
  readonly keten: Keten;
  readonly eerdere: readonly Herkomst[];
  readonly tarieven: readonly Tarief[];
  readonly afspraken?: Afspraken;
  readonly kop: Declaratiekop;
  /** Last day on which support of a day may be claimed. @source D-20.3 */
  readonly laatsteDag?: (dag: IsoDatum) => IsoDatum | undefined;
  /** Largest size of a file; 25 MB unless said otherwise. @source iWmo 3.2, OP179 @unit bytes */
  readonly maximumBytes?: number;
}

/** A line of the proposal, with what it is made of. A credit is made of nothing: it takes an earlier line back. */
export interface Voorgestelderegel {
  readonly soort: "debet" | "credit";
  readonly bsn: string;
  /** The file it is in, from 1. */
  readonly deel: number;
  readonly regel: Prestatie;
  readonly registraties: readonly string[];
  /** The granted line that it takes back, or takes the place of. @source iWmo 3.2, IV091, OP366 */
  readonly vervangt?: string;
  /** Of a debit on an assignment with a volume: what it had to fit in. */
  readonly volume?: Volumeruimte;
}

/** Support that is not in the claim, and why. */
export interface NietGedeclareerd {
  readonly registratie: string;
  readonly reden: RedenNietGedeclareerd;
}

/** A claim that may be sent, and what is not in it: each registration is in one debit, or not claimed with a reason. */
export interface Declaratievoorstel {
  /** Small enough to send, in order; none when there is nothing to claim. */
  readonly berichten: readonly Wmo323[];
  readonly regels: readonly Voorgestelderegel[];
  readonly nietGedeclareerd: readonly NietGedeclareerd[];
}

/** Why there can be no claim over the period. */
export type VoorstelFailure =
  /** @source iWmo 3.2, CS340 */
  | { readonly _tag: "PeriodeGeenMaand" }
  /** @source iWmo 3.2, TR137 */
  | { readonly _tag: "PeriodeNietVoorbij"; readonly einddatum: IsoDatum }
  /** @source iWmo 3.2, TR318, IV090 */
  | { readonly _tag: "PeriodeAlVoorbij"; readonly laatste: IsoDatum }
  /** Support was given in a month in between. @source iWmo 3.2, TR318, OP284 */
  | { readonly _tag: "PeriodeOvergeslagen"; readonly eerst: IsoDatum }
  | { readonly _tag: "RegistratieDubbel"; readonly registratie: string }
  | SplitsFailure;
