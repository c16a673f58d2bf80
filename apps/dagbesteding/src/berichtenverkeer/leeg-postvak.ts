import { isOpslagfout } from "@wmo-kit/kit";
import { noteerInAudit } from "@wmo-kit/kit/verkeer";
import { Berichtenverkeer, type OpslagMislukt, type VerkeerMislukt } from "@wmo-kit/runtime";
import { Effect } from "effect";

import { verwerkInbericht } from "../programs/verwerk-inbericht.js";
import { Instelling } from "../services/instelling.js";

/** What became of everything that waited. */
export interface Postverslag {
  readonly ontvangen: number;
  /** Received before, byte for byte or under the same identification. */
  readonly bekend: number;
  readonly afgekeurd: number;
  /** Left for a next time: still being written, or the store refuses. */
  readonly gelaten: number;
}

type Lot = keyof Postverslag;
type Failure = Effect.Error<ReturnType<typeof verwerkInbericht>>;

const judge = (failure: Failure): Lot => {
  if (isOpslagfout(failure)) return "gelaten";
  return failure._tag === "BerichtAlOntvangen" ? "bekend" : "afgekeurd";
};

/** Works on everything that is stored and was not worked on yet, in the order in which it came. */
const verwerkAlles = Effect.gen(function* () {
  const { tenant } = yield* Instelling;
  const wachtend = yield* (yield* Berichtenverkeer).listIn(tenant, { stand: "ontvangen" });
  return yield* Effect.forEach(wachtend, ({ id }) =>
    Effect.gen(function* () {
      const lot = yield* verwerkInbericht(id).pipe(Effect.match({ onFailure: judge, onSuccess: (): Lot => "ontvangen" }));
      if (lot === "gelaten") return lot;
      const { dossier } = yield* (yield* Berichtenverkeer).findIn(tenant, id);
      yield* noteerInAudit({ soort: "bericht-ontvangen", dossier, object: id, uitkomst: lot === "afgekeurd" ? "geweigerd" : "gelukt" });
      return lot;
    }).pipe(Effect.catchTag("BerichtNietGevonden", () => Effect.succeed<Lot>("gelaten"))),
  );
});

/**
 * Takes in everything that waits: what a crash left first, then what the network has. A message is stored, sealed, before it is taken away there,
 * and worked on after that; the moment of receipt is when it came to stand there, for terms begin then.
 *
 * @source D-11.2, D-20.6; systems.md 6.1
 */
export const leegPostvak: Effect.Effect<Postverslag, VerkeerMislukt | OpslagMislukt, Berichtenverkeer | Effect.Services<ReturnType<typeof verwerkInbericht>>> = Effect.gen(
  function* () {
    const { tenant } = yield* Instelling;
    const eerder = yield* verwerkAlles;
    const { dubbel, afgekeurd, gelaten } = yield* (yield* Berichtenverkeer).receive(tenant);
    const loten = [...eerder, ...(yield* verwerkAlles)];
    const tel = (lot: Lot): number => loten.filter((kandidaat) => kandidaat === lot).length;
    return {
      ontvangen: tel("ontvangen"),
      bekend: tel("bekend") + dubbel.length,
      afgekeurd: tel("afgekeurd") + afgekeurd.length,
      gelaten: tel("gelaten") + gelaten.length,
    };
  },
);
