import type { Tijdstip } from "@wmo-kit/domain";

import type { ZaakId } from "./gebeurtenis.js";

/**
 * One case in a dossier: where it stands in its life cycle, and the facts that its events left.
 * `versie` counts its events.
 */
export interface Zaak<Code extends string = string, Toestand extends string = string, Feiten = unknown> {
  readonly id: ZaakId;
  readonly levensloop: Code;
  readonly toestand: Toestand;
  readonly feiten: Feiten;
  readonly versie: number;
}

/** Everything that is going on around one resident, contract or person: the cases, and the last moment something happened. */
export interface Dossier {
  readonly id: string;
  readonly zaken: Readonly<Record<ZaakId, Zaak>>;
  readonly bijgewerkt?: Tijdstip;
}

/** A dossier in which nothing happened yet. */
export const leegDossier = (id: string): Dossier => ({ id, zaken: {} });
