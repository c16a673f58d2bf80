import type * as z from "zod";

import type { Moment } from "../kern/moment.js";
import type { Aanleiding, Onderzoeksbesluit, Onderzoeksuitkomst, Onderzoeksverslag, Verslagreactie } from "./onderzoek.schemas.js";
import type { Stap1, Stap2, Stap3, Stap4, Stap5, Stap6 } from "./stap-schemas.js";

/** The steps as far as they are recorded. */
export interface Stappen {
  readonly stap1?: z.infer<typeof Stap1>;
  readonly stap2?: z.infer<typeof Stap2>;
  readonly stap3?: z.infer<typeof Stap3>;
  readonly stap4?: z.infer<typeof Stap4>;
  readonly stap5?: z.infer<typeof Stap5>;
  readonly stap6?: z.infer<typeof Stap6>;
}

/** The facts of an investigation as its events leave them. Recording a step again replaces it. @source lifecycle.md A2 */
export interface Onderzoek extends Stappen {
  readonly aanleiding?: z.infer<typeof Aanleiding>;
  readonly begonnen?: Moment;
  readonly verslag?: z.infer<typeof Onderzoeksverslag>;
  readonly reactie?: z.infer<typeof Verslagreactie>;
  readonly uitkomsten: readonly z.infer<typeof Onderzoeksuitkomst>[];
  readonly besluit?: z.infer<typeof Onderzoeksbesluit>;
  readonly besloten?: Moment;
}
