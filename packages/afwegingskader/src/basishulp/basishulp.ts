import type { IsoDatum } from "@wmo-kit/domain";

import type { PlanVanAanpak } from "./plan-van-aanpak.js";

/** Handing the resident over to a partner or to the Wlz. It is open until it is arranged or falls through. @source W-63.3, W-42.2 */
export interface Overdracht {
  readonly naar: string;
  readonly stand: "open" | "volledig" | "deels" | "gaat niet door";
}

/** The facts of basishulp as its events leave them. */
export interface Basishulp {
  readonly verantwoordelijke?: string;
  readonly veiligheidszorg: boolean;
  readonly plan?: PlanVanAanpak;
  readonly ingestemdOp?: IsoDatum;
  readonly laatsteEvaluatie?: { readonly datum: IsoDatum; readonly bijEinde: boolean };
  readonly aanvullendeZorg: boolean;
  readonly overdrachten: readonly Overdracht[];
  readonly waarschuwingen: readonly IsoDatum[];
  readonly waakvlamTot?: IsoDatum;
}
