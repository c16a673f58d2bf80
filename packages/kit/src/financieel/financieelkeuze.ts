import type { Punttoetsen } from "@wmo-kit/afwegingskader";
import type { Jaaroordeel, Partij } from "@wmo-kit/financial";
import { Context } from "effect";

/** In what the finances of one app differ from those of another. */
export interface FinancieelkeuzeWaarden {
  /** Under which programme the accounts are held. */
  readonly partij: Partij;
  /** The verdicts as the case that hands in the accounts takes them; an app without such a case gives none. @source lifecycle.md B9 */
  readonly toPunten: (oordeel: Jaaroordeel) => Punttoetsen;
}

/** What the accounts of this app are held against, as a service. */
export class Financieelkeuze extends Context.Service<Financieelkeuze, FinancieelkeuzeWaarden>()("@wmo-kit/kit/financieel/Financieelkeuze") {}
