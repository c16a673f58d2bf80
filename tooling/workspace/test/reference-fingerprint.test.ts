import { mkdirSync, mkdtempSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

import { afterEach, beforeEach, describe, expect, it } from "vitest";

import { fingerprintReferenceData } from "../src/reference-fingerprint.mjs";

describe("CACHE: de referentiegegevens tellen mee in de sleutel van de tests", () => {
  let folder = "";
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), "wmo-kit-reference-"));
    mkdirSync(join(folder, "xsd"));
    writeFileSync(join(folder, "xsd", "a.xsd"), "een");
    writeFileSync(join(folder, "b.json"), "twee");
  });
  afterEach(() => rmSync(folder, { recursive: true }));

  it("CACHE: dezelfde gegevens geven dezelfde sleutel", () => {
    expect(fingerprintReferenceData(folder)).toBe(fingerprintReferenceData(folder));
  });

  it.each([
    { sentence: "een andere inhoud", change: () => writeFileSync(join(folder, "xsd", "a.xsd"), "drie") },
    { sentence: "een nieuw bestand", change: () => writeFileSync(join(folder, "c.json"), "") },
    { sentence: "een andere naam", change: () => renameSync(join(folder, "b.json"), join(folder, "c.json")) },
    { sentence: "een bestand minder", change: () => rmSync(join(folder, "b.json")) },
  ])("CACHE: $sentence geeft een andere sleutel", ({ change }) => {
    const before = fingerprintReferenceData(folder);
    change();
    expect(fingerprintReferenceData(folder)).not.toBe(before);
  });

  it("CACHE: zonder gegevens staat dat in de sleutel", () => {
    expect(fingerprintReferenceData(join(folder, "nergens"))).toBe("absent");
  });
});
