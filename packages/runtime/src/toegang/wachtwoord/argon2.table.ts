import type { Bron } from "@wmo-kit/domain";

/** How much work one guess of a password costs. */
export interface Argon2instelling {
  readonly geheugenInKiB: number;
  readonly rondes: number;
  readonly parallel: number;
}

/**
 * The work for new passwords: a stored password keeps its own figures and is made again at the next sign-in when they are lower.
 *
 * @unit KiB of memory, passes, lanes, bytes
 */
export const ARGON2 = {
  geheugenInKiB: 19_456,
  rondes: 2,
  parallel: 1,
  zoutInBytes: 16,
  kenmerkInBytes: 32,
  bron: { soort: "standaard", standaard: "OWASP Password Storage Cheat Sheet", regel: "Argon2id: 19 MiB, 2 iterations, 1 degree of parallelism" },
} as const satisfies Argon2instelling & { readonly zoutInBytes: number; readonly kenmerkInBytes: number; readonly bron: Bron };

/** Most passwords judged at once, so that a flood of sign-ins cannot fill the memory. */
export const TEGELIJK = 4;
