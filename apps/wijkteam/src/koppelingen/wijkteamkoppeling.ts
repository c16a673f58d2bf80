import type { Kitkoppeling } from "@wmo-kit/kit/koppelingen";

/**
 * What is recorded of a system that a person looks up or talks to: something that was looked up, a report or signal, a resident who was brought along,
 * a consultation, an alignment, an escalation with its hand-over, or only something that is known.
 *
 * @source systems.md, column “port and realistic adapter”
 */
export type Vastlegging = "opzoeking" | "melding" | "verwijzing" | "consult" | "afstemming" | "escalatie" | "naslag";

/** A system around a district team; what a person does with it has a kind of its own. */
export interface Wijkteamkoppeling extends Kitkoppeling {
  /** Only where a person records it by hand. */
  readonly vastlegging?: Vastlegging;
}
