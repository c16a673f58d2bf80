import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

import { hasReferenceData, referencePath } from "@wmo-kit/tooling-testing/reference-data";
import { SaxesParser } from "saxes";
import { afterAll, describe, expect, test } from "vitest";

import { decodeWmo301, encodeWmo301 } from "../src/index.js";
import { hasXmllint } from "../test/xmllint.js";
import { makeGrootBericht } from "../test/groot-bericht.js";

const bytes = makeGrootBericht(20_000);
const tekst = Buffer.from(bytes).toString("utf8");
const gelezen = decodeWmo301(bytes);
const map = mkdtempSync(join(tmpdir(), "wmo-kit-bench-"));
const bestand = join(map, "groot.xml");
writeFileSync(bestand, bytes);
afterAll(() => rmSync(map, { recursive: true }));

/* The test runner wraps every import in a getter, which costs the small functions here more than their work: read the ratios. */
describe(`WMO301 met 20.000 toewijzingen, ${(bytes.length / 1e6).toFixed(1)} MB`, () => {
  test.runIf(hasXmllint && hasReferenceData)("XSD: lezen tegenover saxes en xmllint", async ({ bench }) => {
    expect(gelezen.isOk()).toBe(true);
    const schema = referencePath("iwmo", "xsd", "wmo301.xsd");
    await bench.compare(
      bench("wmo-kit: lezen, toetsen en typeren", () => void decodeWmo301(bytes)),
      bench("wmo-kit: schrijven en toetsen", () => void gelezen.andThen(encodeWmo301)),
      bench("saxes: alleen gebeurtenissen, met namespaces", () => void new SaxesParser({ xmlns: true }).write(tekst).close()),
      bench("xmllint --stream --schema, met opstarten", () => void spawnSync("xmllint", ["--stream", "--noout", "--schema", schema, bestand])),
    );
  }, 120_000);
});
