import { mkdirSync, readdirSync, readFileSync, renameSync, utimesSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { setTimeout as wait } from "node:timers/promises";

import { Effect } from "effect";
import { expect, it, onTestFinished } from "vitest";

import { layerSqlite } from "../../src/databank/sqlite.js";
import type { Berichtadapter } from "../../src/transport/berichtadapter.js";
import { makeMapadapter } from "../../src/transport/map/mapadapter.js";
import { tempFolder } from "../temp-folder.js";
import { openHttpadapter, openVerkeer } from "./een-verkeer.js";
import { proefbericht } from "./proefverpakking.js";
import { type Gril, startReferentieserver } from "./referentieserver.js";
import { startLus } from "./start-loop.js";

const RONDEN = Number(process.env["WMO_KILL_RONDEN"] ?? 12);
const T = "aanbieder";

/** The other side of the network, as a test plays it. */
interface Overkant {
  /** Brings something new. */
  readonly bezorg: (id: string) => void;
  /** Takes everything that was sent. */
  readonly haal: () => void;
  /** Identification and bytes of everything that was sent, each as often as it was. */
  readonly gehaald: (readonly [string, Buffer])[];
  readonly adapter: () => Berichtadapter | Promise<Berichtadapter>;
  /** Makes what a crash left behind two days old. */
  readonly veroud: () => void;
  readonly leeg: () => boolean;
  readonly args: readonly string[];
}

const idVan = (bytes: Buffer): string => /id="([^"]*)"/.exec(bytes.toString("utf8"))?.[1] ?? "";

const mapOverkant = (map: string): Overkant => {
  const [van, naar, gehaald] = [join(map, "in"), join(map, "uit"), [] as (readonly [string, Buffer])[]];
  for (const nieuw of [van, naar, join(map, "weg")]) mkdirSync(nieuw);
  return {
    gehaald,
    args: [],
    bezorg: (id) => {
      writeFileSync(join(van, `${id}.tmp`), proefbericht("WMO301", id, 3_000));
      renameSync(join(van, `${id}.tmp`), join(van, `${id}.xml`));
    },
    haal: () => {
      for (const { name } of readdirSync(naar, { withFileTypes: true }).filter((item) => item.isFile())) {
        renameSync(join(naar, name), join(map, "weg", `${gehaald.length}`));
        const bytes = readFileSync(join(map, "weg", `${gehaald.length}`));
        gehaald.push([idVan(bytes), bytes]);
      }
    },
    adapter: () => makeMapadapter({ in: van, uit: naar, rustMs: 0, rijpMs: 60_000 }),
    veroud: () => {
      const eergisteren = new Date(Date.now() - 48 * 3_600_000);
      for (const naam of readdirSync(join(naar, ".klaar"))) utimesSync(join(naar, ".klaar", naam), eergisteren, eergisteren);
    },
    leeg: () => [van, join(van, "bezig"), join(naar, ".klaar")].every((folder) => !readdirSync(folder, { withFileTypes: true }).some((item) => item.isFile())),
  };
};

const httpOverkant = async (): Promise<Overkant> => {
  // A seeded generator: the same faults in every run, at other moments.
  let toestand = 12345;
  const toeval = (): number => (toestand = (toestand * 1_103_515_245 + 12_345) % 2_147_483_648) / 2_147_483_648;
  const grillen: readonly Gril[] = ["verbreekVooraf", "verbreekAchteraf", "verbreekAchteraf", "storing", "traag"];
  const server = await startReferentieserver((verzoek) => (toeval() < (verzoek.startsWith("POST") ? 0.3 : 0.06) ? (grillen[Math.floor(toeval() * grillen.length)] ?? "niets") : "niets"));
  onTestFinished(() => server.sluit());
  const gehaald: (readonly [string, Buffer])[] = [];
  return {
    gehaald,
    args: [server.basis],
    bezorg: (id) => server.bezorg(id, proefbericht("WMO301", id, 3_000)),
    haal: () => void gehaald.push(...server.aangenomen.slice(gehaald.length).map(({ bytes }) => [idVan(bytes), bytes] as const)),
    adapter: () => openHttpadapter({ basis: server.basis, pogingen: 3 }),
    veroud: () => undefined,
    leeg: () => server.wachtend().length === 0,
  };
};

