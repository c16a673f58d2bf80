import { canonicalize } from "@wmo-kit/afwegingskader";
import type { Result } from "@wmo-kit/domain/result";

import type { MonitoringFout } from "../errors.js";
import { hashWaarde } from "../rapport/hash-waarde.js";
import type { RapportMetHash } from "../rapport/rapport.js";

/** A report as JSON text: canonical, so that the same report is the same text, with its hash beside it. @source RFC 8785 */
export const encodeRapportJson = (rapport: RapportMetHash): Result<string, MonitoringFout> => canonicalize(rapport).map((tekst) => `${tekst}\n`);

/** Whether a report that was received is the one that its hash was made of. */
export const isOngewijzigd = ({ rapport, hash }: RapportMetHash): boolean =>
  hashWaarde(rapport).match(
    (opnieuw) => opnieuw === hash,
    () => false,
  );
