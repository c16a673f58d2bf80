import { Databank, readTenantstempel, vandaag } from "@wmo-kit/runtime";
import { Effect, Layer, Semaphore } from "effect";

import { Instelling } from "../services/instelling.js";
import { Dashboardkast } from "./dashboardkast.js";
import { houdBij } from "./houd-bij.js";
import { makeDashboard } from "./make-dashboard.js";
import { leesBron, leesKeuze } from "./programs.js";
import { makeSchrijver } from "./schrijf-dashboard.js";

/** The dashboard of this provider, counted on from what changed. It says the same to everybody who may see it; whoever asks meanwhile waits for the one that is being worked out. */
export const layerDashboardkast = Layer.effect(
  Dashboardkast,
  Effect.gen(function* () {
    const { tenant } = yield* Instelling;
    const diensten = yield* Effect.context<Effect.Services<typeof leesBron> | Databank>();
    const toon = makeDashboard(yield* leesKeuze);
    const schrijf = makeSchrijver();
    const beurt = yield* Semaphore.make(1);
    let bekend: { readonly nummer: number; readonly merk: string; readonly json: Uint8Array } | undefined;
    let gekeken = 0;
    // What somebody began to look at after we came is new enough for us too.
    const leesNa = (aankomst: number) =>
      Effect.gen(function* () {
        if (bekend !== undefined && bekend.nummer > aankomst) return bekend.json;
        const nummer = (gekeken += 1);
        const peildatum = yield* vandaag;
        // The mark is read first: what is recorded while it is worked out may be in it, and is looked at again the next time.
        const merk = `${yield* readTenantstempel(tenant)} ${peildatum}`;
        const json = bekend?.merk === merk ? bekend.json : schrijf(toon(yield* leesBron));
        bekend = { nummer, merk, json };
        return json;
      });
    const lees = Effect.suspend(() => beurt.withPermit(Effect.provideContext(leesNa(gekeken), diensten)));
    const { meldGevraagd } = yield* houdBij(lees);
    return Dashboardkast.of({ lees: Effect.andThen(meldGevraagd, lees) });
  }),
);
