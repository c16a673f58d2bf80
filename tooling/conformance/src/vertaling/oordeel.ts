import type { Oordeel } from "@wmo-kit/timeliness/meting";

const JA_OF_NEE = { voldoet: true, "voldoet niet": false, "geen oordeel": null } as const satisfies Readonly<Record<Oordeel, boolean | null>>;

/** A verdict as the format writes it; null when there is none. @source norms.md K-10 */
export const alsJaOfNee = (oordeel: Oordeel): boolean | null => JA_OF_NEE[oordeel];
