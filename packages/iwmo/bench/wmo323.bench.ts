/**
 * Speed of reading and writing, as ratios to libxml2's streaming schema validation in the same run.
 * Run: pnpm build && pnpm bench. The machine decides the seconds; read the ratios.
 */
import { createReadStream, createWriteStream, mkdtempSync, readFileSync, rmSync, statSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { Readable } from "node:stream";
import { pipeline } from "node:stream/promises";
import { fileURLToPath } from "node:url";

import { SaxesParser } from "saxes";

import { decodeWmo305, decodeWmo323, encodeWmo323, readWmo323 } from "../src/index.js";
import { judge, schemaVan } from "../test/libxml2.js";
import { schemaPad } from "../test/schemabestand.js";
import { maakWmo323 } from "./maak-wmo323.bench.js";
import { meet, meetProces, toon } from "./meet.bench.js";

const KEREN = 5;
const PROCES = fileURLToPath(new URL("../scripts/lees-wmo323.mjs", import.meta.url));
const map = mkdtempSync(join(tmpdir(), "wmo-kit-bench-"));

const maakBestand = async (prestaties: number): Promise<string> => {
  const pad = join(map, `${prestaties}.xml`);
  await pipeline(Readable.from(maakWmo323({ prestaties, clienten: 5_000 })), createWriteStream(pad));
  return pad;
};

const stop = (): never => {
  throw new Error("the generated message is not valid");
};

const leesStroom = async (pad: string): Promise<void> => {
  for await (const deel of readWmo323(createReadStream(pad, { highWaterMark: 1 << 18 })))
    if (deel.deel === "einde" && deel.uitslag.isErr()) stop();
};

const leesSaxes = async (pad: string): Promise<void> => {
  const parser = new SaxesParser({ xmlns: true, position: true });
  for await (const deel of createReadStream(pad, { encoding: "utf8", highWaterMark: 1 << 18 })) parser.write(String(deel));
  parser.close();
};

const schrijf = (tekst: string): void => void process.stdout.write(`${tekst}\n`);

try {
  const groot = await maakBestand(100_000);
  const grootst = await maakBestand(500_000);
  schrijf(`WMO323 met 100.000 prestaties, ${Math.round(statSync(groot).size / 1e6)} MB`);
  const bytes = readFileSync(groot);
  const xmllint = ["--stream", "--noout", "--schema", schemaPad("wmo323")];
  schrijf(
    toon([
      meetProces("xmllint --stream --schema (C, alleen het schema)", KEREN, "xmllint", [...xmllint, groot]),
      await meet("wmo-kit: stroom lezen, toetsen en typeren, warm", KEREN, () => leesStroom(groot)),
      meetProces("wmo-kit: hetzelfde als heel proces", KEREN, process.execPath, [PROCES, groot]),
      await meet("wmo-kit: in het geheugen lezen, toetsen en typeren", KEREN, () => decodeWmo323(bytes).isOk()),
      await meet("saxes: alleen gebeurtenissen, namespaces en posities", 2, () => leesSaxes(groot)),
      await meet("libxml2-wasm: boom en schema", 2, () => judge(schemaVan("WMO323"), bytes)),
    ]),
  );
  schrijf(`\nWMO323 met 500.000 prestaties, ${Math.round(statSync(grootst).size / 1e6)} MB`);
  schrijf(toon([meetProces("xmllint --stream --schema", 1, "xmllint", [...xmllint, grootst]), meetProces("wmo-kit: heel proces", 2, process.execPath, [PROCES, grootst])]));

  schrijf("\nSchrijven van 100.000 prestaties");
  const bericht = decodeWmo323(bytes).match((gelezen) => gelezen, stop);
  schrijf(
    toon([
      await meet("kale sjabloonteksten naar bytes", 3, () => Buffer.from([...maakWmo323({ prestaties: 100_000, clienten: 5_000 })].join(""))),
      await meet("wmo-kit: schrijven en toetsen", 3, () => encodeWmo323(bericht).isOk()),
    ]),
  );

  const klein = readFileSync(new URL("../test/fixtures/wmo305-start.xml", import.meta.url));
  const { tijd } = await meet("klein bericht", KEREN, () => {
    for (let i = 0; i < 5_000; i += 1) decodeWmo305(klein);
  });
  schrijf(`\nWMO305 van ${klein.length} bytes: ${Math.round(5_000 / tijd)} per seconde`);
} finally {
  rmSync(map, { recursive: true });
}
