import { ConfigProvider, Effect, Layer, ManagedRuntime } from "effect";
import { expect, it, onTestFinished } from "vitest";

import { layerKit } from "../../src/kit.js";
import { Dossierkast } from "../../src/services/kast.js";
import { eenMap } from "../kit.js";
import { vulTeam } from "./vul-team.js";

it("BENCH: elk verzonnen verloop past stap voor stap in zijn levensloop, en hetzelfde zaad geeft dezelfde inwoners", async () => {
  const een = () => {
    const runtime = ManagedRuntime.make(layerKit(eenMap()).pipe(Layer.provide(ConfigProvider.layer(ConfigProvider.fromUnknown({})))));
    onTestFinished(() => runtime.dispose());
    return runtime.runPromise(
      Effect.gen(function* () {
        yield* vulTeam({ inwoners: 120, dagen: 500, tot: "2026-06-20T10:00:00Z", zaad: 3 });
        // A list folds every fact of every dossier; a step that does not fit its life cycle stops it.
        return (yield* (yield* Dossierkast).list).map(({ id, versie }) => `${id} ${versie}`);
      }),
    );
  };
  const [links, rechts] = await Promise.all([een(), een()]);
  expect(links).toHaveLength(120);
  expect(links).toEqual(rechts);
});
