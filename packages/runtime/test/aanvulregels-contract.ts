import { parseIsoDatum } from "@wmo-kit/domain";
import { Effect, Layer, ManagedRuntime } from "effect";
import { describe, expect, it, onTestFinished } from "vitest";

import { layerAudit } from "../src/audit/layer-audit.js";
import { vernietigDossier } from "../src/beheer/bewaring/vernietig-dossier.js";
import { Databank } from "../src/databank/databank.js";
import { layerVersleuteldeEventStore } from "../src/geheim/versleutelde-event-store.js";
import type { Dossiermodel } from "../src/leesmodel/dossiermodel.js";
import { makeDossierregels } from "../src/leesmodel/dossierregels.js";
import { EventStore } from "../src/store/event-store.js";
import type { Databanklaag } from "./audit-contract.js";
import { eenGebeurtenis } from "./een-gebeurtenis.js";
import { layerGeheimProef } from "./geheim-contract.js";

const T = "0268";

/** What a list promises whose rows are made from the row before and the facts since. `makeLayer` gives an empty databank of its own per call. */
export const aanvulregelsContract = (naam: string, makeLayer: () => Databanklaag): void => {
  const open = async () => {
    const runtime = ManagedRuntime.make(Layer.merge(layerAudit, layerVersleuteldeEventStore).pipe(Layer.provideMerge(layerGeheimProef()), Layer.provideMerge(makeLayer())));
    onTestFinished(() => runtime.dispose());
    const run = runtime.runPromise;
    const [store, databank] = [await run(EventStore), await run(Databank)];
    const gedaan: string[] = [];
    const model: Dossiermodel<string> = {
      naam: "woorden",
      kenmerk: "1",
      isDossier: (stroom) => !stroom.includes(":"),
      vatSamen: (dossier, feiten) => {
        gedaan.push(`${dossier} geheel`);
        return feiten.map(({ gegevens }) => String(gegevens)).join(" ");
      },
      vulAan: (tekst, nieuwer) => {
        gedaan.push(`${tekst} + ${nieuwer.length}`);
        return nieuwer.some(({ gegevens }) => gegevens === "lastig") ? undefined : [tekst, ...nieuwer.map(({ gegevens }) => String(gegevens))].join(" ");
      },
      lees: (tekst) => tekst,
    };
    let nummer = 0;
    const leg = (dossier: string, gegevens: string) =>
      run(
        Effect.flatMap(store.readVersie(T, dossier), (verwachteVersie) =>
          store.append({ tenant: T, dossier, verwachteVersie, gebeurtenissen: [eenGebeurtenis((nummer += 1), { gegevens, opgetreden: eenGebeurtenis(1).opgetreden })] }),
        ),
      );
    return { run, databank, leg, gedaan, proces: () => run(makeDossierregels(T, model)) };
  };

  describe(`Regels die worden aangevuld op ${naam}`, () => {
    it("OPSLAG: een rij volgt uit de rij ervoor en de feiten erna; oudere feiten worden niet meer geopend", async () => {
      const { run, databank, leg, gedaan, proces } = await open();
      const regels = await proces();
      for (const [dossier, woord] of [["a", "een"], ["b", "x"], ["a", "twee"]] as const) await leg(dossier, woord);
      expect(await run(regels.list)).toEqual(["een twee", "x"]);
      await run(databank.run("UPDATE gebeurtenis SET gegevens = '{\"$geheim\":\"kapot\"}' WHERE dossier = 'a'"));
      for (const [dossier, woord] of [["a", "drie"], ["register:1", "y"], ["a", "vier"]] as const) await leg(dossier, woord);
      gedaan.length = 0;
      for (const { list } of [regels, await proces()]) expect(await run(list)).toEqual(["een twee drie vier", "x"]);
      expect(gedaan).toEqual(["een twee + 2"]);
    });

    it("OPSLAG: kan het model het daaruit niet zeggen, dan wordt de rij uit alle feiten gemaakt, en vergelijken vindt geen verschil", async () => {
      const { run, leg, gedaan, proces } = await open();
      const regels = await proces();
      for (const woord of ["een", "twee"]) await leg("a", woord);
      await run(regels.list);
      await leg("a", "lastig");
      await leg("b", "x");
      gedaan.length = 0;
      expect(await run(regels.list)).toEqual(["een twee lastig", "x"]);
      expect(gedaan).toEqual(["een twee + 1", "a geheel", "b geheel"]);
      await leg("b", "z");
      expect(await run(regels.list)).toEqual(["een twee lastig", "x z"]);
      expect(await run(regels.vergelijk)).toEqual([]);
      await run(regels.herbouw());
      expect(await run(regels.list)).toEqual(["een twee lastig", "x z"]);
    });

    it("Wmo-5.3.4: een vernietigd dossier wordt niet aangevuld", async () => {
      const { run, leg, databank, proces } = await open();
      const regels = await proces();
      for (const dossier of ["a", "b"]) await leg(dossier, "een");
      await run(regels.list);
      await leg("a", "twee");
      await run(vernietigDossier({ tenant: T, dossier: "a", peildatum: parseIsoDatum("2041-03-16")._unsafeUnwrap(), account: "b", rol: "beheerder", systeem: "proef" }));
      expect(await run(regels.list)).toEqual(["een"]);
      expect(await run(databank.all("SELECT sleutel FROM leesregel"))).toEqual([{ sleutel: "b" }]);
    });
  });
};
