import type { Vergelijking } from "../norm/norm.js";
import { compareVerhouding } from "./verhouding-rekenen.js";
import type { Verhouding } from "./verhouding.js";

const VOLDOET: Record<Vergelijking, (volgorde: -1 | 0 | 1) => boolean> = {
  "<": (volgorde) => volgorde < 0,
  "<=": (volgorde) => volgorde <= 0,
  "=": (volgorde) => volgorde === 0,
  ">=": (volgorde) => volgorde >= 0,
  ">": (volgorde) => volgorde > 0,
};

/**
 * Whether a measured ratio meets a norm, on the exact values: 14.9999 % is not 15 %.
 * Without a measured value (its denominator was zero) or without a norm there is no verdict: null, never pass or fail.
 *
 * @source norms.md K-08, K-09, K-10
 */
export function meets(gemeten: Verhouding, vergelijking: Vergelijking, norm: Verhouding): boolean;
export function meets(gemeten: Verhouding | null, vergelijking: Vergelijking, norm: Verhouding | null): boolean | null;
export function meets(gemeten: Verhouding | null, vergelijking: Vergelijking, norm: Verhouding | null): boolean | null {
  if (gemeten === null || norm === null) return null;
  return VOLDOET[vergelijking](compareVerhouding(gemeten, norm));
}
