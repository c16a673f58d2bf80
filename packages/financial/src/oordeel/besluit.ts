import { Periode, parse, type OngeldigeInvoer } from "@wmo-kit/domain";
import type { Result } from "@wmo-kit/domain/result";
import * as z from "zod";

/**
 * What the people who may decide on it decided about one requirement: not applied to this provider, or not met but sound.
 * It holds in its own window and always names the evidence.
 *
 * @source D-24.1.o, D-24.1-u1, D-24.1-u2; W-92.2
 */
export const Besluit = z.strictObject({
  toets: z.string().min(1),
  uitkomst: z.enum(["niet van toepassing", "uitleg aanvaard"]),
  door: z.enum(["financiele experts", "opdrachtgever"]),
  motivering: z.string().min(1),
  bewijs: z.string().min(1),
  geldigheid: Periode,
});
export interface Besluit extends z.infer<typeof Besluit> {}

/** Reads a decision from JSON that was parsed already. */
export const parseBesluit = (invoer: unknown): Result<Besluit, OngeldigeInvoer> => parse(Besluit, "Besluit", invoer);
