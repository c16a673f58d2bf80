import type { EisVerwijzing } from "../kern/eis-verwijzing.js";
import { zijnMeerderenBetrokken, type PlanVanAanpak } from "./plan-van-aanpak.js";

/** One element that a plan of approach must have, and when it has it. */
export interface Planonderdeel {
  readonly eis: EisVerwijzing;
  readonly naam: string;
  readonly aanwezig: (plan: Partial<PlanVanAanpak>) => boolean;
}

const gevuld = (lijst: readonly unknown[] | undefined): boolean => lijst !== undefined && lijst.length > 0;

/**
 * The elements of a plan of approach in the order of the source: the clarified question, the nine elements of 8.4, and who is responsible.
 * Financial stress and an empty day make their own goal an element. "Niet" and "geen" are answers; an empty field is not.
 *
 * @source W-8.2, W-8.4.1 to W-8.4.9, W-8.7
 */
export const PLANONDERDELEN = [
  { eis: "W-8.2", naam: "de hulpvraag", aanwezig: ({ hulpvraag }) => hulpvraag !== undefined },
  { eis: "W-8.4.1", naam: "eigenaarschap van de inwoner", aanwezig: ({ eigenaarschap }) => eigenaarschap !== undefined },
  { eis: "W-8.4.2", naam: "leefdomeinen", aanwezig: ({ leefdomeinen }) => gevuld(leefdomeinen) },
  {
    eis: "W-8.4.2",
    naam: "doel voor financiën",
    aanwezig: ({ financieleStress, financieelDoel }) => financieleStress === false || (financieleStress === true && financieelDoel !== undefined),
  },
  {
    eis: "W-8.4.2",
    naam: "daginvulling",
    aanwezig: ({ heeftDaginvulling, daginvulling }) => heeftDaginvulling === true || (heeftDaginvulling === false && daginvulling !== undefined),
  },
  { eis: "W-8.4.3", naam: "achtergrond en diversiteit", aanwezig: ({ diversiteit }) => diversiteit !== undefined },
  {
    eis: "W-8.4.4",
    naam: "samenwerking en afstemming",
    aanwezig: (plan) => gevuld(plan.professionals) && (!zijnMeerderenBetrokken(plan) || plan.samenwerking !== undefined),
  },
  { eis: "W-8.4.5", naam: "overgangsmomenten", aanwezig: ({ overgangsmomenten }) => overgangsmomenten !== undefined },
  { eis: "W-8.4.6", naam: "eigen kracht en netwerk", aanwezig: ({ eigenKracht }) => eigenKracht !== undefined },
  { eis: "W-8.4.7", naam: "e-health", aanwezig: ({ ehealth }) => ehealth !== undefined },
  { eis: "W-8.4.8", naam: "perspectief en doelen", aanwezig: ({ doelen }) => gevuld(doelen) },
  { eis: "W-8.4.9", naam: "acties", aanwezig: ({ acties, bijEvaluatie }) => gevuld(acties) && bijEvaluatie !== undefined },
  { eis: "W-8.7", naam: "verantwoordelijke professional", aanwezig: ({ verantwoordelijke }) => verantwoordelijke !== undefined },
] as const satisfies readonly Planonderdeel[];
