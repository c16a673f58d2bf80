import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, statSync, utimesSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { setTimeout as wait } from "node:timers/promises";

import { toEpochMs } from "@wmo-kit/domain";
import { Effect } from "effect";
import { describe, expect, it } from "vitest";

import { emptySqlite } from "../../../test/empty-databank.js";
import { tempFolder } from "../../../test/temp-folder.js";
import { openVerkeer } from "../../../test/transport/een-verkeer.js";
import { eenUitbericht, proefbericht } from "../../../test/transport/proefverpakking.js";
import { bestandsnaamVan } from "./bestandsnaam.js";
import { makeMapadapter } from "./mapadapter.js";

const run = Effect.runPromise;
const T = "aanbieder";

const open = async (rust: { rustMs?: number; rijpMs?: number } = { rustMs: 0, rijpMs: 0 }) => {
  const map = tempFolder();
  const [van, naar] = [join(map, "in"), join(map, "uit")];
  for (const nieuw of [van, naar]) mkdirSync(nieuw);
  const adapter = makeMapadapter({ in: van, uit: naar, ...rust });
  return { van, naar, adapter, ...(await openVerkeer(emptySqlite(), () => adapter)) };
};

const bestanden = (map: string): readonly string[] => readdirSync(map, { withFileTypes: true }).filter((item) => item.isFile()).map(({ name }) => name);
const klaar = (naar: string): readonly string[] => readdirSync(join(naar, ".klaar"));

describe("Mapadapter: verzenden", () => {
  it("POORT: een bericht staat heel in de uit-map, onder zijn identificatie, alleen leesbaar voor dit account", async () => {
    const { naar, verkeer } = await open();
    await run(verkeer.prepare(eenUitbericht({ identificatie: "START-0001" })));
    await run(verkeer.offer(T));
    expect(bestanden(naar)).toEqual(["START-0001.xml"]);
    expect(readFileSync(join(naar, "START-0001.xml")).equals(proefbericht("WMO305", "START-0001"))).toBe(true);
    expect(statSync(join(naar, "START-0001.xml")).mode & 0o777).toBe(0o600);
    expect(klaar(naar)).toEqual([]);
  });

  it("POORT-2: een bericht dat het net al heeft weggehaald komt er na een crash niet nog eens te staan", async () => {
    const { naar, verkeer, db } = await open();
    await run(verkeer.prepare(eenUitbericht()));
    await run(verkeer.offer(T));
    rmSync(join(naar, "A1.xml"));
    await run(db.run("UPDATE bericht_uit SET stand = 'klaargezet', verzonden = NULL WHERE tenant = ?", [T]));
    expect(await run(verkeer.offer(T))).toMatchObject({ aangeboden: ["A1"] });
    expect(bestanden(naar)).toEqual([]);
  });

  it("POORT-2: dezelfde bytes onder dezelfde naam zijn er al; andere bytes blijven staan en het bericht mislukt", async () => {
    const { naar, verkeer } = await open();
    writeFileSync(join(naar, "A1.xml"), proefbericht("WMO305", "A1"));
    writeFileSync(join(naar, "A2.xml"), "iets anders");
    for (const identificatie of ["A1", "A2"]) await run(verkeer.prepare(eenUitbericht({ identificatie })));
    expect(await run(verkeer.offer(T))).toEqual({ aangeboden: ["A1"], mislukt: ["A2"], uitgesteld: [] });
    expect(readFileSync(join(naar, "A2.xml"), "utf8")).toBe("iets anders");
    expect(await run(verkeer.listUit(T, { stand: "mislukt" }))).toMatchObject([{ identificatie: "A2", reden: "andereInhoud" }]);
    expect(klaar(naar)).toEqual([]);
  });

  it.each(["er niet is", "een bestand is"])("POORT: een uit-map die %s stelt het bericht uit en wordt niet zomaar gemaakt", async (hoe) => {
    const { naar, verkeer } = await open();
    rmSync(naar, { recursive: true });
    if (hoe === "een bestand is") writeFileSync(naar, "een bestand waar een map hoort");
    await run(verkeer.prepare(eenUitbericht()));
    expect(await run(verkeer.offer(T))).toMatchObject({ uitgesteld: ["A1"] });
    expect(await run(verkeer.listUit(T))).toMatchObject([{ stand: "klaargezet", reden: "map" }]);
    expect(existsSync(naar)).toBe(hoe === "een bestand is");
  });

  it("POORT-2: is de uit-map weg nadat het bericht klaarstond, dan geldt het niet als verzonden", async () => {
    const { naar, adapter, verkeer, db } = await open();
    await run(verkeer.prepare(eenUitbericht()));
    const token = await run(adapter.stage({ ...eenUitbericht(), bytes: proefbericht("WMO305", "A1") }));
    await run(db.run("UPDATE bericht_uit SET bewijs = ? WHERE tenant = ?", [token, T]));
    renameSync(naar, `${naar}-elders`);
    expect(await run(verkeer.offer(T))).toMatchObject({ uitgesteld: ["A1"] });
    renameSync(`${naar}-elders`, naar);
    await run(db.run("UPDATE bericht_uit SET volgende_poging = NULL WHERE tenant = ?", [T]));
    expect(await run(verkeer.offer(T))).toMatchObject({ aangeboden: ["A1"] });
    expect(bestanden(naar)).toEqual(["A1.xml"]);
  });

  it.each(["A/../B", ".verborgen", "a b*'()!", "é", "%2e", "x".repeat(300)])("POORT: identificatie %j wordt een gewone bestandsnaam, en geen andere krijgt dezelfde", (identificatie) => {
    const naam = bestandsnaamVan(identificatie);
    expect(naam).toMatch(/^[A-Za-z0-9_%~-][A-Za-z0-9._%~-]{0,200}\.xml$/);
    for (const ander of [`${identificatie}x`, identificatie.replace("%", "%25"), identificatie.toUpperCase()])
      if (ander !== identificatie) expect(bestandsnaamVan(ander)).not.toBe(naam);
  });
});

