import { IsoDatum, omvatDatum } from "@wmo-kit/domain";
import * as z from "zod";

import type { Tijd } from "./tijd.js";

const Eenheden = z.number().int().min(0).max(99_999_999);

/**
 * What the allocation grants in one period, and what was declared of it before, both in whole units of the product.
 *
 * @source D-20.10
 * @unit units of the product
 */
export const Volumeperiode = z
  .strictObject({ begindatum: IsoDatum, einddatum: IsoDatum, toegewezen: Eenheden, gedeclareerd: Eenheden })
  .refine(({ begindatum, einddatum }) => begindatum <= einddatum, { params: { code: "eindeVoorBegin" }, path: ["einddatum"] });
export interface Volumeperiode extends z.infer<typeof Volumeperiode> {}

/** The granted volume: in periods (a week, a month, the whole allocation), or none, when the allocation names only the product. @source D-20.10 */
export const Volume = z.discriminatedUnion("soort", [
  z.strictObject({ soort: z.literal("per periode"), perioden: z.array(Volumeperiode).min(1) }),
  z.strictObject({ soort: z.literal("zonder omvang") }),
]);
export type Volume = z.infer<typeof Volume>;

/** The units of time records in a period. @unit units of the product */
export const eenhedenIn = (tijden: readonly Tijd[], periode: Pick<Volumeperiode, "begindatum" | "einddatum">): number =>
  tijden.reduce((som, { dag, eenheden }) => (omvatDatum(periode, dag) ? som + eenheden : som), 0);

/**
 * Whether the time stays within every period, and every day lies in one. Of what is said to be declared before and what
 * the dossier itself knows of, the larger counts: a number that is out of date does not make room.
 *
 * @source D-20.10
 */
export const blijftBinnenVolume = (perioden: readonly Volumeperiode[], tijden: readonly Tijd[], eerder: readonly Tijd[]): boolean =>
  tijden.every(({ dag }) => perioden.some((periode) => omvatDatum(periode, dag))) &&
  perioden.every((periode) => {
    const nieuw = eenhedenIn(tijden, periode);
    return nieuw === 0 || Math.max(periode.gedeclareerd, eenhedenIn(eerder, periode)) + nieuw <= periode.toegewezen;
  });
