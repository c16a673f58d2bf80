import { IsoDatum, parse, type OngeldigeInvoer } from "@wmo-kit/domain";
import type { Result } from "@wmo-kit/domain/result";
import * as z from "zod";

/** In which years 5 May is a day off. A lustrum year is divisible by five. @source norms.md K-02 */
export const BEVRIJDINGSDAGEN = ["elk jaar", "lustrum", "nooit"] as const;
export type BevrijdingsdagInstelling = (typeof BEVRIJDINGSDAGEN)[number];

/** A day on which one municipality or provider is closed although it is no holiday. */
export interface Sluitingsdag {
  readonly datum: IsoDatum;
  readonly naam: string;
}

/**
 * What a contract says about its working days; what it leaves out gets the default.
 * Goede Vrijdag is a working day by default, Bevrijdingsdag a day off every year.
 *
 * @source norms.md K-02
 */
export const KalenderInstelling = z
  .strictObject({
    goedeVrijdagIsVrij: z.boolean().default(false),
    bevrijdingsdag: z.enum(BEVRIJDINGSDAGEN).default("elk jaar"),
    extraSluitingsdagen: z
      .array(z.strictObject({ datum: IsoDatum, naam: z.string().trim().min(1) }).readonly())
      .readonly()
      .default([]),
  })
  .readonly();
export interface KalenderInstelling {
  readonly goedeVrijdagIsVrij: boolean;
  readonly bevrijdingsdag: BevrijdingsdagInstelling;
  readonly extraSluitingsdagen: readonly Sluitingsdag[];
}

/** The setting when a contract says nothing about its working days. @source norms.md K-02 */
export const STANDAARD_KALENDER: KalenderInstelling = {
  goedeVrijdagIsVrij: false,
  bevrijdingsdag: "elk jaar",
  extraSluitingsdagen: [],
};

/** Reads a calendar setting from JSON that was parsed already. */
export const parseKalenderInstelling = (invoer: unknown): Result<KalenderInstelling, OngeldigeInvoer> =>
  parse(KalenderInstelling, "KalenderInstelling", invoer);
