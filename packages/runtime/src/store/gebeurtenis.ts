import type { Tijdstip } from "@wmo-kit/domain";
import type { Schema } from "effect";

/** A fact before it is stored. The store never looks inside `gegevens`. */
export interface NieuweGebeurtenis {
  /** UUIDv7, made by the application. */
  readonly id: string;
  readonly soort: string;
  /** Version of the shape of `gegevens` for this `soort`. */
  readonly schemaversie: number;
  readonly opgetreden: Tijdstip;
  /** Who or what did it: an account or a system, never a name or Bsn. */
  readonly actor: string;
  readonly gegevens: Schema.Json;
}

/** Where a stored fact stands: `positie` counts 1, 2, 3… within the tenant, `versie` within the dossier; neither ever skips a number. */
export interface Plaats {
  readonly id: string;
  readonly positie: number;
  readonly versie: number;
}

/** A stored fact; it never changes. */
export interface Gebeurtenis extends NieuweGebeurtenis, Plaats {
  readonly tenant: string;
  readonly dossier: string;
}
