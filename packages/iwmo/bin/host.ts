import { createReadStream } from "node:fs";
import { readdir, stat, unlink, writeFile } from "node:fs/promises";
import { join, resolve } from "node:path";

import { err, ok, Result } from "@wmo-kit/domain/result";

import type { BestandFailure } from "../src/cli/errors.js";
import { GROOT_BESTAND } from "../src/cli/groot-bestand.table.js";
import type { Host } from "../src/cli/host.js";
import { codeVan, writeAll } from "./schrijf.js";
import { showVoortgang, wisVoortgang } from "./voortgang.js";

const LEESMAAT = 1 << 18;

const LEESFOUT: ReadonlyMap<string, BestandFailure["_tag"]> = new Map([
  ["ENOENT", "BestandBestaatNiet"],
  ["EISDIR", "BestandIsMap"],
  ["ENOTDIR", "MapIsBestand"],
]);

const leesfout = (bestand: string, fout: unknown): Result<never, BestandFailure> =>
  err({ _tag: LEESFOUT.get(codeVan(fout)) ?? "BestandOnleesbaar", bestand });

/** Passes bytes on; on a terminal it shows how far a large file is. Of standard input nobody knows the size before it was read. */
async function* metVoortgang(naam: string, bron: AsyncIterable<unknown>, totaal: number | undefined): AsyncGenerator<Uint8Array, void, undefined> {
  let gelezen = 0;
  const isGroot = (): boolean => (totaal ?? gelezen) >= GROOT_BESTAND.vanafBytes;
  try {
    for await (const deel of bron) {
      const bytes = deel instanceof Uint8Array ? deel : Buffer.from(String(deel));
      gelezen += bytes.length;
      if (process.stderr.isTTY && isGroot()) showVoortgang(naam, gelezen, totaal);
      yield bytes;
    }
  } finally {
    if (process.stderr.isTTY && isGroot()) wisVoortgang();
  }
}

const openBestand = async (bestand: string): Promise<Result<AsyncIterable<Uint8Array>, BestandFailure>> => {
  if (bestand === "-") return ok(metVoortgang("standaardinvoer", process.stdin, undefined));
  const gegevens = await stat(bestand).then(
    (gevonden) => ok(gevonden),
    (fout: unknown) => leesfout(bestand, fout),
  );
  if (gegevens.isErr()) return err(gegevens.error);
  if (gegevens.value.isDirectory()) return err({ _tag: "BestandIsMap", bestand });
  const stroom = createReadStream(bestand, { highWaterMark: LEESMAAT });
  return new Promise((klaar) => {
    stroom.once("open", () => klaar(ok(metVoortgang(bestand, stroom, gegevens.value.isFile() ? gegevens.value.size : undefined))));
    stroom.once("error", (fout) => klaar(leesfout(bestand, fout)));
  });
};

const tryDecode = Result.fromThrowable((bytes: Uint8Array) => new TextDecoder("utf-8", { fatal: true }).decode(bytes), codeVan);

const gestopt = (): never => {
  writeAll(2, "De uitvoer is niet helemaal geschreven: het programma dat meeleest is gestopt, of de schijf is vol. Schrijf de uitvoer naar een bestand.\n");
  return process.exit(2);
};

/** Files and streams of Node. */
export const host: Host = {
  open: openBestand,
  tekstVan: (bytes) => tryDecode(bytes).unwrapOr(undefined),
  listXml: (map) =>
    readdir(map, { withFileTypes: true }).then(
      (inhoud) => {
        const xml = inhoud.flatMap((deel) => (/\.xml$/i.test(deel.name) && !deel.isDirectory() ? [deel.name] : [])).sort();
        return ok(xml.map((naam) => join(map, naam)));
      },
      (fout: unknown) => leesfout(map, fout),
    ),
  writeNew: (bestand, bytes) =>
    writeFile(bestand, bytes, { flag: "wx" }).then(
      () => ok(undefined),
      (fout: unknown) => err({ _tag: codeVan(fout) === "EEXIST" ? "BestandBestaatAl" : "BestandNietSchrijfbaar", bestand }),
    ),
  remove: (bestand) => unlink(bestand).catch(() => undefined),
  isZelfde: (bestand, ander) => bestand !== "-" && resolve(bestand) === resolve(ander),
  out: (uitvoer) => {
    if (!writeAll(1, uitvoer)) gestopt();
  },
  err: (regel) => {
    if (!writeAll(2, `${regel}\n`)) process.exit(2);
  },
};
