import { mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";

import { ConfigProvider, Layer, ManagedRuntime } from "effect";

import { layerKit } from "../src/kit.js";

/** A kit on a folder, of which messages in its folders need not be still. */
export const eenVerkeerskit = (map: string, instelling: Readonly<Record<string, string>> = {}) =>
  ManagedRuntime.make(layerKit(map, { rustMs: 0 }).pipe(Layer.provide(ConfigProvider.layer(ConfigProvider.fromUnknown(instelling)))));

/** The software of the network, which fills and empties the folders of a kit. */
export const makeNetwerk = (map: string) => {
  const [van, naar] = [join(map, "berichten", "in"), join(map, "berichten", "uit")];
  return {
    breng: (naam: string, bytes: Uint8Array): void => {
      mkdirSync(van, { recursive: true });
      writeFileSync(join(van, `${naam}.tmp`), bytes);
      renameSync(join(van, `${naam}.tmp`), join(van, naam));
    },
    /** Takes everything that was sent away. */
    haal: (): readonly Uint8Array[] =>
      readdirSync(naar, { withFileTypes: true })
        .filter((item) => item.isFile())
        .map(({ name }) => name)
        .toSorted()
        .map((naam) => {
          const bytes = new Uint8Array(readFileSync(join(naar, naam)));
          rmSync(join(naar, naam));
          return bytes;
        }),
  };
};
