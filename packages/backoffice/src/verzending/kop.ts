import type { Tijdstip } from "@wmo-kit/domain";

import type { Partij } from "../bericht/bericht.js";

/** What every message to the municipality needs, whatever it is about. */
export interface Kop {
  /** Id of the event that makes the message go out. The reference of the message follows from it, so that doing it again gives the same message. */
  readonly gebeurtenis: string;
  /** Moment of that event. */
  readonly gemaakt: Tijdstip;
  readonly afzender: Extract<Partij, { readonly soort: "wijkteam" }>;
  readonly gemeente: Extract<Partij, { readonly soort: "gemeente" }>;
}
