import { AgbCode } from "@wmo-kit/domain";
import * as z from "zod";

import { AGB_SOORTEN } from "./agbsoorten.table.js";

/** The AGB code with which the provider is registered for this contract. @source D-20.6, D-20.8 */
export const EigenAgb = z.strictObject({ code: AgbCode, soort: z.enum(AGB_SOORTEN), goedgekeurd: z.boolean() });
export interface EigenAgb extends z.infer<typeof EigenAgb> {}
