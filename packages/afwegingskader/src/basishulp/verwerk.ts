import type { Basishulp, Overdracht } from "./basishulp.js";
import type { PlanVanAanpak } from "./plan-van-aanpak.js";

/** Opens a transfer to a partner. @source W-63.3, W-42.2 */
export const openOverdracht = (hulp: Basishulp, naar: string): Basishulp => ({
  ...hulp,
  overdrachten: [...hulp.overdrachten.filter((overdracht) => overdracht.naar !== naar), { naar, stand: "open" }],
});

/** Closes the transfer to a partner: arranged in full, in part, or called off. @source W-63.3 */
export const sluitOverdracht = (hulp: Basishulp, naar: string, stand: Exclude<Overdracht["stand"], "open">): Basishulp => ({
  ...hulp,
  overdrachten: hulp.overdrachten.map((overdracht) => (overdracht.naar === naar ? { naar, stand } : overdracht)),
});

/** A new plan: the resident has not agreed to it yet, and an evaluation at the end no longer is the last word. @source W-8.2, W-9.1 */
export const vervangPlan = ({ ingestemdOp: _vorige, laatsteEvaluatie, ...hulp }: Basishulp, plan: PlanVanAanpak): Basishulp => ({
  ...hulp,
  plan,
  ...(laatsteEvaluatie === undefined ? {} : { laatsteEvaluatie: { ...laatsteEvaluatie, bijEinde: false } }),
});
