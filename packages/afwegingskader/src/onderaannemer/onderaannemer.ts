import type { IsoDatum } from "@wmo-kit/domain";
import * as z from "zod";

import { ExternOordeel } from "../contract/extern-oordeel.js";

/** What kind of third party does the work. @source D-25.1, D-fn8 */
export const Vorm = z.enum(["onderaannemer", "franchisenemer", "cooperatielid", "zzp"]);
export type Vorm = z.infer<typeof Vorm>;

/** What must be shown of who does the work: quality system, legal quality and administration. @source D-25.2.a, D-25.2.b, D-25.2.c */
export const Bewijssoort = z.enum(["kwaliteit", "wettelijke eisen", "administratie"]);
export type Bewijssoort = z.infer<typeof Bewijssoort>;

/** Why the work may be done: named in the tender, exempt as self-employed, or approved from a day on. @source D-25.1, D-fn8 */
export type Goedkeuring = { readonly grond: "UEA" } | { readonly grond: "zzp" } | { readonly grond: "besluit"; readonly vanaf: IsoDatum };

/** The verdict of a tariff test, made elsewhere. @source D-24.3, D-25.5 */
export const Tariefoordeel = ExternOordeel;
export type Tariefoordeel = ExternOordeel;

/** A stretch of days of work, first and last day included; without a last day it goes on. */
export interface Inzet {
  readonly vanaf: IsoDatum;
  readonly laatsteDag?: IsoDatum;
}

/** The facts of a subcontractor as its events leave them. `aandeelZorg` is the test of D-24.3, `doorbelasting` that of D-25.5. */
export interface Onderaannemer {
  readonly vorm?: Vorm;
  readonly producten: readonly string[];
  readonly goedkeuring?: Goedkeuring;
  readonly bewijzen: readonly Bewijssoort[];
  readonly aandeelZorg?: Tariefoordeel;
  readonly doorbelasting?: Tariefoordeel;
  readonly inzet: readonly Inzet[];
}
