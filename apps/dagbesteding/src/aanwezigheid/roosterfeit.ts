import { invariant, IsoDatum, parse } from "@wmo-kit/domain";
import * as z from "zod";

import { DAGDELEN } from "./dagdelen.table.js";

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

/** Somebody of the organisation works at the location on these days of the week, in this period: the reason to know who comes there. @source Wmo 2015 art. 5.3.2; NEN 7510-1:2024, 5.15 */
const DienstVastgelegd = z
  .strictObject({ soort: z.literal("dienst-vastgelegd"), id: Tekst, account: Tekst, weekdagen: z.array(z.number().int().min(1).max(7)).min(1).max(7), vanaf: IsoDatum, totEnMet: IsoDatum })
  .refine(({ vanaf, totEnMet }) => totEnMet >= vanaf, { path: ["totEnMet"], params: { code: "eindeVoorBegin" } });

/** A person no longer works at the location from the day after. */
const DienstBeeindigd = z.strictObject({ soort: z.literal("dienst-beeindigd"), id: Tekst, totEnMet: IsoDatum });

/** A fact of the roster of one location. */
export const Roosterfeit = z.discriminatedUnion("soort", [RoosterVastgelegd, RoosterBeeindigd, Bezoek, DienstVastgelegd, DienstBeeindigd]);
export type Roosterfeit = z.infer<typeof Roosterfeit>;

/** A stored fact of a roster. */
export const readRoosterfeit = (gegevens: unknown): Roosterfeit => {
  const feit = parse(Roosterfeit, "Rooster", gegevens);
  invariant(feit.isOk(), "een vastgelegd rooster is leesbaar");
  return feit.value;
};
