import { IsoDatum } from "@wmo-kit/domain";
import * as z from "zod";

import { Tekst } from "../kern/tekst.js";
import { Actie } from "./actie.js";

/** What the help works towards. @source W-8.4.8 */
export const Perspectief = z.enum(["herstel", "ontwikkeling", "stabilisatie", "acceptatie", "meedoen", "voorkomen achteruitgang"]);
export type Perspectief = z.infer<typeof Perspectief>;

/** A goal with its place in the order, the perspective it serves and the activities towards it. @source W-8.4.8 */
export const Doel = z.strictObject({
  doel: Tekst,
  prioriteit: z.number().int().min(1),
  perspectief: Perspectief,
  activiteiten: z.array(Tekst).min(1),
  leefdomein: Tekst.optional(),
});

/** A moment of passage in the life of the resident: whether help should go on, how, and who does what. @source W-8.4.5 */
export const Overgangsmoment = z.strictObject({
  moment: Tekst,
  doorgaandeLijn: z.boolean(),
  hoe: Tekst,
  acties: z.array(z.strictObject({ actie: Tekst, wie: z.enum(["professional", "inwoner", "partner"]) })),
});

/** Talked about, or not relevant; both are answers. */
const Aandacht = z.discriminatedUnion("stand", [
  z.strictObject({ stand: z.literal("besproken"), toelichting: Tekst }),
  z.strictObject({ stand: z.literal("niet relevant") }),
]);

/**
 * The plan of approach, as far as it is written. Its nine elements are checked as a whole: `listOntbrekendePlanonderdelen`.
 *
 * @source W-8.1, W-8.2, W-8.4, W-8.7
 */
export const PlanVanAanpak = z.strictObject({
  hulpvraag: Tekst.optional(),
  netwerkGevraagd: z.boolean().optional(),
  netwerk: z.array(Tekst).optional(),
  eigenaarschap: Tekst.optional(),
  leefdomeinen: z.array(Tekst).optional(),
  financieleStress: z.boolean().optional(),
  financieelDoel: Tekst.optional(),
  heeftDaginvulling: z.boolean().optional(),
  daginvulling: Tekst.optional(),
  diversiteit: Aandacht.optional(),
  professionals: z.array(Tekst).optional(),
  organisaties: z.array(Tekst).optional(),
  samenwerking: Tekst.optional(),
  regisseur: Tekst.optional(),
  overgangsmomenten: z.array(Overgangsmoment).optional(),
  eigenKracht: Tekst.optional(),
  ehealth: z.enum(["ja", "nee", "niet geschikt"]).optional(),
  levensloopbegeleiding: z.boolean().optional(),
  doelen: z.array(Doel).optional(),
  acties: z.array(Actie).optional(),
  bijEvaluatie: z.array(Tekst).optional(),
  verantwoordelijke: Tekst.optional(),
  datum: IsoDatum.optional(),
});
export interface PlanVanAanpak extends z.infer<typeof PlanVanAanpak> {}

/** Whether several professionals or organisations work on the plan. @source W-8.4.4, W-9.3, W-11.2 */
export const zijnMeerderenBetrokken = ({ professionals = [], organisaties = [] }: Partial<PlanVanAanpak>): boolean =>
  professionals.length > 1 || organisaties.length > 1;
