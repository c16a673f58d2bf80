import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";

import { describe, expect, it } from "vitest";
import { parse } from "yaml";

import { listReleased } from "../src/packages.js";
import { ROOT } from "../src/root.js";

const released = listReleased(ROOT).map((one) => ({ naam: one.name, ...one }));

describe("PAKKET: wat iedere package van zichzelf zegt", () => {
  it.each(released)("PAKKET: $naam gaat openbaar, ondertekend en met haar geschiedenis naar buiten", ({ manifest }) => {
    expect(manifest.publishConfig).toEqual({ access: "public", provenance: true });
    expect(manifest.license).toBe("EUPL-1.2");
    expect(manifest.files).toContain("CHANGELOG.md");
  });

  it.each(released)("PAKKET: $naam zegt waar haar broncode staat, waarop ze draait en wat ze is", ({ manifest, directory, folder }) => {
    expect(manifest.repository?.directory).toBe(directory);
    expect(manifest.engines?.["node"]).toMatch(/^>=(?:20\.19|24\.7)$/);
    expect(manifest.description).toMatch(/\.$/);
    expect(existsSync(join(folder, "README.md"))).toBe(true);
  });

  it.each(released)("PAKKET: $naam hangt niet af van iets dat niet naar buiten gaat", ({ manifest }) => {
    const buiten = new Set(released.map(({ naam }) => naam));
    const binnen = Object.keys(manifest.dependencies ?? {}).filter((naam) => naam.startsWith("@wmo-kit/"));
    expect(binnen.filter((naam) => !buiten.has(naam))).toEqual([]);
  });

  it("CHANGESET: elke package die nog niet is uitgebracht staat in een changeset", () => {
    const genoemd = readdirSync(join(ROOT, ".changeset"))
      .filter((file) => file.endsWith(".md"))
      .flatMap((file) => Object.keys(parse(readFileSync(join(ROOT, ".changeset", file), "utf8").split("---")[1] ?? "") ?? {}));
    expect(released.filter(({ naam, manifest }) => manifest.version === "0.0.0" && !genoemd.includes(naam)).map(({ naam }) => naam)).toEqual([]);
  });
});

interface Workflow {
  readonly permissions: Readonly<Record<string, string>>;
  readonly jobs: Readonly<Record<string, { readonly "timeout-minutes"?: number; readonly permissions?: Readonly<Record<string, string>>; readonly steps: readonly { readonly uses?: string; readonly run?: string }[] }>>;
}

const workflows = readdirSync(join(ROOT, ".github/workflows")).map((bestand) => ({ bestand, tekst: readFileSync(join(ROOT, ".github/workflows", bestand), "utf8") }));

describe("WORKFLOW: wat op de server draait", () => {
  it.each(workflows)("WORKFLOW: $bestand gebruikt elke actie in een vaste versie, en heeft een einde", ({ tekst }) => {
    const { jobs }: Workflow = parse(tekst);
    for (const { steps, ...job } of Object.values(jobs)) {
      expect(job["timeout-minutes"]).toBeGreaterThan(0);
      for (const { uses } of steps) if (uses !== undefined) expect(uses).toMatch(/@[0-9a-f]{40}$/);
    }
  });

  it.each(workflows)("WORKFLOW: $bestand mag vooraf niets schrijven, en er staat geen sleutel in", ({ tekst }) => {
    const { permissions }: Workflow = parse(tekst);
    expect(permissions).toEqual({ contents: "read" });
    expect(tekst).not.toMatch(/(?:npm|ghp|gho|github_pat)_[A-Za-z0-9]{20,}/);
  });

  it("WORKFLOW: uitbrengen ondertekent de herkomst (id-token), met de opdrachten die de repetitie ook gebruikt", () => {
    const { jobs }: Workflow = parse(workflows.find(({ bestand }) => bestand === "release.yml")?.tekst ?? "");
    expect(jobs["release"]?.permissions).toMatchObject({ "id-token": "write" });
    const { scripts }: { readonly scripts: Readonly<Record<string, string>> } = JSON.parse(readFileSync(join(ROOT, "package.json"), "utf8"));
    expect(scripts["release"]).toContain("changeset publish");
    expect(scripts["version-packages"]).toContain("changeset version");
  });
});
