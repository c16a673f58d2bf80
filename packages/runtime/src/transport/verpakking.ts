import type { Tijdstip } from "@wmo-kit/domain";
import type { Result } from "@wmo-kit/domain/result";

import type { Afgekeurd, NietVerpakt } from "./errors.js";
import type { NieuwUitbericht } from "./uitbericht.js";

/** What every envelope needs and only the sender can give. */
export interface Envelopkenmerk {
  /** Version-4 UUID, new for each envelope. */
  readonly referentie: string;
  readonly tijdstip: Tijdstip;
}

/** A message as it lay in what came in. */
export interface GeopendBericht {
  readonly inhoud: Uint8Array;
  readonly soort: string;
  readonly identificatie: string;
}

/**
 * How messages of a network are packed and recognised. The app brings it, because it knows the standard; this package does not.
 */
export interface Verpakking {
  /** The bytes to send for a message: in an envelope, or null to send it bare. */
  readonly wrap: (bericht: NieuwUitbericht, kenmerk: Envelopkenmerk) => Result<Uint8Array | null, NietVerpakt>;
  /** The message in bytes that came in, with or without envelope; or why they are no message. */
  readonly open: (bytes: Uint8Array) => Result<GeopendBericht, Afgekeurd>;
}
