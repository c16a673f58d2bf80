import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

import { LEVENSLOPEN } from "@wmo-kit/afwegingskader";
import { layerGeheim, layerSecureRandom, layerSqlite, layerVersleuteldeEventStore } from "@wmo-kit/runtime";
import { DAGBESTEDING_TERMIJNEN } from "@wmo-kit/timeliness";
import { DAGBESTEDING_KALENDER } from "@wmo-kit/timeliness/plichten";
import { Effect, Layer, ManagedRuntime } from "effect";
import { onTestFinished } from "vitest";

import { makeKast, type Kastbron } from "../src/kast/make-kast.js";
import type { Projectie } from "../src/kast/projectie.js";
import { makeKitomgeving } from "../src/omgeving/kitomgeving.js";

/** A small app: it keeps notes, and counts what passes by. */
export interface Proefstand {
  readonly notities: readonly string[];
  readonly stappen: number;
}

export const OMGEVING = makeKitomgeving({ levenslopen: LEVENSLOPEN, termijnen: DAGBESTEDING_TERMIJNEN, jaarplichten: DAGBESTEDING_KALENDER });

export const PROJECTIE: Projectie<Proefstand, string, string> = {
  begin: { notities: [], stappen: 0 },
  evolve: (stand, feit) => {
    if (feit._tag === "Eigen") return { ...stand, notities: [...stand.notities, feit.feit] };
    return feit._tag === "Stap" ? { ...stand, stappen: stand.stappen + 1 } : stand;
  },
  schrijfFeit: (tekst) => ({ soort: "notitie", schemaversie: 1, gegevens: { tekst } }),
  leesFeit: ({ gegevens }) => String((gegevens as { readonly tekst: string }).tekst),
  vatSamen: ({ id, eigen, taken }) => `${id}: ${eigen.notities.join(", ")} (${taken.length})`,
};

export const ACTOR = { id: "medewerker-1", bekwaamheden: [] } as const;

/** An empty folder, gone after the test. */
export const eenMap = (): string => {
  const map = mkdtempSync(join(tmpdir(), "kit-"));
  onTestFinished(() => rmSync(map, { recursive: true, force: true }));
  return map;
};

/** The store of an app: encrypted facts in a SQLite file. */
export const layerProefopslag = (map: string) =>
  layerVersleuteldeEventStore.pipe(Layer.provideMerge(layerGeheim({ map })), Layer.provideMerge(layerSqlite(map)), Layer.provideMerge(layerSecureRandom));

/** A cabinet over a real SQLite file, as one process has it. */
export const eenKast = async (map = eenMap(), keuze: Pick<Kastbron<Proefstand, string, string>, "geheugen" | "programma" | "projectie"> = { projectie: PROJECTIE }) => {
  const runtime = ManagedRuntime.make(layerProefopslag(map));
  onTestFinished(() => runtime.dispose());
  const kast = await runtime.runPromise(
    makeKast({ tenant: "proef", omgeving: OMGEVING, ...keuze }),
  );
  const run = <A, E>(effect: Effect.Effect<A, E>): Promise<A> => Effect.runPromise(effect);
  return { kast, run, runtime };
};
