import { IsoDatum } from "@wmo-kit/domain";
import * as z from "zod";

import { Tekst } from "../kern/tekst.js";

/**
 * One action of a plan: what, who does it, when it should be done, and when it is looked at again.
 * The last three can be empty while the plan is written.
 *
 * @source W-8.4.9
 */
export const Actie = z.strictObject({
  actie: Tekst,
  eigenaar: Tekst.optional(),
  streefdatum: IsoDatum.optional(),
  evaluatiemoment: IsoDatum.optional(),
});
export interface Actie extends z.infer<typeof Actie> {}

/** Whether an action has its owner, target date and evaluation moment. @source W-8.4.9 */
export const isActieCompleet = ({ eigenaar, streefdatum, evaluatiemoment }: Actie): boolean =>
  eigenaar !== undefined && streefdatum !== undefined && evaluatiemoment !== undefined;
