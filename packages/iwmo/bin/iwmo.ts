import { createReadStream, writeSync } from "node:fs";
import { readdir, stat, writeFile } from "node:fs/promises";
import { join, resolve } from "node:path";
import { parseArgs } from "node:util";

import { err, ok, Result } from "@wmo-kit/domain/result";

import type { Opties } from "../src/cli/argumenten.js";
import { describeGebruik } from "../src/cli/describe-gebruik.js";
import type { BestandFailure } from "../src/cli/errors.js";
import type { Host } from "../src/cli/host.js";
import { OPTIES } from "../src/cli/opdrachten.table.js";
import { run } from "../src/cli/run.js";

/** From this size on reading shows how far it is. @unit bytes */
const GROOT = 5_000_000;
const BALK = 30;

const failure = (_tag: BestandFailure["_tag"], bestand: string): Result<never, BestandFailure> => err({ _tag, bestand });

/** A bar on one line of the terminal, wiped when it is full. */
const showVoortgang = (bestand: string, gelezen: number, totaal: number): void => {
  const vol = Math.floor((BALK * gelezen) / totaal);
  const klaar = gelezen >= totaal;
  process.stderr.write(klaar ? "\r\u001b[K" : `\r${bestand} [${"#".repeat(vol)}${".".repeat(BALK - vol)}] ${Math.floor((100 * gelezen) / totaal)}%`);
};

const readStream = async (bron: AsyncIterable<unknown>, voortgang: (gelezen: number) => void): Promise<Uint8Array> => {
  const delen: Uint8Array[] = [];
  let gelezen = 0;
  for await (const deel of bron) {
    const bytes = deel instanceof Uint8Array ? deel : new TextEncoder().encode(String(deel));
    delen.push(bytes);
    gelezen += bytes.length;
    voortgang(gelezen);
  }
  return Buffer.concat(delen);
};

const readBestand = async (bestand: string): Promise<Uint8Array> => {
  if (bestand === "-") return readStream(process.stdin, () => undefined);
  const { size } = await stat(bestand);
  const toon = size >= GROOT && process.stderr.isTTY;
  return readStream(createReadStream(bestand, { highWaterMark: 1 << 20 }), (gelezen) => {
    if (toon) showVoortgang(bestand, gelezen, size);
  });
};

const codeVan = (fout: unknown): string => {
  const { code }: { readonly code?: unknown } = Object(fout);
  return typeof code === "string" ? code : "";
};

const tryWrite = Result.fromThrowable((descriptor: number, bytes: Uint8Array) => writeSync(descriptor, bytes), codeVan);

/** @unit milliseconds */
const WACHT = 5;
const wait = (): void => void Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, WACHT);

/** Writes all of it before going on, also when a pipe is full for a while. Output that gets lost ends the program with 2. */
const writeAll = (descriptor: number, uitvoer: Uint8Array | string): void => {
  const bytes = typeof uitvoer === "string" ? Buffer.from(uitvoer) : uitvoer;
  for (let begin = 0; begin < bytes.length; ) {
    const geschreven = tryWrite(descriptor, bytes.subarray(begin));
    if (geschreven.isOk()) begin += geschreven.value;
    else if (geschreven.error === "EAGAIN") wait();
    else process.exit(2);
  }
};

const host: Host = {
  read: (bestand) =>
    readBestand(bestand).then(
      (bytes) => ok(bytes),
      () => failure("BestandOnleesbaar", bestand),
    ),
  readText: (bestand) =>
    readBestand(bestand).then(
      (bytes) => ok(new TextDecoder().decode(bytes)),
      () => failure("BestandOnleesbaar", bestand),
    ),
  listXml: (map) =>
    readdir(map).then(
      (namen) => {
        const xml = namen.filter((naam) => /\.xml$/i.test(naam)).sort();
        return xml.length === 0 ? failure("GeenXmlInMap", map) : ok(xml.map((naam) => join(map, naam)));
      },
      () => failure("BestandOnleesbaar", map),
    ),
  writeNew: (bestand, bytes) =>
    writeFile(bestand, bytes, { flag: "wx" }).then(
      () => ok(undefined),
      (fout: unknown) => failure(codeVan(fout) === "EEXIST" ? "BestandBestaatAl" : "BestandNietSchrijfbaar", bestand),
    ),
  isZelfde: (bestand, ander) => bestand !== "-" && resolve(bestand) === resolve(ander),
  out: (uitvoer) => writeAll(1, uitvoer),
  err: (regel) => writeAll(2, `${regel}\n`),
};

const readOpdracht = Result.fromThrowable(
  (args: readonly string[]): { readonly positionals: readonly string[]; readonly values: Opties } =>
    parseArgs({ args: [...args], options: OPTIES, allowPositionals: true, strict: true }),
  () => undefined,
);

const opdracht = readOpdracht(process.argv.slice(2));
if (opdracht.isOk())
  void run(opdracht.value.positionals, opdracht.value.values, host).then(
    (uitgang) => {
      process.exitCode = uitgang;
    },
    // A mistake in the program itself; its text could quote the message, so only its kind is said.
    (fout: unknown) => {
      host.err(`Het programma is gestopt door een eigen fout (${fout instanceof Error ? fout.name : "onbekend"}). Meld dit bij de makers.`);
      process.exitCode = 2;
    },
  );
else {
  host.err(`Deze opties kan het programma niet lezen.\n${describeGebruik()}`);
  process.exitCode = 2;
}
