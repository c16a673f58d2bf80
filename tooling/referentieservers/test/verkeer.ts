import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

import { BACKOFFICEVERPAKKING, Bericht, encodeXml } from "@wmo-kit/backoffice";
import { Berichtenverkeer, Databank, httpinstellingVan, layerBerichtenverkeer, layerGeheim, layerSecureRandom, layerSqlite, layerVerbinding, makeHttpadapter, type Verbinding } from "@wmo-kit/runtime";
import { Effect, Layer, ManagedRuntime, Redacted } from "effect";
import { onTestFinished } from "vitest";

import { voorbeeldbestelling } from "../src/voorbeeld.js";

export const TENANT = "wijkteam";

/** An empty folder for one test. */
export const tijdelijkeMap = (): string => {
  const map = mkdtempSync(join(tmpdir(), "wmo-referentie-"));
  onTestFinished(() => rmSync(map, { recursive: true, force: true }));
  return map;
};

/** The real outbox of the kit on SQLite, over the real HTTP adapter, for one test. */
export const openVerkeer = async (verbinding: Verbinding, map = tijdelijkeMap()) => {
  const adapter = await Effect.runPromise(Effect.provide(makeHttpadapter({ ...httpinstellingVan(verbinding) }), layerVerbinding(verbinding)));
  const laag = layerBerichtenverkeer({ adapterVoor: () => adapter, verpakking: BACKOFFICEVERPAKKING }).pipe(
    Layer.provide(layerGeheim({ omgeving: Redacted.make(Buffer.alloc(32, 7).toString("base64")) })),
    Layer.provideMerge(Layer.merge(layerSqlite(map), layerSecureRandom)),
  );
  const runtime = ManagedRuntime.make(laag);
  onTestFinished(() => runtime.dispose());
  return runtime.runPromise(Effect.all({ verkeer: Berichtenverkeer, db: Databank }));
};

/** Puts an order ready, once; the same reference again is the same order. */
export const zetKlaar = (verkeer: Berichtenverkeer["Service"], kenmerk: string) => {
  const bericht = Bericht.parse(voorbeeldbestelling(kenmerk));
  return Effect.runPromise(
    verkeer.prepare({
      tenant: TENANT,
      identificatie: bericht.kenmerk,
      soort: bericht.inhoud.soort,
      geadresseerde: "0268",
      dossier: "dossier-1",
      inhoud: Buffer.from(encodeXml(bericht)._unsafeUnwrap()),
      retourVerwacht: false,
    }),
  );
};
