/**
 * Speed and memory of reading and writing, as ratios to libxml2's streaming schema validation in the same round.
 * Run: pnpm build && pnpm bench. Reads with the built package. The machine decides the seconds; read the ratios.
 * `--snel` reads a small claim only, against readers that need no schema. Without the reference data there are no schemas to read with.
 */
import { createReadStream, createWriteStream, mkdtempSync, readFileSync, rmSync, statSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { Readable } from "node:stream";
import { pipeline } from "node:stream/promises";
import { fileURLToPath } from "node:url";

import { makeVerslag } from "@wmo-kit/tooling-bench";
import { hasReferenceData } from "@wmo-kit/tooling-testing/reference-data";
import { decodeWmo305, decodeWmo323, encodeWmo323, readWmo323 } from "@wmo-kit/iwmo";

import { schemaPad } from "../test/schemabestand.js";
import { maakWmo323 } from "./maak-wmo323.bench.js";
import { hier, meetOmBeurten, proces, regelVan, verhoudingTot, type Gemeten, type Loper } from "./meet.bench.js";

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
  proces(`${naam}: ${wat}`, process.execPath, ["--max-old-space-size=8192", pad("../scripts/lees-met.mjs"), naam, bestand, ...(hasReferenceData ? [schemaPad("wmo323")] : [])], true);

const schrijf = (tekst: string): void => void process.stdout.write(`${tekst}\n`);
const kop = (bestand: string, prestaties: string): void => schrijf(`\nWMO323 met ${prestaties} prestaties, ${Math.round(statSync(bestand).size / 1e6)} MB, ${RONDES} rondes`);

const isSnel = process.argv.includes("--snel");
const verslag = makeVerslag("iwmo");

const meet = async (lopers: readonly Loper[]): Promise<readonly Gemeten[]> => {
  const gemeten = await meetOmBeurten(RONDES, lopers);
  schrijf(gemeten.map(regelVan).join("\n"));
  return gemeten;
};

/** The aim is to be faster than every other reader of a large claim, also than the one that only looks at the schema. */
const SNELLER_DAN_ALLE = 1;

/** Own time against the time of each of the others, in the same rounds. */
const meld = (id: string, wat: string, eigen: Gemeten | undefined, anderen: readonly (readonly [naam: string, peer: string, gemeten: Gemeten | undefined])[], hoogstens?: number): void => {
  for (const [naam, peer, gemeten] of anderen)
    if (eigen !== undefined && gemeten !== undefined)
      verslag.meet({ id: `${id}.${naam}`, wat, waarde: eigen.tijd, eenheid: "s", peer, ratio: verhoudingTot(eigen, gemeten), beter: "lager", ...(hoogstens === undefined ? {} : { doel: { op: "ratio" as const, grens: hoogstens } }) });
};

const meetKlein = async (): Promise<void> => {
  const bestand = await maakBestand(10_000);
  kop(bestand, "10.000");
  const [eigen, saxes, fxp] = await meet([
    hier("wmo-kit: stroom, typen, niveau 1 en 2, warm", () => leesStroom(bestand)),
    ander("saxes", "alleen gebeurtenissen, namespaces en posities", bestand),
    ander("fast-xml-parser", "objecten en zod", bestand),
  ]);
  meld("iwmo.lezen-10k", "a claim of 10,000 lines read as a stream, with levels 1 and 2", eigen, [
    ["saxes", "saxes, events only", saxes],
    ["fast-xml-parser", "fast-xml-parser 5 and zod", fxp],
  ]);
};

const meetGroot = async (groot: string): Promise<void> => {
  kop(groot, "100.000");
  const [xsd, warm, heel, saxes, libxml2, fxp] = await meet([
    xmllint(groot),
    hier("wmo-kit: stroom, typen, niveau 1 en 2, warm", () => leesStroom(groot)),
    heelProces(groot),
    ander("saxes", "alleen gebeurtenissen, namespaces en posities", groot),
    ander("libxml2-wasm", "boom en schema", groot),
    ander("fast-xml-parser", "objecten en zod", groot),
  ]);
  meld("iwmo.lezen-100k", "a claim of 100,000 lines read as a stream, with levels 1 and 2", warm, [
    ["xmllint", "xmllint --stream --schema, the schema only", xsd],
    ["saxes", "saxes, events only", saxes],
    ["libxml2-wasm", "libxml2-wasm, tree and schema", libxml2],
    ["fast-xml-parser", "fast-xml-parser 5 and zod", fxp],
  ], SNELLER_DAN_ALLE);
  meld("iwmo.proces-100k", "the same as a whole process", heel, [["xmllint", "xmllint --stream --schema, the schema only", xsd]]);
  const grootst = await maakBestand(500_000);
  kop(grootst, "500.000");
  const [xsd500, heel500] = await meet([xmllint(grootst), heelProces(grootst)]);
  meld("iwmo.proces-500k", "a claim of 500,000 lines as a whole process", heel500, [["xmllint", "xmllint --stream --schema, the schema only", xsd500]]);
  for (const [id, wat, gemeten, ref] of [
    ["iwmo.geheugen-100k.fast-xml-parser", "highest memory of that process, 100,000 lines", heel, fxp],
    ["iwmo.geheugen-500k.100k", "highest memory of that process, 500,000 lines", heel500, heel],
  ] as const)
    if (gemeten !== undefined && ref !== undefined)
      verslag.meet({ id, wat, waarde: gemeten.geheugen, eenheid: "MB", peer: id.endsWith("100k") ? "the same at 100,000 lines" : "fast-xml-parser 5 and zod", ratio: gemeten.geheugen / ref.geheugen, beter: "lager" });
};

const meetInGeheugen = async (groot: string): Promise<void> => {
  schrijf("\nIn het geheugen: 100.000 prestaties");
  const bytes = readFileSync(groot);
  const bericht = decodeWmo323(bytes).match((gelezen) => gelezen, stop);
  const [sjabloon, schrijven, lezen] = await meet([
    hier("kale sjabloonteksten naar bytes, warm", () => Buffer.from([...maakWmo323({ prestaties: 100_000, clienten: 5_000 })].join(""))),
    hier("wmo-kit: schrijven en toetsen, warm", () => encodeWmo323(bericht).match(() => {}, stop)),
    hier("wmo-kit: lezen, toetsen en typeren, warm", () => decodeWmo323(bytes).match(() => {}, stop)),
  ]);
  const peer = "bare template strings to bytes";
  if (sjabloon === undefined || schrijven === undefined || lezen === undefined) return;
  verslag.meet({ id: "iwmo.schrijven-100k.sjabloon", wat: "a claim of 100,000 lines written and checked", waarde: schrijven.tijd, eenheid: "s", peer, ratio: schrijven.verhouding, beter: "lager" });
  verslag.meet({ id: "iwmo.inlezen-100k.sjabloon", wat: "the same read at once, checked and typed", waarde: lezen.tijd, eenheid: "s", peer, ratio: lezen.verhouding, beter: "lager" });
};

const meetBericht = async (): Promise<void> => {
  const klein = readFileSync(new URL("../test/fixtures/wmo305-start.xml", import.meta.url));
  const leesKlein = hier("klein", () => {
    for (let i = 0; i < KLEINE_BERICHTEN; i += 1) decodeWmo305(klein);
  });
  let snelst = Infinity;
  for (let i = 0; i < RONDES; i += 1) snelst = Math.min(snelst, (await leesKlein.loop()).tijd);
  schrijf(`\nWMO305 van ${klein.length} bytes: ${Math.round(KLEINE_BERICHTEN / snelst)} per seconde`);
  verslag.meet({ id: "iwmo.wmo305.aantal", wat: `a WMO305 of ${klein.length} bytes read`, waarde: KLEINE_BERICHTEN / snelst, eenheid: "per second", beter: "hoger" });
};

try {
  await meetKlein();
  if (isSnel) verslag.slaOver("claims of 100,000 and 500,000 lines", "the quick run");
  else {
    const groot = await maakBestand(100_000);
    if (hasReferenceData) await meetGroot(groot);
    else verslag.slaOver("reading against validators with a schema", "without the reference data there are no schemas");
    await meetInGeheugen(groot);
  }
  await meetBericht();
  verslag.klaar();
} finally {
  rmSync(map, { recursive: true });
}
