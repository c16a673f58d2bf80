import { verkeerMislukt, type VerkeerMislukt } from "../errors.js";

/** Refusals that say nothing about the message: the door is shut or it is busy, so trying again helps. @source RFC 9110, RFC 8470, RFC 6585 */
const NIET_OVER_HET_BERICHT = new Set([401, 403, 407, 408, 425, 429]);

/** What a status that is not a success means for a message. */
export const mislukteStatus = (status: number): VerkeerMislukt => {
  if (status === 409) return verkeerMislukt("andereInhoud", true);
  if (status < 400 || status >= 500) return verkeerMislukt(`storing:${status}`);
  return verkeerMislukt(`geweigerd:${status}`, !NIET_OVER_HET_BERICHT.has(status));
};
