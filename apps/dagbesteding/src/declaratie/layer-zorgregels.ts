import { EventStore } from "@wmo-kit/runtime";
import { Effect, Layer, Stream, SynchronizedRef } from "effect";

import { Aanwezigheidskast } from "../aanwezigheid/aanwezigheidskast.js";
import { listDagdeelstanden } from "../aanwezigheid/geldende-aanwezigheid.js";
import { Zorgregels } from "../dashboard/zorgregels.js";
import { Instelling } from "../services/instelling.js";
import { Dossierkast } from "../services/kast.js";
import { Declaratiekast } from "./declaratiekast.js";
import { makeRegistratie } from "./make-registratie.js";
import { toTarieven } from "./make-opdracht.js";
import { verdeelZorg, type Zorgstand } from "./verdeel-zorg.js";
import { weegRun, weegTijd } from "./weeg-zorg.js";

/** The care that was given and declared, from attendance and claims. @source D-20.2; norms.md A-10 */
export const layerZorgregels = Layer.effect(
  Zorgregels,
  Effect.gen(function* () {
    const store = yield* EventStore;
    const { tenant } = yield* Instelling;
    const aanwezigheid = yield* Aanwezigheidskast;
    const declaraties = yield* Declaratiekast;
    const kast = yield* Dossierkast;
    const begin: Zorgstand = { positie: 0, tijd: new Map(), runs: new Map() };
    const bekend = yield* SynchronizedRef.make(begin);

    const werkBij = Effect.fnUntraced(function* (stand: Zorgstand) {
      const gewijzigd = new Set<string>();
      const positie = yield* Stream.runFold(store.readAll(tenant, { na: stand.positie }), () => stand.positie, (_, feit) => {
        gewijzigd.add(feit.dossier);
        return feit.positie;
      });
      if (gewijzigd.size === 0) return stand;
      const dossiers = new Map((yield* kast.list).map((dossier) => [dossier.id, dossier]));
      const tarieven = toTarieven(yield* declaraties.tarieven);
      const tijd = new Map(stand.tijd);
      const runs = new Map(stand.runs);
      const opnieuw = gewijzigd.has("tarieven:organisatie") ? [...tijd.keys()] : [...tijd.keys()].filter((stroom) => gewijzigd.has(stroom.split(":")[1] ?? ""));
      for (const stroom of new Set([...gewijzigd, ...opnieuw])) {
        const [soort, id = "", maand = ""] = stroom.split(":");
        const dossier = dossiers.get(id);
        if (soort === "aanwezigheid" && dossier?.eigen.bewoner !== undefined) {
          const { bsn } = dossier.eigen.bewoner.client;
          const standen = listDagdeelstanden(yield* aanwezigheid.leesMaand(id, maand));
          tijd.set(stroom, weegTijd({ dossier, rijen: standen.map((dagdeel) => ({ registratie: makeRegistratie(dossier, bsn, dagdeel), stand: dagdeel })) }, tarieven));
        }
        if (soort === "declaratie") runs.set(stroom, weegRun(yield* declaraties.load(id).pipe(Effect.catchTag("RunOnbekend", () => Effect.die("een run met feiten bestaat")))));
      }
      const nieuw: Zorgstand = { positie, tijd, runs };
      return nieuw;
    });

    return Zorgregels.of({
      vanaf: (maand) =>
        Effect.gen(function* () {
          const stand = yield* SynchronizedRef.updateAndGetEffect(bekend, werkBij);
          if (stand.tijd.size === 0) return undefined;
          const dossiers = new Map((yield* kast.list).map((dossier) => [dossier.id, dossier]));
          return verdeelZorg(stand, dossiers, maand);
        }),
    });
  }),
);
