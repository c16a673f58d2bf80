import { describe, expect, it } from "vitest";

import { keyOf, walkDependencies } from "../src/dependencies/walk.js";
import { listReleased } from "../src/packages.js";
import { ROOT } from "../src/root.js";
import { makeSbom } from "../src/sbom/make-sbom.js";
import { readIntegrities } from "../src/sbom/read-integrities.js";

interface Bom {
  readonly specVersion: string;
  readonly metadata: { readonly component: { readonly purl: string } };
  readonly components?: readonly { readonly "bom-ref": string; readonly purl: string; readonly licenses: readonly unknown[]; readonly hashes?: readonly { readonly content: string }[] }[];
  readonly dependencies: readonly { readonly ref: string; readonly dependsOn?: readonly string[] }[];
}

const integrities = readIntegrities(ROOT);

describe("SBOM: CycloneDX van elke package", () => {
  it.each(listReleased(ROOT).map(({ name, folder, manifest }) => ({ name, folder, version: manifest.version })))("SBOM: $name: alles wat meekomt staat erin, elk onderdeel een keer, met licentie en controlegetal", ({ name, folder, version }) => {
    const bom: Bom = JSON.parse(makeSbom(folder, integrities));
    const [, ...rest] = walkDependencies(folder);
    const components = bom.components ?? [];
    expect(bom.specVersion).toBe("1.6");
    expect(bom.metadata.component.purl).toBe(`pkg:npm/${name.replace("@", "%40")}@${version}`);
    expect(components.map((component) => component["bom-ref"]).sort()).toEqual(rest.map(keyOf).sort());
    expect(components.filter(({ licenses }) => licenses.length !== 1)).toEqual([]);
    expect(components.filter(({ purl, hashes = [] }) => !purl.includes("%40wmo-kit/") && !/^[0-9a-f]{128}$/.test(hashes[0]?.content ?? ""))).toEqual([]);
  });

  it("SBOM: wie wie nodig heeft klopt, en tweemaal maken geeft dezelfde bytes", () => {
    const iwmo = listReleased(ROOT).find(({ name }) => name === "@wmo-kit/iwmo");
    const tekst = makeSbom(iwmo?.folder ?? "", integrities);
    const { dependencies }: Bom = JSON.parse(tekst);
    const needs = (begin: string): readonly string[] => dependencies.find(({ ref }) => ref.startsWith(begin))?.dependsOn ?? [];
    expect(needs("@wmo-kit/iwmo@").map((ref) => ref.replace(/@[^@]*$/, ""))).toEqual(["@wmo-kit/domain", "zod"]);
    expect(needs("@wmo-kit/domain@").some((ref) => ref.startsWith("neverthrow@"))).toBe(true);
    expect(makeSbom(iwmo?.folder ?? "", integrities)).toBe(tekst);
  });
});
