import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";

import { runSql } from "@wmo-kit/tooling-testing/postgres";
import { Databank } from "@wmo-kit/runtime";
import { ConfigProvider, Effect, Layer, ManagedRuntime } from "effect";

import { layerKit } from "../src/kit.js";
import { vulTeam } from "../test/team/vul-team.js";

/** A store of a number of residents: the folder, and the database when it is not in there. */
export interface Voorraad {
  readonly map: string;
  readonly env: Readonly<Record<string, string>>;
  readonly inwoners: number;
}

const MERK = "bench.json";
const DAGEN = 1_095;
const ZAAD = 106;

/** Up to which moment the residents of a store are made up: the same one when a run goes on with what an earlier one left. */
const leesTot = (map: string): string => {
  const merk = join(map, MERK);
  if (existsSync(merk)) return String(JSON.parse(readFileSync(merk, "utf8")).tot);
  const tot = new Date().toISOString();
  writeFileSync(merk, JSON.stringify({ tot }));
  return tot;
};

/** The folder of a size inside a folder that is kept. */
export const eenBewaarmap = (map: string, naam: string): string => {
  const eigen = join(map, naam);
  mkdirSync(eigen, { recursive: true, mode: 0o700 });
  return eigen;
};

/** The schema of a size in a server that is kept. */
export const eenBewaarschema = async (server: string, inwoners: number): Promise<string> => {
  const naam = `wijkteam_bench_${inwoners}`;
  await runSql(server, `CREATE SCHEMA IF NOT EXISTS ${naam}`);
  const url = new URL(server);
  url.searchParams.set("options", `-c search_path=${naam}`);
  return url.href;
};

const telInwoners = Effect.gen(function* () {
  const [rij] = yield* (yield* Databank).all("SELECT count(*) AS aantal FROM gebeurtenis WHERE versie = 1 AND soort = 'inwoner-vastgelegd'");
  return Number(rij?.["aantal"] ?? 0);
});

/** Fills a store, or goes on where an earlier run was stopped; answers how many residents were added and how long that took. @unit milliseconds */
export const vul = async ({ map, env, inwoners }: Voorraad, print: (regel: string) => void): Promise<{ readonly nieuw: number; readonly duur: number }> => {
  const runtime = ManagedRuntime.make(layerKit(map).pipe(Layer.provide(ConfigProvider.layer(ConfigProvider.fromEnv({ env })))));
  let gemeld = 0;
  const meld = (klaar: number, totaal: number): void => {
    if (klaar - gemeld < totaal / 4) return;
    gemeld = klaar;
    print(`${klaar} van ${totaal} inwoners ingevoerd`);
  };
  try {
    const vanaf = await runtime.runPromise(telInwoners);
    const begin = performance.now();
    if (vanaf < inwoners) await runtime.runPromise(vulTeam({ inwoners, dagen: DAGEN, tot: leesTot(map), zaad: ZAAD, vanaf }, meld));
    return { nieuw: inwoners - vanaf, duur: performance.now() - begin };
  } finally {
    await runtime.dispose();
  }
};
