import { invariant, IsoDatum, parse } from "@wmo-kit/domain";
import * as z from "zod";

import { DAGDELEN } from "./aanwezigheidfeit.js";

const Tekst = z.string().min(1).max(100);

/** A resident comes on a day part of every week, from a day on. Weekdays count from Monday, 1. */
const RoosterVastgelegd = z.strictObject({
  soort: z.literal("rooster-vastgelegd"),
  id: Tekst,
  dossier: Tekst,
  weekdag: z.number().int().min(1).max(7),
  dagdeel: z.enum(DAGDELEN),
  vanaf: IsoDatum,
  totEnMet: IsoDatum.optional(),
});

/** A place in the roster ends. */
const RoosterBeeindigd = z.strictObject({ soort: z.literal("rooster-beeindigd"), id: Tekst, totEnMet: IsoDatum });

/** Somebody came who was not on the roster. */
const Bezoek = z.strictObject({ soort: z.literal("bezoek"), dossier: Tekst, datum: IsoDatum, dagdeel: z.enum(DAGDELEN) });

/** A fact of the roster of one location. */
export const Roosterfeit = z.discriminatedUnion("soort", [RoosterVastgelegd, RoosterBeeindigd, Bezoek]);
export type Roosterfeit = z.infer<typeof Roosterfeit>;

/** A stored fact of a roster. */
export const readRoosterfeit = (gegevens: unknown): Roosterfeit => {
  const feit = parse(Roosterfeit, "Rooster", gegevens);
  invariant(feit.isOk(), "een vastgelegd rooster is leesbaar");
  return feit.value;
};
