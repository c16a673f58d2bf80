import { execFile, execFileSync } from "node:child_process";
import { readdirSync, readFileSync, statSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { DatabaseSync } from "node:sqlite";

import { leesJson, makeZender, meldAan, startProces, type Bundel, type Sessie } from "@wmo-kit/tooling-beproeving";
import { beforeAll, expect, it } from "vitest";

import { openAlles } from "../beveiliging/sessies.js";
import { appOp, bundelApp, eenMap, startApp } from "../beveiliging/start-app.js";
import { eenBestand } from "../berichten.js";
import { checkBestand } from "./check-bestand.js";
import { opnieuw } from "./opnieuw.js";
import { stuurBericht } from "./werker.js";

let bundel: Bundel;
beforeAll(async () => {
  bundel = await bundelApp();
}, 60_000);

const BSNS = ["999910061", "999910073", "999910085", "999910097"] as const;
const bericht = (nummer: number): Uint8Array => eenBestand({ identificatie: `OPSLAG${nummer}`, bsn: BSNS[nummer % BSNS.length] ?? "", toewijzingNummer: 20_000 + nummer });

/** Everybody's dossier numbers, as the list shows them. */
const leesDossiers = async (sessie: Sessie): Promise<string> => (await sessie.stuur({ method: "GET", pad: "/api/dossiers" })).tekst;

/** Runs the command line of the app; answers the exit code and what it wrote. */
const opdracht = (...args: readonly string[]): Promise<{ readonly code: number; readonly tekst: string }> =>
  new Promise((resolve) =>
    execFile(process.execPath, [bundel.programma, ...args], (fout, uit, err) => resolve({ code: typeof fout?.code === "number" ? fout.code : 0, tekst: `${uit}${err}` })),
  );

it("OPSLAG: een volle schijf geeft een duidelijke melding, lezen gaat door, en na opruimen gaat schrijven weer zonder dat er iets weg is", { timeout: 120_000 }, async () => {
  const map = eenMap();
  // A limit on the size of files is to SQLite a disk that takes no more.
  const { args, env } = appOp(bundel, map);
  const app = await startProces({ commando: "bash", args: ["-c", `trap '' XFSZ; exec "$0" "$@"`, process.execPath, ...args], env: env ?? {} });
  const sessie = await openAlles(app);
  const bevestigd: number[] = [];
  for (let nummer = 0; nummer < 5; nummer += 1) if ((await stuurBericht(sessie, bericht(nummer))).status === 201) bevestigd.push(nummer);
  const grens = Math.max(...readdirSync(map).map((naam) => statSync(join(map, naam)).size)) + 60_000;
  execFileSync("prlimit", ["--pid", String(app.pid), `--fsize=${grens}:unlimited`]);

  let vol;
  for (let nummer = 5; nummer < 200 && vol === undefined; nummer += 1) {
    const antwoord = await stuurBericht(sessie, bericht(nummer));
    if (antwoord.status === 201) bevestigd.push(nummer);
    else vol = antwoord;
  }
  expect([vol?.status, vol?.headers["content-type"]]).toEqual([503, "application/problem+json"]);
  expect(vol?.tekst).toMatch(/schijf|opslag|ruimte/i);

  execFileSync("prlimit", ["--pid", String(app.pid), "--fsize=unlimited:unlimited"]);
  expect((await stuurBericht(sessie, bericht(500))).status).toBe(201);
  for (const nummer of bevestigd) expect((await stuurBericht(sessie, bericht(nummer))).status).toBe(409);
  await app.stop();
  expect(checkBestand(map)).toEqual([]);
});

it("OPSLAG: een databank die een ander programma vasthoudt geeft een duidelijke melding, en daarna gaat het weer", { timeout: 120_000 }, async () => {
  const map = eenMap();
  const app = await startApp(bundel, map);
  const sessie = await openAlles(app);
  expect((await stuurBericht(sessie, bericht(0))).status).toBe(201);
  const ander = new DatabaseSync(join(map, "dossiers.sqlite"));
  ander.exec("BEGIN IMMEDIATE");
  const tijdens = await stuurBericht(sessie, bericht(1));
  expect([tijdens.status, tijdens.headers["content-type"]]).toEqual([503, "application/problem+json"]);
  ander.exec("ROLLBACK");
  ander.close();
  expect((await stuurBericht(sessie, bericht(1))).status).toBe(201);
  await app.stop();
  expect(checkBestand(map)).toEqual([]);
});

it("OPSLAG: twee processen op dezelfde map nemen elk bericht samen één keer aan en zien elkaars werk", { timeout: 120_000 }, async () => {
  const map = eenMap();
  const links = await startApp(bundel, map);
  const sessieLinks = await openAlles(links);
  const rechts = await startApp(bundel, map);
  const sessieRechts = opnieuw(sessieLinks, rechts);
  for (let nummer = 0; nummer < 20; nummer += 1) {
    const [een, twee] = await Promise.all([stuurBericht(sessieLinks, bericht(nummer)), stuurBericht(sessieRechts, bericht(nummer))]);
    expect([een.status, twee.status].toSorted()).toEqual([201, 409]);
    expect(leesJson(een)["dossierId"]).toBe(leesJson(twee)["dossierId"]);
  }
  expect(await leesDossiers(sessieLinks)).toBe(await leesDossiers(sessieRechts));
  await links.stop();
  await rechts.stop();
  expect(checkBestand(map)).toEqual([]);
});

it("OPSLAG: een klok die een dag is teruggezet verliest niets en zet niets in een andere volgorde", { timeout: 120_000 }, async () => {
  const map = eenMap();
  const app = await startApp(bundel, map);
  const sessie = await openAlles(app);
  const eerste = await stuurBericht(sessie, bericht(0));
  expect(eerste.status).toBe(201);
  const voor = await leesDossiers(sessie);
  await app.stop();

  const { args, env } = appOp(bundel, map);
  const DAG_TERUG = "data:text/javascript,const e=Date.now;Date.now=()=>e()-864e5;const D=Date;globalThis.Date=class extends D{constructor(...a){a.length?super(...a):super(D.now())}}";
  const terug = await startProces({ args: ["--import", DAG_TERUG, ...args], env: env ?? {} });
  const later = opnieuw(sessie, terug);
  expect(await leesDossiers(later)).toBe(voor);
  const zelfdeBewoner = await stuurBericht(later, bericht(BSNS.length));
  const anderBewoner = await stuurBericht(later, bericht(1));
  for (const { status, headers } of [zelfdeBewoner, anderBewoner]) if (status !== 201) expect([status < 500 || status === 503, headers["content-type"]]).toEqual([true, "application/problem+json"]);
  expect(anderBewoner.status).toBe(201);
  await terug.stop();

  const weer = await startApp(bundel, map);
  expect((await stuurBericht(opnieuw(sessie, weer), bericht(0))).status).toBe(409);
  expect((await stuurBericht(opnieuw(sessie, weer), bericht(1))).status).toBe(409);
  await weer.stop();
  expect(checkBestand(map)).toEqual([]);
});

it("D-18.2: een beschadigde reservekopie wordt niet teruggezet, een goede onder schrijven gemaakte wel, met alles wat toen bevestigd was", { timeout: 180_000 }, async () => {
  const [map, reserve] = [eenMap(), eenMap()];
  const app = await startApp(bundel, map);
  const sessie = await openAlles(app);
  expect((await stuurBericht(sessie, bericht(0))).status).toBe(201);
  const kopie = opdracht("backup", "--map", map, "--naar", reserve);
  for (let nummer = 1; nummer < 10; nummer += 1) expect((await stuurBericht(sessie, bericht(nummer))).status).toBe(201);
  expect(await kopie).toMatchObject({ code: 0 });
  const [naam = ""] = readdirSync(reserve);
  await app.stop();

  const goed = eenMap();
  expect(await opdracht("restore", "--map", goed, join(reserve, naam))).toMatchObject({ code: 0 });
  // The key stays out of the copy, and nobody is signed in on what was put back.
  writeFileSync(join(goed, "sleutel"), readFileSync(join(map, "sleutel")), { mode: 0o600 });
  const terug = await startApp(bundel, goed);
  expect((await stuurBericht(await meldAan(makeZender(terug.adres), "beheer"), bericht(0))).status).toBe(409);
  await terug.stop();

  for (const bestand of readdirSync(join(reserve, naam))) {
    const pad = join(reserve, naam, bestand);
    const bytes = readFileSync(pad);
    if (bytes.length < 40) continue;
    writeFileSync(pad, Buffer.from(bytes.map((byte, i) => (i === Math.floor(bytes.length / 2) ? byte ^ 0x11 : byte))));
    const leeg = eenMap();
    const { code, tekst } = await opdracht("restore", "--map", leeg, join(reserve, naam));
    expect([bestand, code === 0, /node_modules|at .*\.mjs/.test(tekst)]).toEqual([bestand, false, false]);
    writeFileSync(pad, bytes);
  }
});
