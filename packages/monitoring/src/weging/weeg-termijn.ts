import { toEpochMs, type IsoDatum } from "@wmo-kit/domain";

import type { Termijnfeit } from "../feiten/feit.js";
import type { Uiterlijk } from "./termijnboek.js";

/**
 * What one case comes to. `geteld` counts above and below the line, `gemist` only below it, `loopt` can still be in time,
 * `telt niet mee` stays out, `zonder norm` has no last day to be held against.
 *
 * @source norms.md section 9, A-07, K-10
 */
export type Weging = "geteld" | "gemist" | "loopt" | "telt niet mee" | "zonder norm";

const isOpTijd = ({ datum, tijdstip }: NonNullable<Termijnfeit["gedaan"]>, { dag, moment }: Uiterlijk): boolean =>
  moment === undefined || tijdstip === undefined ? datum <= dag : toEpochMs(tijdstip) <= moment;

/**
 * Weighs a case against its term as it is known on a day: what happened after that day is not known yet.
 * A case that waits past the term is missed today, not after it was done.
 *
 * @source W-50.3, D-11.3, D-20.4, D-12.5; norms.md A-07
 */
export const weegTermijn = (
  { gedaan, vervallen, aanvang }: Termijnfeit,
  uiterlijk: Uiterlijk | undefined,
  { peildatum, vervalt }: { readonly peildatum: IsoDatum; readonly vervalt: "binnen de termijn" | "altijd" },
): Weging => {
  if (uiterlijk === undefined) return "zonder norm";
  if (gedaan !== undefined && gedaan.datum <= peildatum) return isOpTijd(gedaan, uiterlijk) ? "geteld" : "gemist";
  const isVervallen = vervallen !== undefined && vervallen <= peildatum && vervallen >= aanvang.datum;
  if (isVervallen && (vervalt === "altijd" || vervallen <= uiterlijk.dag)) return "telt niet mee";
  if (peildatum <= uiterlijk.dag) return "loopt";
  return uiterlijk.wachtendenGemist ? "gemist" : "telt niet mee";
};