/** Kills a sending and receiving process at a random moment, again and again; then looks at what both sides have. */
const speel = async (map: string, overkant: Overkant, ronden = RONDEN, processen = 1): Promise<Readonly<Record<string, readonly unknown[]>>> => {
  const klaargezet: string[] = [];
  const bezorgd: string[] = [];
  for (let ronde = 0; ronde < ronden; ronde += 1) {
    const lussen = Array.from({ length: processen }, (_, i) => startLus(map, `R${ronde}-${i}`, ...overkant.args));
    await Promise.all(lussen.map(({ ready }) => ready));
    for (const { go } of lussen) go();
    // The moment counts from when they are really at work: starting takes longer than sending.
    await Promise.all(lussen.map(({ firstAck }) => firstAck()));
    const einde = Date.now() + Math.random() * 200;
    while (Date.now() < einde) {
      bezorgd.push(`G${bezorgd.length}`);
      overkant.bezorg(`G${bezorgd.length - 1}`);
      overkant.haal();
      await wait(Math.random() * 12);
    }
    for (const { child } of lussen) child.kill("SIGKILL");
    await Promise.all(lussen.map(({ done }) => done));
    for (const { child, errors } of lussen) expect(child.signalCode, errors()).toBe("SIGKILL");
    klaargezet.push(...lussen.flatMap((lus) => lus.klaargezet()));
  }

  const { verkeer, db } = await openVerkeer(layerSqlite(join(map, "gegevens")), () => adapter);
  const adapter = await overkant.adapter();
  overkant.veroud();
  for (let ronde = 0; ronde < 40; ronde += 1) {
    await Effect.runPromise(db.run("UPDATE bericht_uit SET volgende_poging = NULL WHERE tenant = ?", [T]));
    await Effect.runPromise(Effect.andThen(verkeer.offer(T), Effect.ignore(verkeer.receive(T))));
    overkant.haal();
    const over = await Effect.runPromise(verkeer.listUit(T, { stand: "klaargezet" }));
    if (over.length === 0 && overkant.leeg()) break;
  }

  const uit = await Effect.runPromise(verkeer.listUit(T));
  const gehaald = overkant.gehaald.map(([id]) => id);
  const inhouden = await Promise.all(overkant.gehaald.map(([id]) => Effect.runPromise(verkeer.readUit(T, id))));
  const ingekomen = await Effect.runPromise(verkeer.listIn(T));
  const binnen = ingekomen.map(({ identificatie }) => identificatie);
  return {
    nietVerzonden: uit.filter(({ stand }) => stand !== "aangeboden").map(({ identificatie }) => identificatie),
    bevestigdMaarKwijt: klaargezet.filter((id) => !gehaald.includes(id)),
    verzondenZonderRij: gehaald.filter((id) => !uit.some(({ identificatie }) => identificatie === id)),
    tweeKeerVerzonden: gehaald.filter((id, i) => gehaald.indexOf(id) !== i),
    metAndereBytes: overkant.gehaald.filter(([, bytes], i) => !bytes.equals(inhouden[i] ?? new Uint8Array())).map(([id]) => id),
    nietBewaard: bezorgd.filter((id) => !binnen.includes(id)),
    tweeKeerBewaard: binnen.filter((id, i) => binnen.indexOf(id) !== i),
    buitenDeNummering: ingekomen.filter(({ volgnummer }, i) => volgnummer !== i + 1).map(({ id }) => id),
    afgekeurd: ingekomen.filter(({ stand }) => stand !== "ontvangen").map(({ bron }) => bron),
    bleefLiggen: overkant.leeg() ? [] : ["iets"],
    // Otherwise the processes were killed before they did anything.
    teWeinigGespeeld: klaargezet.length >= ronden * processen && bezorgd.length >= ronden ? [] : [`${klaargezet.length} en ${bezorgd.length}`],
  };
};

const NIETS_MIS = {
  nietVerzonden: [],
  bevestigdMaarKwijt: [],
  verzondenZonderRij: [],
  tweeKeerVerzonden: [],
  metAndereBytes: [],
  nietBewaard: [],
  tweeKeerBewaard: [],
  buitenDeNummering: [],
  afgekeurd: [],
  bleefLiggen: [],
  teWeinigGespeeld: [],
};

it(`POORT: mappen, kill -9 op ${RONDEN} willekeurige momenten: niets kwijt, niets twee keer verzonden, elk bestand één keer bewaard`, { timeout: RONDEN * 15_000 }, async () => {
  const map = tempFolder();
  expect(await speel(map, mapOverkant(map))).toEqual(NIETS_MIS);
});

it(`POORT: HTTP met storingen, kill -9 op ${RONDEN} willekeurige momenten: niets kwijt, niets twee keer verzonden, elk bericht één keer bewaard`, { timeout: RONDEN * 15_000 }, async () => {
  expect(await speel(tempFolder(), await httpOverkant())).toEqual(NIETS_MIS);
});

it("POORT: drie processen op dezelfde mappen en dezelfde databank, samen gedood, acht keer: niets kwijt, niets dubbel", { timeout: 300_000 }, async () => {
  const map = tempFolder();
  expect(await speel(map, mapOverkant(map), 8, 3)).toEqual(NIETS_MIS);
});
