import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

import { Ajv } from "ajv";
import { default as formats } from "ajv-formats";
import { describe, expect, it } from "vitest";
import { parse } from "yaml";

import { HERE, ROOT } from "../src/root.js";
import { spreadVersions } from "../src/versions/spread.js";

const ajv = new Ajv({ allErrors: true });
formats.default(ajv);
const validate = ajv.compile(JSON.parse(readFileSync(join(HERE, "schema/publiccode-0.4.schema.json"), "utf8")));

const findingsIn = (publiccode: unknown): readonly string[] => {
  validate(publiccode);
  return (validate.errors ?? []).map(({ instancePath, message }) => `${instancePath} ${message}`);
};

const publiccode = parse(readFileSync(join(ROOT, "publiccode.yml"), "utf8"));

describe("PUBLICCODE: publiccode.yml", () => {
  it("PUBLICCODE: voldoet aan de versie die het zelf noemt", () => {
    expect(findingsIn(publiccode)).toEqual([]);
  });

  it("PUBLICCODE: heeft de licentie van de broncode", () => {
    expect(publiccode.legal.license).toBe(JSON.parse(readFileSync(join(ROOT, "package.json"), "utf8")).license);
  });

  it.each([
    ["zonder contact", { maintenance: { type: "community" } }, "/maintenance must have required property 'contacts'"],
    ["een te korte lange beschrijving", { description: { nl: { ...publiccode.description.nl, longDescription: "kort" } } }, "/description/nl/longDescription must NOT have fewer than 150 characters"],
    ["een onbekende stand", { developmentStatus: "klaar" }, "/developmentStatus must be equal to one of the allowed values"],
    ["een sleutel die niet bestaat", { licentie: "EUPL-1.2" }, " must NOT have additional properties"],
  ])("PUBLICCODE: %s wordt gezien", (_, anders, bevinding) => {
    expect(findingsIn({ ...publiccode, ...anders })).toContain(bevinding);
  });
});

describe("VERSIE: wat verder nog een versie noemt", () => {
  it("VERSIE: na changesets zeggen de toepassingen en publiccode.yml de nieuwe versie", () => {
    const root = mkdtempSync(join(tmpdir(), "wmo-kit-versie-"));
    cpSync(join(ROOT, "publiccode.yml"), join(root, "publiccode.yml"));
    for (const [map, version] of [["packages/domain", "0.9.0"], ["packages/iwmo", "0.10.0"], ["apps/dagbesteding", "0.2.0"]] as const) {
      mkdirSync(join(root, map, "src/config"), { recursive: true });
      writeFileSync(join(root, map, "package.json"), JSON.stringify({ name: map, version }));
    }
    const versie = "src/config/versie.ts";
    cpSync(join(ROOT, "apps/dagbesteding", versie), join(root, "apps/dagbesteding", versie));
    spreadVersions(root, "2027-01-31");
    expect(readFileSync(join(root, "apps/dagbesteding", versie), "utf8")).toContain('VERSIE = "0.2.0"');
    expect(parse(readFileSync(join(root, "publiccode.yml"), "utf8"))).toMatchObject({ softwareVersion: "0.10.0", releaseDate: "2027-01-31" });
    rmSync(root, { recursive: true });
  });
});
