import { createHash } from "node:crypto";

import type { Bsn } from "@wmo-kit/domain";

/** The keys that make sure something exists once. No key carries a Bsn. */
export const sleutels = {
  /** A quick entry, by the mark that the page gave it. */
  melding: (kenmerk: string): string => `melding:${kenmerk}`,
  /** The dossier that a quick entry opened. */
  houder: (kenmerk: string): string => `melding-dossier:${kenmerk}`,
  /** The resident with this Bsn; `beurt` goes up when an earlier holder turned out to be a mistake that was corrected. */
  bsn: (bsn: Bsn, beurt: number): string => `bsn:${beurt}:${createHash("sha256").update(`${beurt}:${bsn}`).digest("hex")}`,
  /** A row of a file from the WIZ portal, by its number there. @source W-98.2 */
  wiz: (dossiernummer: string): string => `wiz:${dossiernummer}`,
  /** The dossier that a row of the WIZ portal became. */
  wizhouder: (dossiernummer: string): string => `wiz-dossier:${dossiernummer}`,
} as const;
