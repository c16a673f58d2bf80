import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";

import { describe, expect, it } from "vitest";

import { keyOf, walkDependencies, type Component } from "../src/dependencies/walk.js";
import { findLicenceProblems } from "../src/licence/find-licence-problems.js";
import { LICENCES } from "../src/licence/licences.table.js";
import { listReleased } from "../src/packages.js";
import { ROOT } from "../src/root.js";

const met = (licence: string): Component => ({ name: "proef", version: "1.0.0", licence, description: undefined, homepage: undefined, dependsOn: [] });

describe("LICENTIE: wat meekomt past bij de EUPL", () => {
  it.each(listReleased(ROOT).map(({ name, folder }) => ({ name, folder })))("LICENTIE: alles wat met $name meekomt heeft een licentie uit de tabel", ({ folder }) => {
    expect(findLicenceProblems(walkDependencies(folder))).toEqual([]);
  });

  it.each(["GPL-3.0-only", "AGPL-3.0-or-later", "SSPL-1.0", "UNLICENSED", "SEE LICENSE IN LICENSE.txt", "", "MIT AND GPL-2.0-only", "Apache-2.0+", "GPL-2.0-only WITH Classpath-exception-2.0"])("LICENTIE: %j wordt gezien", (licence) => {
    expect(findLicenceProblems([met(licence)])).toHaveLength(1);
  });

  it.each(["MIT", "(MIT OR GPL-3.0-only)", "MIT AND ISC", "EUPL-1.2"])("LICENTIE: %j mag", (licence) => {
    expect(findLicenceProblems([met(licence)])).toEqual([]);
  });

  it("LICENTIE: elke rij heeft een eigen naam en een reden", () => {
    expect(new Set(LICENCES.map(({ licence }) => licence)).size).toBe(LICENCES.length);
    expect(LICENCES.filter(({ reason }) => !reason.endsWith("."))).toEqual([]);
  });
});

describe("LICENTIE: er blijft niets buiten beeld", () => {
  const plaats = (packages: Readonly<Record<string, object>>): string => {
    const map = mkdtempSync(join(tmpdir(), "wmo-kit-licences-"));
    for (const [pad, manifest] of Object.entries(packages)) {
      mkdirSync(join(map, dirname(pad)), { recursive: true });
      writeFileSync(join(map, pad), JSON.stringify(manifest));
    }
    return map;
  };

  it("LICENTIE: ook wat pas via een ander en in een kring meekomt wordt bekeken", () => {
    const map = plaats({
      "package.json": { name: "begin", version: "1.0.0", license: "MIT", dependencies: { een: "*" } },
      "node_modules/een/package.json": { name: "een", version: "1.0.0", license: "MIT", peerDependencies: { twee: "*" } },
      "node_modules/twee/package.json": { name: "twee", version: "2.0.0", licenses: [{ type: "GPL-3.0-only" }], dependencies: { een: "*" }, optionalDependencies: { weg: "*" } },
    });
    const gevonden = walkDependencies(map);
    expect(gevonden.map(keyOf)).toEqual(["begin@1.0.0", "een@1.0.0", "twee@2.0.0"]);
    expect(findLicenceProblems(gevonden)).toEqual(["twee@2.0.0: GPL-3.0-only has no row in licences.table.ts"]);
    rmSync(map, { recursive: true });
  });

  it("LICENTIE: wat er hoort te zijn en er niet is, is een fout", () => {
    const map = plaats({ "package.json": { name: "begin", version: "1.0.0", dependencies: { weg: "*" } } });
    expect(() => walkDependencies(map)).toThrow("begin@1.0.0 needs weg, which is not installed");
    rmSync(map, { recursive: true });
  });
});
