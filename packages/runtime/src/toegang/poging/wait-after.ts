import type { Pogingsgrens } from "./pogingsgrens.table.js";

/** How long to wait after a number of attempts in a row. @unit milliseconds */
export const waitAfter = (aantal: number, { vrij, eersteWachtMs, langsteWachtMs }: Pogingsgrens): number =>
  aantal <= vrij ? 0 : Math.min(langsteWachtMs, eersteWachtMs * 2 ** Math.min(aantal - vrij - 1, 40));

/** What is remembered of one account or address. @unit milliseconds since 1970 */
export interface Pogingstand {
  readonly aantal: number;
  readonly laatstMs: number;
  readonly totMs: number;
}

/** What is left of the wait; never longer than the longest, also when the clock was set back. @unit milliseconds */
export const remainingWait = (stand: Pogingstand | undefined, nuMs: number, { langsteWachtMs }: Pogingsgrens): number =>
  stand === undefined ? 0 : Math.min(langsteWachtMs, Math.max(0, stand.totMs - nuMs));

/** The stand after one more attempt. */
export const countPoging = (stand: Pogingstand | undefined, nuMs: number, grens: Pogingsgrens): Pogingstand => {
  const aantal = (stand === undefined || nuMs - stand.laatstMs > grens.vergeetNaMs ? 0 : stand.aantal) + 1;
  return { aantal, laatstMs: nuMs, totMs: nuMs + waitAfter(aantal, grens) };
};
