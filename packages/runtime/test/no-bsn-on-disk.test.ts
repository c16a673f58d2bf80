import { readdirSync, readFileSync, statSync } from "node:fs";
import { join } from "node:path";
import { gunzipSync } from "node:zlib";

import { Effect, Layer, Logger, ManagedRuntime } from "effect";
import { describe, expect, it } from "vitest";

import { Audit } from "../src/audit/audit.js";
import { layerAudit } from "../src/audit/layer-audit.js";
import { makeKopie } from "../src/beheer/kopie/make-kopie.js";
import { layerMomentopnameSqlite } from "../src/beheer/kopie/momentopname.js";
import { layerSqlite } from "../src/databank/sqlite.js";
import { Geheim, layerGeheim } from "../src/geheim/geheim.js";
import { layerVersleuteldeEventStore } from "../src/geheim/versleutelde-event-store.js";
import { redactedJson } from "../src/log/json-log.js";
import { EventStore } from "../src/store/event-store.js";
import { layerEventStore } from "../src/store/layer-event-store.js";
import { eenAuditregel } from "./audit-contract.js";
import { eenGebeurtenis } from "./een-gebeurtenis.js";
import { tempFolder } from "./temp-folder.js";

const BSNS = ["999900006", "999900018", "999900031"];

/** The ways in which nine digits can stand in bytes: as they are, in two-byte characters, with dots, and in base64 wherever they begin. */
const vormenVan = (bsn: string): readonly Buffer[] => {
  const inBase64 = [0, 1, 2].map((schuif) => Buffer.from("x".repeat(schuif) + bsn).toString("base64").slice(schuif === 0 ? 0 : 4, -4));
  const gepunt = `${bsn.slice(0, 4)}.${bsn.slice(4, 6)}.${bsn.slice(6)}`;
  return [Buffer.from(bsn), Buffer.from(bsn, "utf16le"), Buffer.from(gepunt), Buffer.from(Buffer.from(bsn).toString("hex")), ...inBase64.map((deel) => Buffer.from(deel))];
};
const VORMEN = BSNS.flatMap(vormenVan);

const filesIn = (map: string): readonly string[] =>
  readdirSync(map).flatMap((naam) => (statSync(join(map, naam)).isDirectory() ? filesIn(join(map, naam)) : [join(map, naam)]));
const findBsn = (map: string): readonly string[] =>
  filesIn(map).filter((pad) => {
    const bytes = readFileSync(pad);
    const delen = pad.endsWith(".gz") ? [bytes, gunzipSync(bytes)] : [bytes];
    return VORMEN.some((vorm) => delen.some((deel) => deel.includes(vorm)));
  });

const xml = (bsn: string): string => `<?xml version="1.0"?><Bericht><Client><Bsn>${bsn}</Bsn></Client></Bericht>`;

/** Facts, keys, a loose secret, audit lines and logs, all with a Bsn where one could be; the database stays open while we look. */
const plant = async (map: string, layerStore: typeof layerVersleuteldeEventStore) => {
  const logregels: string[] = [];
  const layerLog = Logger.layer([Logger.map(redactedJson, (regel) => void logregels.push(regel))]);
  const lagen = Layer.mergeAll(layerAudit, layerStore, layerMomentopnameSqlite(map)).pipe(
    Layer.provideMerge(layerGeheim({ map })),
    Layer.provideMerge(layerSqlite(map)),
    Layer.provideMerge(layerLog),
  );
  const runtime = ManagedRuntime.make(lagen);
  const program = Effect.gen(function* () {
    const [store, audit, geheim] = [yield* EventStore, yield* Audit, yield* Geheim];
    for (const [i, bsn] of BSNS.entries()) {
      const dossier = `d${i}`;
      const gegevens = { bsn, nummer: Number(bsn), xml: xml(bsn), [bsn]: { diep: [bsn, xml(bsn).repeat(2000)] } };
      yield* store.append({ tenant: "t", dossier, verwachteVersie: 0, gebeurtenissen: [eenGebeurtenis(i, { gegevens })], sleutels: [`bsn:${bsn}`] });
      yield* audit.record(eenAuditregel({ tenant: "t", dossier, doel: `vraag over ${bsn}`, noodreden: `belde: ${bsn.slice(0, 4)}.${bsn.slice(4, 6)}.${bsn.slice(6)}` }));
      const kluis = yield* geheim.kluis("t", dossier);
      yield* Effect.logInfo("opgeslagen", { bsn, xml: xml(bsn), verzegeld: kluis.seal("bsn", bsn) });
      yield* Effect.logError(new Error(`kapot bij ${bsn}`));
    }
    yield* makeKopie({ doelmap: join(map, "kopieen"), toepassing: "proef" });
    return yield* Effect.map(store.readDossier("t", "d0"), ([feit]) => JSON.stringify(feit?.gegevens));
  });
  const terug = await runtime.runPromise(program);
  return { terug, logregels, stop: () => runtime.dispose() };
};

describe("Persoonsgegevens op de schijf", () => {
  it("PRIVACY: een Bsn staat in geen enkele byte van databank, log van de databank, reservekopie of logregels", async () => {
    const map = tempFolder();
    const { terug, logregels, stop } = await plant(map, layerVersleuteldeEventStore);
    expect(terug).toContain(BSNS[0]);
    expect(filesIn(map).map((pad) => pad.slice(map.length + 1))).toEqual(expect.arrayContaining(["dossiers.sqlite", "dossiers.sqlite-wal", "sleutel"]));
    expect(findBsn(map)).toEqual([]);
    expect(logregels).toHaveLength(2 * BSNS.length);
    for (const vorm of VORMEN) expect(logregels.join().includes(vorm.toString())).toBe(false);
    await stop();
    expect(findBsn(map)).toEqual([]);
  });

  it("PRIVACY: zonder versleuteling vindt dezelfde zoektocht het Bsn wel, in de databank en in de reservekopie", async () => {
    const map = tempFolder();
    const { stop } = await plant(map, layerEventStore);
    await stop();
    const gevonden = findBsn(map).join();
    expect(gevonden).toContain("dossiers.sqlite");
    expect(gevonden).toContain("1-gebeurtenis.ndjson.gz");
    expect(gevonden).toContain("1-sleutel.ndjson.gz");
  });
});
