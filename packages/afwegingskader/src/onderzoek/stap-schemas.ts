import { parseVerhouding } from "@wmo-kit/domain";
import * as z from "zod";

import { Tekst } from "../kern/tekst.js";

const zijnUniek = <T>(sleutel: (ding: T) => string): ((dingen: readonly T[]) => boolean) =>
  (dingen) => new Set(dingen.map(sleutel)).size === dingen.length;
const perId = zijnUniek(({ id }: { readonly id: string }) => id);
const perActiviteit = zijnUniek(({ activiteit }: { readonly activiteit: string }) => activiteit);

/** One of the three prior solutions. They are of equal rank: there is no field to put one before another. @source W-26.d, W-26.e, W-26.f, W-26-u1 */
export const Voorliggendelement = z.enum(["d", "e", "f"]);
export type Voorliggendelement = z.infer<typeof Voorliggendelement>;

/** How far a prior solution carries an activity. A judgement of the professional. @source W-27.1.4 */
export const Dekkingsoordeel = z.enum(["volledig", "deels", "niet"]);
export type Dekkingsoordeel = z.infer<typeof Dekkingsoordeel>;

/** How often a week, exact: `2`, `0.5` or `1/4`. @unit times a week */
export const KerenPerWeek = z.string().refine((tekst) => parseVerhouding(tekst).match(({ teller }) => teller > 0n, () => false));

/** Step 1: the question in parts, and elements a (needs), b (support for parents, or why not) and c (result). @source W-27.1.1, W-26.a, W-26.b, W-26.c */
export const Stap1 = z.strictObject({
  hulpvraag: Tekst,
  deelvragen: z.array(z.strictObject({ id: Tekst, vraag: Tekst })).refine(perId),
  a: Tekst.optional(),
  b: z.strictObject({ vanToepassing: z.boolean(), toelichting: Tekst }).optional(),
  c: Tekst.optional(),
});

/** Step 2: the problems behind each part of the question; a part without a problem is closed with a reason. @source W-27.1.2 */
export const Stap2 = z.strictObject({
  problemen: z
    .array(z.strictObject({ id: Tekst, deelvraag: Tekst, gebied: z.enum(["zelfredzaamheid", "participatie", "handhaven"]), omschrijving: Tekst }))
    .refine(perId),
  afgesloten: z.array(z.strictObject({ deelvraag: Tekst, motivering: Tekst })),
});

/** Step 3: the activities that need support on the ground of the Wmo. @source W-27.1.3 */
export const Stap3 = z.strictObject({
  activiteiten: z.array(z.strictObject({ id: Tekst, probleem: Tekst, omschrijving: Tekst })).refine(perId),
});

/**
 * Step 4: per activity a motivated verdict on d, e and f, with the resident and the network.
 * `samen` names activities that d, e and f carry together although none does so alone: that too is a judgement.
 *
 * @source W-27.1.4, W-26.d, W-26.e, W-26.f; Wmo 2015 art. 2.3.2 lid 4 d for the support of the mantelzorger
 */
export const Stap4 = z.strictObject({
  oordelen: z
    .array(z.strictObject({ activiteit: Tekst, element: Voorliggendelement, oordeel: Dekkingsoordeel, motivering: Tekst }))
    .refine(zijnUniek(({ activiteit, element }: { readonly activiteit: string; readonly element: string }) => `${element} ${activiteit}`)),
  samen: z.array(z.strictObject({ activiteit: Tekst, motivering: Tekst })).refine(perActiviteit),
  inwonerBetrokken: z.boolean(),
  netwerk: z.strictObject({ betrokken: z.boolean(), toelichting: Tekst.optional() }),
  steunVoorMantelzorger: Tekst.optional(),
});

/** Step 5: element g, the time of each activity that is left, and how the previous indication was used. @source W-27.1.5, W-26.g, W-27.3 */
export const Stap5 = z.strictObject({
  g: Tekst,
  rest: z
    .array(z.strictObject({ activiteit: Tekst, kerenPerWeek: KerenPerWeek, minuten: z.number().int().positive() }))
    .refine(perActiviteit),
  vorigeIndicatie: z.strictObject({ toegekend: z.number().nonnegative(), gebruikt: z.number().nonnegative(), weging: Tekst }).optional(),
});

/** Step 6: how long, from the perspective and the burden of another indication; elements h (contribution) and i (pgb). @source W-27.1.6, W-27.2, W-26.h, W-26.i */
export const Stap6 = z.strictObject({
  perspectief: z.enum(["verbetering", "stabiel", "verslechtering"]),
  duurInMaanden: z.number().int().positive(),
  isLangereDuur: z.boolean(),
  belastingHerindicatie: Tekst,
  motivering: Tekst,
  h: Tekst.optional(),
  i: z.strictObject({ pgbGewenst: z.boolean(), begrijpelijkUitgelegd: z.boolean() }).optional(),
});
