import type { IsoDatum } from "@wmo-kit/domain";
import * as z from "zod";

import { Tekst } from "../kern/tekst.js";
import { TOETSPUNTEN } from "./punten.table.js";
import type { Verklaringsoort } from "./verklaringen.table.js";

/**
 * The verdict on one point, made elsewhere on exact figures. An unknown figure gives no verdict; a point that does not go with the provider needs a decision.
 *
 * @source D-24.1, D-24.1-u1
 */
export const Punttoets = z.discriminatedUnion("oordeel", [
  z.strictObject({ oordeel: z.literal("voldoet") }),
  z.strictObject({ oordeel: z.literal("voldoet niet") }),
  z.strictObject({ oordeel: z.literal("geen oordeel"), ontbreekt: Tekst }),
  z.strictObject({ oordeel: z.literal("niet van toepassing"), besluit: Tekst }),
]);
export type Punttoets = z.infer<typeof Punttoets>;

/** The verdicts by their point. @source D-24.1.a to D-24.1.n */
export const Punttoetsen = z.partialRecord(z.enum(TOETSPUNTEN), Punttoets);
export type Punttoetsen = z.infer<typeof Punttoetsen>;

/** The facts of the accounts of one legal entity over one year, as the events leave them. @source lifecycle.md B9 */
export interface Jaarrekening {
  readonly entiteit?: string;
  readonly laatsteDag?: IsoDatum;
  readonly vereist?: Verklaringsoort;
  readonly toetsen: Punttoetsen;
  readonly productieverantwoording?: IsoDatum;
  readonly ingediend?: IsoDatum;
}