describe("Mapadapter: ontvangen", () => {
  it("D-11.3: het moment van ontvangst is dat waarop het bestand in de map kwam, ook als wij pas later kijken en het bestand ouder is", async () => {
    const { van, verkeer } = await open();
    const voor = Date.now();
    writeFileSync(join(van, "half.tmp"), proefbericht("WMO301", "G1"));
    utimesSync(join(van, "half.tmp"), new Date("2020-01-01"), new Date("2020-01-01"));
    renameSync(join(van, "half.tmp"), join(van, "wmo301.xml"));
    const na = Date.now();
    await wait(300);
    await run(verkeer.receive(T));
    const [bericht] = await run(verkeer.listIn(T));
    const ontvangen = bericht === undefined ? 0 : toEpochMs(bericht.ontvangen);
    expect([bericht?.bron, ontvangen >= voor - 20, ontvangen <= na + 20]).toEqual(["wmo301.xml", true, true]);
    expect(bestanden(van)).toEqual([]);
    expect(bestanden(join(van, "verwerkt")).map((naam) => naam.replace(/^.*_/, ""))).toEqual(["wmo301.xml"]);
  });

  it("POORT: wat niet te lezen is gaat naar afgekeurd, met een bestand dat zegt waarom", async () => {
    const { van, verkeer } = await open();
    writeFileSync(join(van, "kapot.xml"), "geen bericht");
    expect(await run(verkeer.receive(T))).toMatchObject({ afgekeurd: ["kapot.xml"] });
    const [bestand = "", uitleg = ""] = bestanden(join(van, "afgekeurd")).toSorted((a, b) => a.length - b.length);
    expect(readFileSync(join(van, "afgekeurd", bestand), "utf8")).toBe("geen bericht");
    expect([uitleg === `${bestand}.bevindingen.txt`, readFileSync(join(van, "afgekeurd", uitleg), "utf8")]).toEqual([true, "/bericht, regel 1: dit is geen bericht.\n"]);
  });

  it("POORT: een bestand dat nog geschreven wordt blijft liggen tot het stil is", async () => {
    const { van, verkeer } = await open({ rustMs: 300, rijpMs: 0 });
    const heel = proefbericht("WMO301", "G1", 5000);
    writeFileSync(join(van, "groeit.xml"), heel.subarray(0, 1000));
    expect(await run(verkeer.receive(T))).toMatchObject({ gelaten: ["groeit.xml"] });
    await wait(200);
    writeFileSync(join(van, "groeit.xml"), heel);
    await wait(200);
    expect(await run(verkeer.receive(T))).toMatchObject({ gelaten: ["groeit.xml"] });
    await wait(250);
    expect(await run(verkeer.receive(T))).toMatchObject({ nieuw: [expect.any(String)], gelaten: [] });
  });

  it("POORT: een half bestand waarvan het schrijven stokt wordt niet te vroeg afgekeurd, en komt later heel binnen", async () => {
    const { van, verkeer } = await open({ rustMs: 0, rijpMs: 60_000 });
    const heel = proefbericht("WMO301", "G1", 50);
    writeFileSync(join(van, "stokt.xml"), heel.subarray(0, 30));
    expect(await run(verkeer.receive(T))).toMatchObject({ gelaten: ["stokt.xml"], afgekeurd: [] });
    // The writer has the file open and goes on in it, wherever it lies now.
    const [bezig = ""] = bestanden(join(van, "bezig"));
    writeFileSync(join(van, "bezig", bezig), heel);
    expect(await run(verkeer.receive(T))).toMatchObject({ nieuw: [expect.any(String)] });
  });

  it.each(["x.xml.tmp", ".x.xml", "x.part", "x.xml~", "X.FILEPART", "x.crdownload"])("POORT: %s is een tijdelijke naam en blijft liggen", async (naam) => {
    const { van, verkeer } = await open();
    writeFileSync(join(van, naam), proefbericht("WMO301", "G1"));
    expect(await run(verkeer.receive(T))).toEqual({ nieuw: [], dubbel: [], afgekeurd: [], gelaten: [] });
    expect(bestanden(van)).toEqual([naam]);
  });

  it("POORT: wat na een crash in bezig ligt wordt alsnog bewaard, met zijn eerste moment van ontvangst", async () => {
    const { van, adapter, verkeer } = await open();
    writeFileSync(join(van, "wmo301.xml"), proefbericht("WMO301", "G1"));
    await run(adapter.list); // claims, and then the program dies
    expect(bestanden(van)).toEqual([]);
    const [bezig = ""] = bestanden(join(van, "bezig"));
    await run(verkeer.receive(T));
    expect((await run(verkeer.listIn(T))).map(({ bron, ontvangen }) => [bron, toEpochMs(ontvangen)])).toEqual([["wmo301.xml", Number(bezig.split("_")[0])]]);
  });

  it("POORT: een nieuw bestand onder een naam die al eens kwam overschrijft niets en gaat niet verloren", async () => {
    const { van, verkeer } = await open();
    for (const id of ["G1", "G2"]) {
      writeFileSync(join(van, "bericht.xml"), proefbericht("WMO301", id));
      await run(verkeer.receive(T));
    }
    expect(bestanden(join(van, "verwerkt"))).toHaveLength(2);
    expect(await run(verkeer.listIn(T))).toHaveLength(2);
  });

  it("POORT: een bestandsnaam van 250 tekens past", async () => {
    const { van, verkeer } = await open();
    writeFileSync(join(van, `${"é".repeat(120)}.xml`), proefbericht("WMO301", "G1"));
    expect(await run(verkeer.receive(T))).toMatchObject({ nieuw: [expect.any(String)] });
  });

  it.each(["er niet is", "een bestand is"])("POORT: een in-map die %s, is een fout met een reden en geen lege postbus", async (hoe) => {
    const { van, verkeer } = await open();
    rmSync(van, { recursive: true });
    if (hoe === "een bestand is") writeFileSync(van, "een bestand waar een map hoort");
    expect(await run(Effect.flip(verkeer.receive(T)))).toEqual({ _tag: "VerkeerMislukt", reden: "map", blijvend: false });
  });
});
