import { chmodSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { join } from "node:path";

import { Effect, Layer, Redacted } from "effect";
import { describe, expect, it } from "vitest";

import { tempFolder } from "../../test/temp-folder.js";
import { layerSqlite } from "../databank/sqlite.js";
import { describeGeheimError } from "./describe-error.js";
import { Geheim, layerGeheim, type Sleutelbron } from "./geheim.js";
import { exportSleutel, generateSleutel } from "./sleutel.js";
import { addSleutelToBestand, keepNewestSleutel, makeSleutelbestand, SLEUTELBESTAND } from "./sleutelbestand.js";

const use = <A, E>(map: string, werk: (geheim: Geheim["Service"]) => Effect.Effect<A, E>, bron: Sleutelbron = { map }) =>
  Effect.runPromise(Effect.flatMap(Geheim, werk).pipe(Effect.provide(layerGeheim(bron).pipe(Layer.provide(layerSqlite(map))))));
const refused = (map: string, bron: Sleutelbron = { map }) =>
  Effect.runPromise(Effect.flip(Effect.provide(Geheim, layerGeheim(bron).pipe(Layer.provide(layerSqlite(map))))));

describe("Sleutelbestand in de gegevensmap", () => {
  it("PRIVACY: de eerste start maakt een sleutel die alleen dit account kan lezen, en de volgende start gebruikt hem", async () => {
    const map = tempFolder();
    const dicht = await use(map, (geheim) => Effect.map(geheim.kluis("t", "d"), (kluis) => kluis.seal("a", "x")));
    expect((statSync(join(map, SLEUTELBESTAND)).mode & 0o777).toString(8)).toBe("600");
    expect(readdirSync(map).filter((naam) => naam.startsWith(`.${SLEUTELBESTAND}`))).toEqual([]);
    const tekst = await use(map, (geheim) => Effect.map(geheim.kluis("t", "d"), (kluis) => kluis.open("a", dicht)._unsafeUnwrap()));
    expect(tekst).toBe("x");
  });

  it("PRIVACY: is het sleutelbestand weg terwijl er gegevens zijn, dan komt er geen nieuwe sleutel", async () => {
    const map = tempFolder();
    await use(map, (geheim) => geheim.kluis("t", "d"));
    const sleutel = readFileSync(join(map, SLEUTELBESTAND));
    rmSync(join(map, SLEUTELBESTAND));
    const fout = await refused(map);
    expect(fout).toEqual({ _tag: "SleutelOngeldig", plek: "bestand", nummer: 0 });
    expect(readdirSync(map)).not.toContain(SLEUTELBESTAND);
    writeFileSync(join(map, SLEUTELBESTAND), sleutel, { mode: 0o600 });
    await use(map, (geheim) => geheim.kluis("t", "d"));
  });

  it("PRIVACY: een sleutel van een andere installatie wordt geweigerd en noemt de sleutel die nodig is", async () => {
    const map = tempFolder();
    const [id = ""] = await use(map, (geheim) => Effect.andThen(geheim.kluis("t", "d"), geheim.nodigeSleutels));
    const fout = await refused(map, { map, omgeving: Redacted.make(exportSleutel(generateSleutel())) });
    expect(fout).toEqual({ _tag: "SleutelOntbreekt", sleutel: id });
    if (fout._tag === "SleutelOntbreekt") expect(describeGeheimError(fout)).toContain(`sleutel ${id}`);
  });

  it("PRIVACY: een sleutelbestand dat anderen kunnen lezen wordt geweigerd, en een kapot bestand ook", async () => {
    const map = tempFolder();
    await use(map, (geheim) => geheim.kluis("t", "d"));
    chmodSync(join(map, SLEUTELBESTAND), 0o640);
    expect(await refused(map)).toEqual({ _tag: "SleutelbestandOpen", bestand: SLEUTELBESTAND });
    chmodSync(join(map, SLEUTELBESTAND), 0o600);
    writeFileSync(join(map, SLEUTELBESTAND), "kapot");
    expect(await refused(map)).toEqual({ _tag: "SleutelOngeldig", plek: "bestand", nummer: 1 });
  });

  it("PRIVACY: zonder map moet de sleutel in de omgeving staan", async () => {
    expect(await refused(tempFolder(), {})).toEqual({ _tag: "SleutelOngeldig", plek: "omgeving", nummer: 0 });
  });

  it("PRIVACY: twee die tegelijk voor het eerst starten krijgen dezelfde sleutel", async () => {
    const map = tempFolder();
    const [a, b] = await Effect.runPromise(Effect.all([makeSleutelbestand(map), makeSleutelbestand(map)], { concurrency: "unbounded" }));
    expect(a[0].id).toBe(b[0].id);
  });

  it("PRIVACY: een nieuwe hoofdsleutel komt voor de oude, en na roteren kan de oude weg", async () => {
    const map = tempFolder();
    const dicht = await use(map, (geheim) => Effect.map(geheim.kluis("t", "d"), (kluis) => kluis.seal("a", "x")));
    const [nieuw, oud] = await Effect.runPromise(addSleutelToBestand(map));
    expect(oud).toBeDefined();
    expect(await use(map, (geheim) => geheim.rotate())).toBe(1);
    expect((await Effect.runPromise(keepNewestSleutel(map))).map(({ id }) => id)).toEqual([nieuw.id]);
    expect((statSync(join(map, SLEUTELBESTAND)).mode & 0o777).toString(8)).toBe("600");
    expect(await use(map, (geheim) => Effect.map(geheim.kluis("t", "d"), (kluis) => kluis.open("a", dicht)._unsafeUnwrap()))).toBe("x");
  });
});
