import { mkdirSync } from "node:fs";
import { join } from "node:path";

import { BACKOFFICEVERPAKKING } from "@wmo-kit/backoffice";
import { type Berichtadapter, httpinstellingVan, layerBerichtenverkeer, layerVerbinding, makeHttpadapter, makeMapadapter, opslagMislukt } from "@wmo-kit/runtime";
import { Config, Effect, Layer } from "effect";

import { leesVerbinding } from "./lees-verbinding.js";

/** How long a file in the folder must be still before it is read; it may still be written. @unit milliseconds */
export interface Maprust {
  readonly rustMs?: number;
}

// What lies in the folders is not encrypted: the back office reads and writes it. What was taken in is removed, because it is stored sealed.
const openMappen = (map: string, rust: Maprust) =>
  Effect.gen(function* () {
    const van = yield* Config.withDefault(Config.String("WMO_WIJKTEAM_BACKOFFICE_IN"), join(map, "berichten", "in"));
    const naar = yield* Config.withDefault(Config.String("WMO_WIJKTEAM_BACKOFFICE_UIT"), join(map, "berichten", "uit"));
    yield* Effect.try({
      try: () => [van, naar].forEach((pad) => mkdirSync(pad, { recursive: true, mode: 0o700 })),
      catch: () => opslagMislukt("onbekend", "BERICHTENMAP"),
    });
    return makeMapadapter({ in: van, uit: naar, wis: true, ...rust });
  });

/**
 * Message traffic with the back office: over HTTP when `WMO_WIJKTEAM_BACKOFFICE_ADRES` names it, or else through two folders that it empties and fills.
 *
 * @source W-98.4, W-98.5; systems.md 1 (file export first, HTTP later)
 */
export const layerBackofficeverkeer = (map: string, rust: Maprust = {}) =>
  Layer.unwrap(
    Effect.gen(function* () {
      const verbinding = yield* leesVerbinding("BACKOFFICE");
      const adapter: Berichtadapter = verbinding === null ? yield* openMappen(map, rust) : yield* makeHttpadapter(httpinstellingVan(verbinding)).pipe(Effect.provide(layerVerbinding(verbinding)));
      return layerBerichtenverkeer({ adapterVoor: () => adapter, verpakking: BACKOFFICEVERPAKKING });
    }),
  );
