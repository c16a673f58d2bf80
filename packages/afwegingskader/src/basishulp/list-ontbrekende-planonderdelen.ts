import type { PlanVanAanpak } from "./plan-van-aanpak.js";
import { PLANONDERDELEN, type Planonderdeel } from "./planonderdelen.table.js";

/** The elements that a plan of approach still misses, all of them, in the order of the source. @source W-8.2, W-8.4, W-8.7 */
export const listOntbrekendePlanonderdelen = (plan: Partial<PlanVanAanpak>): readonly Planonderdeel[] =>
  PLANONDERDELEN.filter(({ aanwezig }: Planonderdeel) => !aanwezig(plan));
