import { mkdirSync } from "node:fs";
import { join } from "node:path";

import { makeMapadapter, opslagMislukt } from "@wmo-kit/runtime";
import { Config, Effect, Layer } from "effect";

import { Postvak } from "./postvak.js";

/** The folders for messages: `WMO_KIT_BERICHTEN_IN` and `WMO_KIT_BERICHTEN_UIT`, else `berichten/in` and `berichten/uit` in the data folder. */
export const layerPostvak = (map: string) =>
  Layer.effect(
    Postvak,
    Effect.gen(function* () {
      const ontvangst = yield* Config.withDefault(Config.String("WMO_KIT_BERICHTEN_IN"), join(map, "berichten", "in"));
      const uit = yield* Config.withDefault(Config.String("WMO_KIT_BERICHTEN_UIT"), join(map, "berichten", "uit"));
      // What lies here is not encrypted: the network reads and writes it. Only this account and what runs under it may.
      yield* Effect.try({
        try: () => [ontvangst, uit].forEach((pad) => mkdirSync(pad, { recursive: true, mode: 0o700 })),
        catch: () => opslagMislukt("onbekend", "BERICHTENMAP"),
      });
      return Postvak.of(makeMapadapter({ in: ontvangst, uit }));
    }),
  );
