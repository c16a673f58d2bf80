import { type AppendOpdracht, Berichtenverkeer, Databank, EventStore } from "@wmo-kit/runtime";
import { Effect, Layer } from "effect";

import { BijOpslagPlek } from "./bij-opslag.js";
import { inOpslag } from "./in-opslag.js";
import { BERICHT_GEMAAKT, toUitbericht } from "./to-uitbericht.js";
import { Verzendwijze } from "./verzendwijze.js";

const make = Effect.gen(function* () {
  const [store, databank, verkeer, { vanzelf }] = [yield* EventStore, yield* Databank, yield* Berichtenverkeer, yield* Verzendwijze];
  const maaktBericht = ({ gebeurtenissen }: Pick<AppendOpdracht, "gebeurtenissen">): boolean => gebeurtenissen.some(({ soort }) => soort === BERICHT_GEMAAKT);
  const prepare = (tenant: string, { dossier, gebeurtenissen }: Omit<AppendOpdracht, "tenant">) =>
    Effect.forEach(
      gebeurtenissen.flatMap((feit) => toUitbericht(tenant, dossier, feit, !vanzelf) ?? []),
      (bericht) => inOpslag(verkeer.prepare(bericht)),
      { discard: true },
    );
  return EventStore.of({
    ...store,
    append: (opdracht) =>
      Effect.gen(function* () {
        const bij = yield* BijOpslagPlek;
        if (bij === undefined && !maaktBericht(opdracht)) return yield* store.append(opdracht);
        return yield* databank.transactie(() =>
          store.append(opdracht).pipe(
            Effect.tap(() => prepare(opdracht.tenant, opdracht)),
            Effect.tap(() => bij?.(opdracht.dossier) ?? Effect.void),
          ),
        );
      }),
    appendAlles: (tenant, opdrachten) =>
      opdrachten.some(maaktBericht)
        ? databank.transactie(() => Effect.tap(store.appendAlles(tenant, opdrachten), () => Effect.forEach(opdrachten, (opdracht) => prepare(tenant, opdracht), { discard: true })))
        : store.appendAlles(tenant, opdrachten),
  });
});

/**
 * The event store of which every message that a fact asks for stands ready to go the moment the fact is there:
 * both are one transaction, so neither is ever without the other.
 *
 * @source systems.md 6.1, 6.2
 */
export const layerStoreMetUitbak: Layer.Layer<EventStore, never, EventStore | Databank | Berichtenverkeer | Verzendwijze> = Layer.effect(EventStore, make);
