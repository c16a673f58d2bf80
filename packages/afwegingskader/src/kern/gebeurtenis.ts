import type { IsoDatum, Tijdstip } from "@wmo-kit/domain";

import type { Foutcode } from "../fout/foutcode.js";
import type { Bekwaamheid } from "./bekwaamheid.table.js";

/** Identification of one case within a dossier: a melding, an onderzoek, an advies. The app chooses it. */
export type ZaakId = string;

/** Who did it, as the app knows them, with the trained skills that some steps ask for. */
export interface Actor {
  readonly id: string;
  readonly bekwaamheden: readonly Bekwaamheid[];
}

/** A warning that the actor saw and went on from, with the reason. */
export interface Erkenning {
  readonly code: Foutcode;
  readonly reden: string;
}

/**
 * Something that happened, once and for all: an immutable fact with its moment, actor and reason.
 * `datum` is the civil day of `tijdstip` in the Netherlands. A correction is a new event.
 *
 * @source lifecycle.md, common rules; W-95.1, D-20.13
 */
export interface Gebeurtenis<Code extends string = string, Soort extends string = string, Gegevens = unknown> {
  readonly id: string;
  readonly levensloop: Code;
  readonly zaak: ZaakId;
  readonly soort: Soort;
  readonly tijdstip: Tijdstip;
  readonly datum: IsoDatum;
  readonly actor: Actor;
  readonly reden?: string;
  readonly erkend?: readonly Erkenning[];
  readonly gegevens: Gegevens;
}
