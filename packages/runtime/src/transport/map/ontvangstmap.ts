import { readdir, readFile, rename, rm, stat } from "node:fs/promises";
import { join } from "node:path";

import { fromEpochMs } from "@wmo-kit/domain";
import { Clock, Effect } from "effect";

import { liftResult } from "../../lift-result.js";
import type { Berichtadapter, Inkomst } from "../berichtadapter.js";
import type { VerkeerMislukt } from "../errors.js";
import { makeMap, moveFile, removeFile, writeNew } from "./bestand.js";
import { claimnaamVan, isTijdelijkeNaam, leesClaimnaam } from "./bestandsnaam.js";
import { inMap, inMapOfWeg } from "./mapfout.js";

/** The folders of the receiving half. */
interface Mappen {
  readonly in: string;
  readonly bezig: string;
  readonly verwerkt: string;
  readonly afgekeurd: string;
  readonly wis: boolean;
}

interface Rust {
  readonly rustMs: number;
  readonly rijpMs: number;
}

/** Makes a file ours under a name that was never used: of several processes one succeeds. Null when it is gone or still being written. */
const claim = (mappen: Mappen, naam: string, { rustMs }: Rust): Effect.Effect<string | null, VerkeerMislukt> =>
  Effect.gen(function* () {
    const pad = join(mappen.in, naam);
    const stand = yield* inMapOfWeg(() => stat(pad));
    const nu = yield* Clock.currentTimeMillis;
    if (stand === null || nu - Math.max(stand.mtimeMs, stand.ctimeMs) < rustMs) return null;
    const claimnaam = claimnaamVan(naam, Math.floor(Math.min(stand.ctimeMs, nu)));
    return yield* inMapOfWeg(() => rename(pad, join(mappen.bezig, claimnaam)).then(() => claimnaam));
  });

const readClaim = (mappen: Mappen, claimnaam: string, { rijpMs }: Rust): Inkomst["read"] =>
  Effect.gen(function* () {
    const pad = join(mappen.bezig, claimnaam);
    const voor = yield* inMapOfWeg(() => stat(pad));
    const bytes = yield* inMapOfWeg(() => readFile(pad));
    const na = yield* inMapOfWeg(() => stat(pad));
    if (voor === null || bytes === null || na === null || voor.mtimeMs !== na.mtimeMs || voor.size !== na.size || bytes.length !== na.size) return null;
    const nu = yield* Clock.currentTimeMillis;
    const aankomstMs = leesClaimnaam(claimnaam)?.aankomstMs ?? nu;
    const ontvangen = yield* Effect.orDie(liftResult(fromEpochMs(aankomstMs)));
    return { bytes: new Uint8Array(bytes), ontvangen, rijp: nu - Math.max(na.mtimeMs, aankomstMs) >= rijpMs };
  });

const moveTo = ({ bezig, wis }: Mappen, map: string, claimnaam: string): Effect.Effect<void, VerkeerMislukt> =>
  Effect.asVoid(inMapOfWeg(() => (wis ? removeFile(join(bezig, claimnaam)) : moveFile(join(bezig, claimnaam), map, claimnaam))));

const reject = (mappen: Mappen, claimnaam: string, bevindingen: readonly string[]): Effect.Effect<void, VerkeerMislukt> =>
  Effect.gen(function* () {
    const uitleg = join(mappen.afgekeurd, `${claimnaam}.bevindingen.txt`);
    yield* inMap(async () => {
      await rm(uitleg, { force: true });
      await writeNew(uitleg, Buffer.from(`${bevindingen.join("\n")}\n`));
    }).pipe(Effect.catchTag("VerkeerMislukt", () => inMap(() => stat(uitleg)))); // another process wrote the same
    yield* moveTo(mappen, mappen.afgekeurd, claimnaam);
  });

const inkomstVan = (mappen: Mappen, rust: Rust, naam: string, claimnaam: Effect.Effect<string | null, VerkeerMislukt>): Effect.Effect<Inkomst, VerkeerMislukt> =>
  Effect.map(claimnaam, (eigen) => ({
    naam,
    read: eigen === null ? Effect.succeed(null) : readClaim(mappen, eigen, rust),
    settle: eigen === null ? Effect.void : moveTo(mappen, mappen.verwerkt, eigen),
    reject: (bevindingen) => (eigen === null ? Effect.void : reject(mappen, eigen, bevindingen)),
  }));

/** The receiving half of the folder adapter. Files left in `bezig` by a crash come first. */
export const makeOntvangstmap = (map: string, rust: Rust, wis: boolean): Pick<Berichtadapter, "list"> => {
  const mappen: Mappen = { in: map, bezig: join(map, "bezig"), verwerkt: join(map, "verwerkt"), afgekeurd: join(map, "afgekeurd"), wis };
  return {
    list: Effect.gen(function* () {
      yield* inMap(() => Promise.all([mappen.bezig, mappen.verwerkt, mappen.afgekeurd].map(makeMap)));
      const begonnen = (yield* inMap(() => readdir(mappen.bezig))).filter((naam) => leesClaimnaam(naam) !== undefined).sort();
      const wachtend = (yield* inMap(() => readdir(mappen.in, { withFileTypes: true })))
        .filter((item) => item.isFile() && !isTijdelijkeNaam(item.name))
        .map(({ name }) => name)
        .sort();
      const eerder = yield* Effect.forEach(begonnen, (naam) => inkomstVan(mappen, rust, leesClaimnaam(naam)?.naam ?? naam, Effect.succeed(naam)));
      const nieuw = yield* Effect.forEach(wachtend, (naam) => inkomstVan(mappen, rust, naam, claim(mappen, naam, rust)));
      return [...eerder, ...nieuw];
    }),
  };
};
