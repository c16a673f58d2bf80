import { type Cause, Deferred, Effect, Exit, Fiber, Layer, Queue, type Scope } from "effect";

import { Databank } from "../databank/databank.js";
import type { OpslagMislukt } from "../databank/errors.js";
import { isInTransactie } from "../databank/is-in-transactie.js";
import { bundelVan } from "../store/bundel.js";
import { Audit } from "./audit.js";
import type { Auditregel, NieuweAuditregel } from "./auditregel.js";
import { queryAudit } from "./query-audit.js";
import { verifyAudit } from "./verify-audit.js";
import { writeRegels } from "./write-regels.js";

/** Most lines in one transaction. */
const MAX_GROEP = 500;

interface Wachtend {
  readonly regel: NieuweAuditregel;
  readonly klaar: Deferred.Deferred<Auditregel, OpslagMislukt>;
}
type Wachtrij = Queue.Queue<Wachtend, Cause.Done>;

// In the transaction of whoever else writes for this tenant just now: two of them would only be in each other's way.
const writeTenant = (databank: Databank["Service"], tenant: string, groep: readonly Wachtend[]): Effect.Effect<void> =>
  Effect.flatMap(Effect.exit(bundelVan(databank, tenant)(writeRegels(databank, groep.map(({ regel }) => regel)))), (exit) =>
    Effect.forEach(
      groep,
      ({ klaar }, i) => {
        if (Exit.isFailure(exit)) return Deferred.done(klaar, Exit.failCause(exit.cause));
        const regel = exit.value[i];
        return regel === undefined ? Effect.void : Deferred.succeed(klaar, regel);
      },
      { discard: true },
    ),
  );

const writeGroep = (databank: Databank["Service"], groep: readonly Wachtend[]): Effect.Effect<void> =>
  Effect.forEach(Map.groupBy(groep, ({ regel }) => regel.tenant), ([tenant, eigen]) => writeTenant(databank, tenant, eigen), { discard: true });

// While one group is being written the next one gathers; so the busier it is, the fewer transactions a line costs.
const startWriter = (databank: Databank["Service"]): Effect.Effect<Wachtrij, never, Scope.Scope> =>
  Effect.gen(function* () {
    const rij: Wachtrij = yield* Queue.unbounded<Wachtend, Cause.Done>();
    const groepen = Effect.forever(Effect.flatMap(Queue.takeBetween(rij, 1, MAX_GROEP), (groep) => writeGroep(databank, groep)));
    const schrijver = yield* Effect.forkDetach(Effect.ignore(groepen));
    yield* Effect.addFinalizer(() => Effect.andThen(Queue.end(rij), Fiber.await(schrijver)));
    return rij;
  });

/** The audit log on a databank. When the scope closes, lines that wait are written first. */
export const layerAudit: Layer.Layer<Audit, never, Databank> = Layer.effect(
  Audit,
  Effect.gen(function* () {
    const databank = yield* Databank;
    const rij = yield* startWriter(databank);
    const recordInGroep = (regel: NieuweAuditregel): Effect.Effect<Auditregel, OpslagMislukt> =>
      Effect.gen(function* () {
        const klaar = yield* Deferred.make<Auditregel, OpslagMislukt>();
        const isWachtend = yield* Queue.offer(rij, { regel, klaar });
        return yield* isWachtend ? Deferred.await(klaar) : Effect.interrupt;
      });
    const recordInTransactie = (regel: NieuweAuditregel): Effect.Effect<Auditregel, OpslagMislukt> =>
      Effect.flatMap(writeRegels(databank, [regel]), ([eerste]) => (eerste === undefined ? Effect.interrupt : Effect.succeed(eerste)));
    return Audit.of({
      record: (regel) => Effect.flatMap(isInTransactie, (binnen) => (binnen ? recordInTransactie(regel) : recordInGroep(regel))),
      query: (vraag) => queryAudit(databank, vraag),
      verify: (tenant, options) => verifyAudit(databank, tenant, options),
    });
  }),
);
