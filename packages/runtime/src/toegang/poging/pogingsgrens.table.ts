import type { Bron } from "@wmo-kit/domain";

/** How many attempts are free, and how the wait grows after that: it doubles with each attempt. */
export interface Pogingsgrens {
  readonly vrij: number;
  readonly eersteWachtMs: number;
  readonly langsteWachtMs: number;
  /** Without attempts for this long all is forgotten. */
  readonly vergeetNaMs: number;
  readonly bron: Bron;
}

/**
 * Attempts per account and per network address. An account is slowed down and never closed,
 * otherwise anybody could lock out a colleague by guessing wrong on purpose.
 *
 * @unit attempts, milliseconds
 */
export const POGINGSGRENZEN = {
  account: {
    vrij: 5,
    eersteWachtMs: 1_000,
    langsteWachtMs: 15 * 60_000,
    vergeetNaMs: 24 * 3_600_000,
    bron: { soort: "standaard", standaard: "OWASP Authentication Cheat Sheet", regel: "Login Throttling (exponential delay per account)" },
  },
  adres: {
    vrij: 30,
    eersteWachtMs: 1_000,
    langsteWachtMs: 15 * 60_000,
    vergeetNaMs: 3_600_000,
    bron: { soort: "afspraak", afspraak: "een kantoor van dertig mensen achter één adres kan 's ochtends tegelijk een tikfout maken" },
  },
} as const satisfies Readonly<Record<string, Pogingsgrens>>;

export type Pogingssoort = keyof typeof POGINGSGRENZEN;
