import { afterAll, describe, expect, it } from "vitest";

import { findTextFindings } from "../src/find-text-findings.mjs";
import { removeWorkspace, writeWorkspace, type Files } from "./workspace.js";

const manifest = (change: object = {}): string =>
  JSON.stringify({
    name: "@wmo-kit/domain",
    description: "Words of the Wmo 2015 as types.",
    license: "EUPL-1.2",
    type: "module",
    sideEffects: false,
    repository: { type: "git", url: "git+https://github.com/wmo-kit/wmo-kit.git", directory: "packages/domain" },
    engines: { node: ">=20.19" },
    files: ["dist"],
    exports: { ".": { "@wmo-kit/source": "./src/index.ts", import: "./dist/index.js" }, "./package.json": "./package.json" },
    publishConfig: { access: "public" },
    scripts: { build: "x", typecheck: "x", test: "x" },
    dependencies: { neverthrow: "catalog:" },
    peerDependencies: { zod: "^4.6.0" },
    ...change,
  });

const clean: Files = {
  "pnpm-workspace.yaml": 'packages:\n  - packages/*\ncatalog:\n  "@types/node": 24.19.2\n  zod: 4.6.7\n',
  "README.md": "Zie [domain](packages/domain/README.md), [het web](https://example.org) en [boven](#boven).",
  "packages/domain/package.json": manifest(),
  "packages/domain/README.md": "Woorden. Voorbeeld: 999900006. De gegevens staan in ../shared.",
  "packages/domain/src/index.ts": 'export const geldig = ["999900006", "999999990", "000000000", "000000012"];\nexport const ongeldig = "123456789";\nexport const lang = "1234567820";\n',
};

// Put together here, so that this file does not hold what the checks look for.
const join = (...parts: readonly string[]): string => parts.join("");
const slash = "/";

const planted: readonly { readonly sentence: string; readonly rule: string; readonly place: string; readonly files: Files }[] = [
  { sentence: "een Bsn buiten de testreeks", rule: "bsn-outside-test-range", place: "packages/domain/src/bsn.test.ts:2", files: { "packages/domain/src/bsn.test.ts": `//\nconst bsn = "${join("1112", "22333")}";` } },
  { sentence: "een pad van een machine", rule: "machine-path", place: "docs/pad.md:1", files: { "docs/pad.md": `Kijk in ${slash}${join("ho", "me")}/iemand/x.` } },
  { sentence: "een tijdelijke map van een machine", rule: "machine-path", place: "packages/domain/src/pad.ts:1", files: { "packages/domain/src/pad.ts": `const map = "${slash}${join("tm", "p")}/x";` } },
  { sentence: "een registerhost", rule: "registry-host", place: "pnpm-lock.yaml:1", files: { "pnpm-lock.yaml": `tarball: https://${join("regis", "try")}.example.org/zod.tgz` } },
  { sentence: "een woord over de maker", rule: "maker", place: "docs/maker.md:1", files: { "docs/maker.md": `Gemaakt met een ${join("coding ", "agent")}.` } },
  { sentence: "een vage naam", rule: "vague-name", place: "packages/domain/src/utils/datum.ts", files: { "packages/domain/src/utils/datum.ts": "" } },
  { sentence: "een dode verwijzing", rule: "broken-link", place: "docs/wijs.md:1", files: { "docs/wijs.md": "Zie [hier](./nergens.md#kop)." } },
  { sentence: "een map zonder verdieping", rule: "floor-row", place: "packages/nieuw", files: { "packages/nieuw/package.json": "{}" } },
  { sentence: "een losse versie in de catalogus", rule: "exact-version", place: "pnpm-workspace.yaml:2", files: { "pnpm-workspace.yaml": "catalog:\n  zod: ^4.6.7\n" } },
];

const brokenManifests: readonly { readonly sentence: string; readonly change: object; readonly message: string }[] = [
  { sentence: "geen licentie", change: { license: undefined }, message: "license" },
  { sentence: "een andere map in repository", change: { repository: {} }, message: "repository.directory" },
  { sentence: "een versie buiten de catalogus", change: { dependencies: { zod: "^4.0.0" } }, message: "dependencies.zod" },
  { sentence: "geen deuren", change: { exports: undefined }, message: "exports: list the doors" },
  { sentence: "de bronvoorwaarde niet vooraan", change: { exports: { ".": { import: "./dist/index.js", "@wmo-kit/source": "./src/index.ts" } } }, message: "the first condition must be" },
  { sentence: "een deur zonder bestand", change: { exports: { ".": { "@wmo-kit/source": "./src/weg.ts" } } }, message: "./src/weg.ts does not exist" },
  { sentence: "niet openbaar", change: { publishConfig: {} }, message: "publishConfig.access" },
  { sentence: "geen test", change: { scripts: { build: "x", typecheck: "x" } }, message: "scripts.test" },
];

const workspaces: string[] = [];
afterAll(() => workspaces.forEach(removeWorkspace));

const findIn = (files: Files): ReturnType<typeof findTextFindings> => {
  const workspace = writeWorkspace({ ...clean, ...files });
  workspaces.push(workspace);
  return findTextFindings(workspace);
};

describe("HOUSE: de eigen controles", () => {
  it("HOUSE: een werkruimte die klopt geeft geen bevindingen", () => {
    expect(findIn({})).toEqual([]);
  });

  it.each(planted)("HOUSE: $sentence wordt gezien ($rule)", ({ rule, place, files }) => {
    expect(findIn(files).map((finding) => [finding.rule, finding.place])).toContainEqual([rule, place]);
  });

  it.each(brokenManifests)("HOUSE: $sentence in package.json wordt gezien", ({ change, message }) => {
    const findings = findIn({ "packages/domain/package.json": manifest(change) });
    expect(findings.map((finding) => finding.message).join("\n")).toContain(message);
  });

  it("HOUSE: een package zonder README wordt gezien", () => {
    const workspace = writeWorkspace({ ...clean, "README.md": "", "packages/domain/README.md": "" });
    workspaces.push(workspace);
    const { "packages/domain/README.md": _, ...rest } = clean;
    const without = writeWorkspace({ ...rest, "README.md": "" });
    workspaces.push(without);
    expect(findTextFindings(workspace)).toEqual([]);
    expect(findTextFindings(without).map(({ message }) => message)).toEqual(["README.md is missing"]);
  });

  it("HOUSE: een bevinding over een Bsn noemt het nummer niet", () => {
    const bsn = join("1112", "22333");
    expect(JSON.stringify(findIn({ "docs/a.md": bsn }))).not.toContain(bsn);
  });
});
