import type { Dossierfeiten } from "@wmo-kit/monitoring";
import type { Bladzijdevraag, Gevonden, OpslagMislukt, Zoekvraag } from "@wmo-kit/runtime";
import { Context, type Effect } from "effect";

/** What dossiers contribute to the figures, one at a time, and how many there are. */
export interface Cijferbron {
  readonly aantal: number;
  readonly dossiers: Iterable<Dossierfeiten>;
}

/** What is looked at over all residents of a team, from rows that are kept beside their facts. Each answer holds every fact stored before the question. */
export class Teamlezer extends Context.Service<
  Teamlezer,
  {
    readonly blader: (vragen: readonly Zoekvraag[], bladzijde: Bladzijdevraag) => Effect.Effect<readonly Gevonden[], OpslagMislukt>;
    readonly tel: (vragen: readonly Zoekvraag[]) => Effect.Effect<readonly number[], OpslagMislukt>;
    /** What every resident and the organisation contribute to the figures. */
    readonly cijfers: Effect.Effect<Cijferbron, OpslagMislukt>;
  }
>()("@wmo-kit/wijkteam/services/Teamlezer") {}
