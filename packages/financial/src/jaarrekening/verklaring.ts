import * as z from "zod";

import { JaNee } from "./bedrag.js";

/** What the accountant concluded; "geen" goes with a statement that gives no opinion. @source D-24.1.a */
export const STREKKINGEN = ["goedkeurend", "met beperking", "afkeurend", "oordeelonthouding", "geen"] as const;
export type Strekking = (typeof STREKKINGEN)[number];

/** The kind of accountant's statement. @source D-16.7 */
export const VERKLARINGSOORTEN = ["samenstellingsverklaring", "beoordelingsverklaring", "controleverklaring"] as const;
export type Verklaringsoort = (typeof VERKLARINGSOORTEN)[number];

/** The accountant's statement with the accounts. @source D-16.7, D-24.1.a; W-104.2 */
export const Verklaring = z.strictObject({
  soort: z.enum(VERKLARINGSOORTEN).nullable().default(null),
  strekking: z.enum(STREKKINGEN).nullable().default(null),
  onzekerheidVanMaterieelBelang: JaNee,
  continuiteitsparagraaf: JaNee,
});
export interface Verklaring extends z.infer<typeof Verklaring> {}
