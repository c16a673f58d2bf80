import { createHash } from "node:crypto";

import type { Bsn } from "@wmo-kit/domain";

/** The keys that make sure something exists once, and by which a dossier is found. No key carries a Bsn. */
export const sleutels = {
  /** A resident of one municipality. */
  client: (gemeente: string, bsn: Bsn): string => `client:${gemeente}:${createHash("sha256").update(`${gemeente}:${bsn}`).digest("hex")}`,
  /** A message is identified by its sender and its identification. @source iWmo TR056 */
  ontvangen: (afzender: string, identificatie: string): string => `bericht:${afzender}:${identificatie}`,
  /** A message of ours, as a return names it. */
  verzonden: (soort: string, identificatie: string): string => `verzonden:${soort}:${identificatie}`,
  /** A request of ours, as an answer names it. @source iWmo 3.2, WMO319 ReferentieAanbieder */
  referentie: (referentie: string): string => `referentie:${referentie}`,
} as const;
