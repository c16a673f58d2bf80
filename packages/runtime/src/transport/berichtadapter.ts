import type { Tijdstip } from "@wmo-kit/domain";
import type { Effect } from "effect";

import type { VerkeerMislukt } from "./errors.js";

/** A message on its way: what an adapter has to know of it. */
export interface Zending {
  readonly tenant: string;
  readonly identificatie: string;
  readonly soort: string;
  readonly geadresseerde: string;
  /** The bytes that go over the line: in an envelope or bare. */
  readonly bytes: Uint8Array;
}

/** Something that waits to be picked up. */
export interface Inkomst {
  /** Name of the file or item; not a path and not an address. */
  readonly naam: string;
  /** Its bytes, and the moment it came to stand there; null when it is gone or not ready yet. */
  readonly read: Effect.Effect<{ readonly bytes: Uint8Array; readonly ontvangen: Tijdstip; readonly rijp: boolean } | null, VerkeerMislukt>;
  /** It is stored: take it away, so that it does not come again. */
  readonly settle: Effect.Effect<void, VerkeerMislukt>;
  /** It cannot be read: put it aside with the reasons. */
  readonly reject: (bevindingen: readonly string[]) => Effect.Effect<void, VerkeerMislukt>;
}

/**
 * A network that carries messages. Sending goes in two steps, so that a crash between them never sends twice:
 * `stage` makes everything ready under a token of its own, and after that token is stored `deliver` makes it visible,
 * once, however often it is asked.
 */
export interface Berichtadapter {
  readonly stage: (zending: Zending) => Effect.Effect<string, VerkeerMislukt>;
  /** Answers whether it was there already: then an earlier attempt had come through. */
  readonly deliver: (zending: Zending, token: string) => Effect.Effect<"nieuw" | "wasEr", VerkeerMislukt>;
  /** Forgets what was staged under a token that will not be used. */
  readonly discard: (token: string) => Effect.Effect<void>;
  /** Tokens of a tenant that were staged so long ago that a crash may have left them; of those no row knows, nothing will come. */
  readonly listOud: (tenant: string) => Effect.Effect<readonly string[], VerkeerMislukt>;
  readonly list: Effect.Effect<readonly Inkomst[], VerkeerMislukt>;
}
