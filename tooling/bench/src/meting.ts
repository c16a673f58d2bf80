import * as z from "zod";

/**
 * One figure of a bench. `ratio` is the figure over that of the peer, measured in the same run and in turn: it says something on any machine.
 * A bench that is better with a smaller ratio says "lager"; else "hoger".
 */
export const Meting = z.strictObject({
  id: z.string().regex(/^[a-z]+(-[a-z0-9]+)*(\.[a-z0-9]+(-[a-z0-9]+)*)+$/u),
  wat: z.string().min(1),
  waarde: z.number(),
  eenheid: z.string().min(1),
  peer: z.string().min(1).optional(),
  ratio: z.number().positive().optional(),
  beter: z.enum(["lager", "hoger"]),
  doel: z.strictObject({ op: z.enum(["ratio", "waarde"]), grens: z.number() }).optional(),
});

/** @see Meting */
export interface Meting extends z.infer<typeof Meting> {}

/** Where and when a run was. */
export const Omstandigheden = z.strictObject({
  datum: z.iso.date(),
  processor: z.string(),
  kernen: z.int().positive(),
  geheugenGiB: z.int().positive(),
  node: z.string(),
});

/** @see Omstandigheden */
export interface Omstandigheden extends z.infer<typeof Omstandigheden> {}

/** What one bench left behind: its figures, and what it did not measure with the reason. */
export const Benchverslag = z.strictObject({
  bench: z.string(),
  omstandigheden: Omstandigheden,
  metingen: z.array(Meting),
  overgeslagen: z.array(z.strictObject({ wat: z.string(), reden: z.string() })),
});

/** @see Benchverslag */
export interface Benchverslag extends z.infer<typeof Benchverslag> {}
