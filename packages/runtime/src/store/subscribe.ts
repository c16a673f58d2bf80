import { Effect, type Latch, Option, Stream } from "effect";

import type { Databank } from "../databank/databank.js";
import type { OpslagMislukt } from "../databank/errors.js";
import type { VolgOpties } from "./event-store.js";
import type { Gebeurtenis } from "./gebeurtenis.js";
import { readPage } from "./page.js";
import type { Wekkers } from "./wekkers.js";

/** How long facts of another process may stay unseen. */
const PEILING = "1 second";

/**
 * All facts of a tenant after a position and then every new one. The latch closes before each look,
 * so an append between the look and the wait opens it again and nothing is missed.
 */
export const follow = (
  db: Databank["Service"],
  wekkers: Wekkers,
  tenant: string,
  { na = 0, peiling = PEILING }: VolgOpties = {},
): Stream.Stream<Gebeurtenis, OpslagMislukt> => {
  const next = (latch: Latch.Latch, vorige: number): Effect.Effect<readonly Gebeurtenis[], OpslagMislukt> =>
    Effect.gen(function* () {
      for (;;) {
        yield* latch.close;
        const pagina = yield* readPage(db, tenant, vorige);
        if (pagina.length > 0) return pagina;
        yield* Effect.timeoutOption(latch.await, peiling);
      }
    });
  return Stream.unwrap(
    Effect.map(wekkers.make(tenant), (latch) =>
      Stream.paginate(na, (vorige) =>
        Effect.map(next(latch, vorige), (pagina) => [pagina, Option.map(Option.fromUndefinedOr(pagina.at(-1)), ({ positie }) => positie)] as const),
      ),
    ),
  );
};
