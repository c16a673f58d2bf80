import type { Actor } from "@wmo-kit/afwegingskader";
import type { AppendConflict, OpslagMislukt } from "@wmo-kit/runtime";
import { Context, type Effect } from "effect";

import type { Registerfeit, Runfeit, Tariefrij, Voorgesteld } from "./declaratiefeit.js";
import type { Run } from "./run.js";

/** There is no such claim run. */
export interface RunOnbekend {
  readonly _tag: "RunOnbekend";
}

/** The claim runs of this provider and the tariffs of its contract. */
export class Declaratiekast extends Context.Service<
  Declaratiekast,
  {
    /** Which runs there are, the oldest first. */
    readonly list: Effect.Effect<readonly Registerfeit[], OpslagMislukt>;
    readonly load: (id: string) => Effect.Effect<Run, RunOnbekend | OpslagMislukt>;
    /** Stores a proposal; `versie` is how many runs there were when its numbers were chosen. */
    readonly begin: (voorstel: Voorgesteld, versie: number, actor: Actor) => Effect.Effect<void, AppendConflict | OpslagMislukt>;
    readonly leg: (id: string, feit: Runfeit, actor: Actor) => Effect.Effect<void, RunOnbekend | AppendConflict | OpslagMislukt>;
    readonly tarieven: Effect.Effect<readonly Tariefrij[], OpslagMislukt>;
    readonly legTarief: (tarief: Tariefrij, actor: Actor) => Effect.Effect<void, AppendConflict | OpslagMislukt>;
  }
>()("@wmo-kit/dagbesteding/declaratie/Declaratiekast") {}
