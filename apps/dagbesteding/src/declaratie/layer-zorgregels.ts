import type { Tarief } from "@wmo-kit/iwmo";
import { Databank, EventStore, listStromen } from "@wmo-kit/runtime";
import { Effect, Layer, SynchronizedRef } from "effect";

import { Maandkast } from "../aanwezigheid/maandkast.js";
import { Zorgregels } from "../dashboard/zorgregels.js";
import { Instelling } from "../services/instelling.js";
import { Dossierkast } from "../services/kast.js";
import { Declaratiekast } from "./declaratiekast.js";
import { toTarieven } from "./make-opdracht.js";
import { leesRunstroom, TARIEVEN } from "./stromen.js";
import { weegRun, type Declaratiepost } from "./weeg-zorg.js";
import { makeZorgstand } from "./zorgstand.js";

/** The claims and tariffs up to a position. */
interface Declaratiestand {
  readonly positie: number;
  readonly tarieven: readonly Tarief[];
  readonly runs: ReadonlyMap<string, readonly Declaratiepost[]>;
}

/** Nothing was read yet. */
const NIETS: Declaratiestand = { positie: -1, tarieven: [], runs: new Map() };

/** The care that was given and declared, from attendance and claims. @source D-20.2; norms.md A-10 */
export const layerZorgregels = Layer.effect(
  Zorgregels,
  Effect.gen(function* () {
    const store = yield* EventStore;
    const databank = yield* Databank;
    const { tenant } = yield* Instelling;
    const maandkast = yield* Maandkast;
    const declaraties = yield* Declaratiekast;
    const kast = yield* Dossierkast;
    const bekend = yield* SynchronizedRef.make(NIETS);
    const toZorg = makeZorgstand();

    const weeg = (id: string) => Effect.map(declaraties.load(id).pipe(Effect.catchTag("RunOnbekend", () => Effect.die("een run met feiten bestaat"))), weegRun);
    const weegAlle = (ids: readonly string[]) => Effect.forEach(ids, (id) => Effect.map(weeg(id), (posten) => [id, posten] as const));

    const begin = Effect.fnUntraced(function* (positie: number) {
      const stand: Declaratiestand = { positie, tarieven: toTarieven(yield* declaraties.tarieven), runs: new Map(yield* weegAlle((yield* declaraties.list).map(({ id }) => id))) };
      return stand;
    });

    const werkBij = Effect.fnUntraced(function* (stand: Declaratiestand) {
      const positie = yield* store.readPositie(tenant);
      if (stand === NIETS || positie < stand.positie) return yield* begin(positie);
      if (positie === stand.positie) return stand;
      const stromen = yield* listStromen(databank, tenant, { na: stand.positie, tot: positie });
      const runs = stromen.flatMap((stroom) => leesRunstroom(stroom) ?? []);
      const nieuw: Declaratiestand = {
        positie,
        tarieven: stromen.includes(TARIEVEN) ? toTarieven(yield* declaraties.tarieven) : stand.tarieven,
        runs: runs.length === 0 ? stand.runs : new Map([...stand.runs, ...(yield* weegAlle(runs))]),
      };
      return nieuw;
    });

    return Zorgregels.of({
      lees: Effect.gen(function* () {
        const { tarieven, runs } = yield* SynchronizedRef.updateAndGetEffect(bekend, werkBij);
        return toZorg({ maanden: yield* maandkast.zorg, bewoners: yield* kast.list, tarieven, runs });
      }),
    });
  }),
);
