import { Effect, Layer, ManagedRuntime } from "effect";
import { describe, expect, it, onTestFinished } from "vitest";

import { layerVersleuteldeEventStore } from "../src/geheim/versleutelde-event-store.js";
import { makeDossierregels } from "../src/leesmodel/dossierregels.js";
import { EventStore } from "../src/store/event-store.js";
import type { Databanklaag } from "./audit-contract.js";
import { eenGebeurtenis } from "./een-gebeurtenis.js";
import { layerGeheimProef } from "./geheim-contract.js";

const T = "0268";
const AANTAL = 600;

/** What rows promise that many ask for at once, on every engine. */
export const regelsTegelijkContract = (naam: string, makeLayer: () => Databanklaag): void => {
  describe(`Dossierregels op ${naam}: veel tegelijk`, () => {
    it("OPSLAG: van wie tegelijk regels vindt die achterlopen maakt er één ze, elk dossier één keer, en meldt hoe ver het is; bladeren geeft daarna elk dossier", async () => {
      const laag = layerVersleuteldeEventStore.pipe(Layer.provideMerge(layerGeheimProef()), Layer.provideMerge(makeLayer()));
      const runtime = ManagedRuntime.make(laag);
      onTestFinished(() => runtime.dispose());
      const run = runtime.runPromise;
      const gemaakt: string[] = [];
      const { werkBij, list, tel, blader } = await run(
        makeDossierregels<string>(T, {
          naam: "namen",
          kenmerk: "1",
          isDossier: () => true,
          vatSamen: (dossier) => {
            gemaakt.push(dossier);
            return dossier;
          },
          zoekregels: (dossier) => [{ groep: "naam", orde: dossier.slice(1).padStart(4, "0"), tekst: dossier }],
          lees: (tekst) => tekst,
        }),
      );
      const dossiers = Array.from({ length: AANTAL }, (_, nr) => `d${nr}`);
      const store = await run(EventStore);
      await run(store.appendAlles(T, dossiers.map((dossier, nr) => ({ dossier, verwachteVersie: 0, gebeurtenissen: [eenGebeurtenis(nr + 1)] as const }))));
      const ver: string[] = [];
      const meld = (positie: number, kop: number) => Effect.sync(() => void ver.push(`${positie}/${kop}`));
      const [, lijst] = await run(Effect.all([werkBij(meld), list, tel([{ groep: "naam" }]), list, werkBij()], { concurrency: "unbounded" }));
      expect(gemaakt).toEqual(dossiers);
      expect(lijst).toEqual(dossiers);
      expect(ver).toEqual(["250/600", "500/600", "600/600"]);
      const gekozen = ["d599", "d7", "d1"];
      expect((await run(blader([{ groep: "naam", dossiers: gekozen }], { aantal: 9 }))).map(({ tekst }) => tekst)).toEqual(["d1", "d7", "d599"]);
      expect((await run(blader([{ groep: "naam", van: "0595" }], { aantal: 3 }))).map(({ tekst }) => tekst)).toEqual(["d595", "d596", "d597"]);
    });
  });
};
