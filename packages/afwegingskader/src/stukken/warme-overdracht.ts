import { IsoDatum } from "@wmo-kit/domain";
import * as z from "zod";

import { Actie } from "../basishulp/actie.js";
import type { EisVerwijzing } from "../kern/eis-verwijzing.js";
import { Tekst } from "../kern/tekst.js";

/**
 * A warm hand-over, as far as it is filled in. The sources ask for one and do not say what is in it (D-13.3 “warm overdragen”);
 * these are the things that the next professional needs to go on without the resident telling everything again.
 *
 * @source W-6, W-13.1, W-14.1.2, W-59, W-60, W-63.6, D-13.3
 */
export const WarmeOverdracht = z.strictObject({
  van: Tekst.optional(),
  naar: Tekst.optional(),
  aanleiding: Tekst.optional(),
  situatie: Tekst.optional(),
  watHelpt: Tekst.optional(),
  lopendeActies: z.array(Actie).optional(),
  wensVanInwoner: Tekst.optional(),
  inwonerStemtIn: z.boolean().optional(),
  gesprek: z.strictObject({ datum: IsoDatum, inwonerErbij: z.boolean() }).optional(),
  eersteAanspreekpunt: Tekst.optional(),
});
export interface WarmeOverdracht extends z.infer<typeof WarmeOverdracht> {}

/** What a warm hand-over must hold, with the words people use for it. “Geen lopende acties” is an answer; an empty field is not. */
export const OVERDRACHTONDERDELEN = {
  van: { naam: "wie overdraagt", eis: "W-59" },
  naar: { naam: "wie het overneemt", eis: "W-59" },
  aanleiding: { naam: "de aanleiding", eis: "W-6" },
  situatie: { naam: "de situatie van de inwoner", eis: "D-13.3" },
  watHelpt: { naam: "wat helpt en wat niet", eis: "D-13.3" },
  lopendeActies: { naam: "de lopende acties", eis: "W-63.6" },
  wensVanInwoner: { naam: "de wens van de inwoner", eis: "W-6" },
  inwonerStemtIn: { naam: "of de inwoner instemt", eis: "W-13.1" },
  gesprek: { naam: "het gesprek samen met wie het overneemt", eis: "D-13.3" },
  eersteAanspreekpunt: { naam: "het eerste aanspreekpunt", eis: "W-13.1" },
} as const satisfies Readonly<Record<keyof WarmeOverdracht, { readonly naam: string; readonly eis: EisVerwijzing }>>;
