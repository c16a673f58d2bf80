import { EventStore } from "@wmo-kit/runtime";
import { Effect, Stream } from "effect";

import { Kitinstelling } from "../diensten/kitinstelling.js";
import { ORGANISATIE } from "../kast/kast.js";

/** Of which dossier a stream is: that of a resident bears the id of the dossier, all the rest is of the organisation. */
export const dossierVan = (stroom: string, bewoners: ReadonlySet<string>): string => stroom.split(":").find((deel) => bewoners.has(deel)) ?? ORGANISATIE;

/** The streams of every dossier: only their names stand in memory. */
export const listStromen = Effect.fn("listStromen")(function* (bewoners: ReadonlySet<string>) {
  const store = yield* EventStore;
  const { tenant } = yield* Kitinstelling;
  const perDossier = new Map<string, Set<string>>();
  yield* Stream.runForEach(store.readAll(tenant), ({ dossier: stroom }) =>
    Effect.sync(() => {
      const dossier = dossierVan(stroom, bewoners);
      perDossier.set(dossier, (perDossier.get(dossier) ?? new Set()).add(stroom));
    }),
  );
  return new Map([...perDossier].map(([dossier, stromen]) => [dossier, [...stromen]] as const));
});
