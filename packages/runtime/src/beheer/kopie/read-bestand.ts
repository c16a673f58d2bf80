import { createHash } from "node:crypto";
import { createReadStream } from "node:fs";
import { join } from "node:path";
import { createGunzip } from "node:zlib";

import { Effect, Stream } from "effect";

import type { Waarde } from "../../databank/databank.js";
import { type OpslagMislukt } from "../../databank/errors.js";
import { attempt } from "../../databank/sqlite/failure.js";
import type { KopieBeschadigd } from "./errors.js";
import type { Kopiebestand } from "./manifest.js";
import { decodeRij } from "./rij-codec.js";

/** Most rows, and about the most text, handed on at once. @unit rows, characters */
const GROEP = 200;
const GROEP_TEKST = 4 * 1024 * 1024;

class Veranderd extends Error {}

async function* readRegels(pad: string, { bytes, sha256 }: Kopiebestand): AsyncGenerator<string> {
  const hash = createHash("sha256");
  let gelezen = 0;
  const bron = createReadStream(pad);
  const tekst = createGunzip().setEncoding("utf8");
  bron.on("data", (deel) => {
    hash.update(deel);
    gelezen += deel.length;
  });
  bron.on("error", (oorzaak) => tekst.destroy(oorzaak));
  let rest: string[] = [];
  try {
    for await (const deel of bron.pipe(tekst) as AsyncIterable<string>) {
      const [eerste = "", ...volgende] = deel.split("\n");
      rest.push(eerste);
      for (const begin of volgende) {
        yield rest.join("");
        rest = [begin];
      }
    }
  } finally {
    bron.destroy();
  }
  if (rest.join("") !== "" || gelezen !== bytes || hash.digest("hex") !== sha256) throw new Veranderd();
}

async function* readGroepen(map: string, deel: Kopiebestand, kolommen: number): AsyncGenerator<readonly (readonly Waarde[])[]> {
  let groep: (readonly Waarde[])[] = [];
  let [rijen, tekens] = [0, 0];
  for await (const regel of readRegels(join(map, deel.bestand), deel)) {
    const rij = decodeRij(kolommen, regel);
    if (rij === undefined) throw new Veranderd();
    groep.push(rij);
    [rijen, tekens] = [rijen + 1, tekens + regel.length];
    if (groep.length < GROEP && tekens < GROEP_TEKST) continue;
    yield groep;
    [groep, tekens] = [[], 0];
  }
  if (rijen !== deel.rijen) throw new Veranderd();
  if (groep.length > 0) yield groep;
}

const isOfZlib = (oorzaak: unknown): boolean =>
  oorzaak instanceof Veranderd || (oorzaak instanceof Error && "code" in oorzaak && String(oorzaak.code).startsWith("Z_"));

const toFailure = (bestand: string, oorzaak: unknown): Effect.Effect<never, KopieBeschadigd | OpslagMislukt> => {
  if (isOfZlib(oorzaak)) return Effect.fail({ _tag: "KopieBeschadigd", bestand, reden: "veranderd" });
  if (oorzaak instanceof Error && "code" in oorzaak && oorzaak.code === "ENOENT") return Effect.fail({ _tag: "KopieBeschadigd", bestand, reden: "ontbreekt" });
  return attempt((): never => {
    throw oorzaak;
  });
};

/**
 * The rows of one part of a copy, in groups. Fails when the part is not byte for byte what was written;
 * that is known at the end, so keep what was read undoable until then.
 */
export const readBestand = (
  map: string,
  deel: Kopiebestand,
  kolommen: number,
): Stream.Stream<readonly (readonly Waarde[])[], KopieBeschadigd | OpslagMislukt> =>
  Stream.catch(
    Stream.suspend(() => Stream.fromAsyncIterable(readGroepen(map, deel, kolommen), (oorzaak) => ({ oorzaak }))),
    ({ oorzaak }) => Stream.fromEffect(toFailure(deel.bestand, oorzaak)),
  );
