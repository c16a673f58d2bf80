import * as z from "zod";

/** Where a case goes outside the own line. @source W-11.7 */
export const Escalatiedoel = z.enum(["opdrachtgever", "regieteam", "Zorg- en Veiligheidshuis"]);
export type Escalatiedoel = z.infer<typeof Escalatiedoel>;

/** Why somebody asks for more direction. @source W-11.7 */
export const Opschaalreden = z.enum(["hulp of samenwerking stagneert", "onveiligheid neemt toe"]);

/** An improvement agreement with a partner: in writing, and evaluated or not yet. @source W-41.2 */
export interface Verbeterafspraak {
  readonly partner: string;
  readonly schriftelijk: boolean;
  readonly geevalueerd: boolean;
}

/** The facts of direction over the help in one household, as its events leave them. */
export interface Regie {
  readonly organisaties: readonly string[];
  readonly regisseur?: string;
  readonly procesregisseur?: string;
  readonly verbeterafspraken: readonly Verbeterafspraak[];
  readonly managementGesproken: readonly string[];
}
