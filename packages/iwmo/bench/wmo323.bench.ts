/**
 * Speed and memory of reading and writing, as ratios to libxml2's streaming schema validation in the same round.
 * Run: pnpm build && pnpm bench. Reads with the built package. The machine decides the seconds; read the ratios.
 */
import { createReadStream, createWriteStream, mkdtempSync, readFileSync, rmSync, statSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { Readable } from "node:stream";
import { pipeline } from "node:stream/promises";
import { fileURLToPath } from "node:url";

import { decodeWmo305, decodeWmo323, encodeWmo323, readWmo323 } from "@wmo-kit/iwmo";

import { schemaPad } from "../test/schemabestand.js";
import { maakWmo323 } from "./maak-wmo323.bench.js";
import { hier, meetOmBeurten, proces } from "./meet.bench.js";

const RONDES = 5;
const KLEINE_BERICHTEN = 5_000;
const pad = (naam: string): string => fileURLToPath(new URL(naam, import.meta.url));
const map = mkdtempSync(join(tmpdir(), "wmo-kit-bench-"));

const maakBestand = async (prestaties: number): Promise<string> => {
  const bestand = join(map, `${prestaties}.xml`);
  await pipeline(Readable.from(maakWmo323({ prestaties, clienten: 5_000 })), createWriteStream(bestand));
  return bestand;
};

const stop = (): never => {
  throw new Error("the generated message has findings");
};

const leesStroom = async (bestand: string): Promise<void> => {
  for await (const deel of readWmo323(createReadStream(bestand)))
    if (deel.deel === "einde" && (deel.uitslag.isErr() || deel.niveau2.length > 0)) stop();
};

const xmllint = (bestand: string) => proces("xmllint --stream --schema (C, alleen het schema)", "xmllint", ["--stream", "--noout", "--schema", schemaPad("wmo323"), bestand]);
const heelProces = (bestand: string) => proces("wmo-kit: stroom, typen, niveau 1 en 2, heel proces", process.execPath, [pad("../scripts/lees-wmo323.mjs"), bestand]);
const ander = (naam: string, wat: string, bestand: string) =>
  proces(`${naam}: ${wat}`, process.execPath, ["--max-old-space-size=8192", pad("../scripts/lees-met.mjs"), naam, bestand, schemaPad("wmo323")], true);

const schrijf = (tekst: string): void => void process.stdout.write(`${tekst}\n`);
const kop = (bestand: string, prestaties: string): void => schrijf(`\nWMO323 met ${prestaties} prestaties, ${Math.round(statSync(bestand).size / 1e6)} MB, ${RONDES} rondes`);

try {
  const groot = await maakBestand(100_000);
  kop(groot, "100.000");
  schrijf(
    await meetOmBeurten(RONDES, [
      xmllint(groot),
      hier("wmo-kit: stroom, typen, niveau 1 en 2, warm", () => leesStroom(groot)),
      heelProces(groot),
      ander("saxes", "alleen gebeurtenissen, namespaces en posities", groot),
      ander("libxml2-wasm", "boom en schema", groot),
      ander("fast-xml-parser", "objecten en zod", groot),
    ]),
  );

  const grootst = await maakBestand(500_000);
  kop(grootst, "500.000");
  schrijf(await meetOmBeurten(RONDES, [xmllint(grootst), heelProces(grootst)]));

  schrijf("\nIn het geheugen: 100.000 prestaties");
  const bytes = readFileSync(groot);
  const bericht = decodeWmo323(bytes).match((gelezen) => gelezen, stop);
  schrijf(
    await meetOmBeurten(RONDES, [
      hier("kale sjabloonteksten naar bytes, warm", () => Buffer.from([...maakWmo323({ prestaties: 100_000, clienten: 5_000 })].join(""))),
      hier("wmo-kit: schrijven en toetsen, warm", () => encodeWmo323(bericht).match(() => {}, stop)),
      hier("wmo-kit: lezen, toetsen en typeren, warm", () => decodeWmo323(bytes).match(() => {}, stop)),
    ]),
  );

  const klein = readFileSync(new URL("../test/fixtures/wmo305-start.xml", import.meta.url));
  const leesKlein = hier("klein", () => {
    for (let i = 0; i < KLEINE_BERICHTEN; i += 1) decodeWmo305(klein);
  });
  let snelst = Infinity;
  for (let i = 0; i < RONDES; i += 1) snelst = Math.min(snelst, (await leesKlein.loop()).tijd);
  schrijf(`\nWMO305 van ${klein.length} bytes: ${Math.round(KLEINE_BERICHTEN / snelst)} per seconde`);
} finally {
  rmSync(map, { recursive: true });
}
