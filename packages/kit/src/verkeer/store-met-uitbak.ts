import { type AppendOpdracht, Berichtenverkeer, Databank, EventStore, type NieuweGebeurtenis, type NieuwUitbericht } from "@wmo-kit/runtime";
import { Effect } from "effect";

import { BijOpslagPlek } from "./bij-opslag.js";
import { inOpslag } from "./in-opslag.js";

/** The message that a fact asks to be sent, or nothing. */
export type ToUitbericht = (tenant: string, dossier: string, feit: Pick<NieuweGebeurtenis, "soort" | "gegevens">) => NieuwUitbericht | undefined;

/**
 * The event store of which every message that a fact asks for stands ready to go the moment the fact is there:
 * both are one transaction, so neither is ever without the other.
 *
 * @source systems.md 6.1, 6.2
 */
export const makeStoreMetUitbak = (toUitbericht: ToUitbericht): Effect.Effect<EventStore["Service"], never, EventStore | Databank | Berichtenverkeer> =>
  Effect.gen(function* () {
    const [store, databank, verkeer] = [yield* EventStore, yield* Databank, yield* Berichtenverkeer];
    const listBerichten = (tenant: string, { dossier, gebeurtenissen }: Omit<AppendOpdracht, "tenant">) => gebeurtenissen.flatMap((feit) => toUitbericht(tenant, dossier, feit) ?? []);
    const prepare = (berichten: readonly NieuwUitbericht[]) => Effect.forEach(berichten, (bericht) => inOpslag(verkeer.prepare(bericht)), { discard: true });
    return EventStore.of({
      ...store,
      append: (opdracht) =>
        Effect.gen(function* () {
          const bij = yield* BijOpslagPlek;
          const berichten = listBerichten(opdracht.tenant, opdracht);
          if (bij === undefined && berichten.length === 0) return yield* store.append(opdracht);
          return yield* databank.transactie(() =>
            store.append(opdracht).pipe(
              Effect.tap(() => prepare(berichten)),
              Effect.tap(() => bij?.(opdracht.dossier) ?? Effect.void),
            ),
          );
        }),
      appendAlles: (tenant, opdrachten) => {
        const berichten = opdrachten.flatMap((opdracht) => listBerichten(tenant, opdracht));
        return berichten.length === 0 ? store.appendAlles(tenant, opdrachten) : databank.transactie(() => Effect.tap(store.appendAlles(tenant, opdrachten), () => prepare(berichten)));
      },
    });
  });
