import type { Foutcode } from "../fout/foutcode.js";

/** Whether the municipality lets a provider ask for allocations itself. @source D-11.11 */
export const ROUTE2_STATUSSEN = ["open", "uitgesloten"] as const;
export type Route2Status = (typeof ROUTE2_STATUSSEN)[number];

/** What a provider can do under a status: a 301 is always taken in, a 315 only goes out when the direct way is open. */
export interface RechtstreekseToegang {
  readonly neemt301Aan: true;
  readonly verstuurt315: boolean;
  readonly code?: Foutcode;
}

/** What exclusion stops and what it leaves. Without a status nothing is known to be open. @source D-11.11 */
export const evaluateRechtstreekseToegang = (status: Route2Status | undefined): RechtstreekseToegang =>
  status === "open" ? { neemt301Aan: true, verstuurt315: true } : { neemt301Aan: true, verstuurt315: false, code: "ROUTE2_UITGESLOTEN" };
