import type { Ondersteuningsplan } from "./ondersteuningsplan.js";

/** What a plan must hold, with the words people use for it. @source D-12.2, D-12.4 */
export const ONDERDELEN_ONDERSTEUNINGSPLAN = {
  vraag: "de verhelderde vraag",
  perspectief: "het perspectief",
  doelen: "de SMART-doelen met activiteiten, frequentie en uitvoerder",
  eigenKracht: "de eigen kracht",
  netwerk: "het sociale netwerk",
  algemeneVoorzieningen: "de algemene voorzieningen",
  evaluatiemoment: "het evaluatiemoment",
  eersteAanspreekpunt: "het eerste aanspreekpunt",
} as const satisfies Partial<Readonly<Record<keyof Ondersteuningsplan, string>>>;

const CASEMANAGEMENT = "of er casemanagement is";
const CASEMANAGER = "de casemanager";

const isOnderdeel = (veld: string): veld is keyof typeof ONDERDELEN_ONDERSTEUNINGSPLAN => veld in ONDERDELEN_ONDERSTEUNINGSPLAN;

const isLeeg = (waarde: unknown): boolean => waarde === undefined || (Array.isArray(waarde) && waarde.length === 0);

/** What may not stay empty in the plan with this name. The case manager depends on an answer, and is not among them. @source D-12.2, D-12.4 */
export const vereistInPlan = (plan: string): readonly string[] => [...Object.keys(ONDERDELEN_ONDERSTEUNINGSPLAN), "casemanagement"].map((veld) => `${plan}.${veld}`);

/** The parts that a plan still misses, in the order of the programme; empty when it is complete. @source D-12.2, D-12.4 */
export const onderdelenDieMissen = (plan: Ondersteuningsplan): readonly string[] => {
  const inhoud = Object.keys(ONDERDELEN_ONDERSTEUNINGSPLAN).flatMap((veld) =>
    isOnderdeel(veld) && isLeeg(plan[veld]) ? [ONDERDELEN_ONDERSTEUNINGSPLAN[veld]] : [],
  );
  const { casemanagement, casemanager } = plan;
  if (casemanagement === undefined) return [...inhoud, CASEMANAGEMENT];
  return casemanagement && casemanager === undefined ? [...inhoud, CASEMANAGER] : inhoud;
};
