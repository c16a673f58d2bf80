import { spawn, spawnSync, type SpawnSyncReturns } from "node:child_process";
import { cpSync, existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

import { beforeAll, describe, expect, it, onTestFinished } from "vitest";

import { eenBestand } from "../../test/berichten.js";
import { eenMap } from "../../test/kit.js";

const BIN = fileURLToPath(new URL("../../bin/dagbesteding.mjs", import.meta.url));
const SLEUTELBESTAND = "sleutel.json";

const voerUit = (...opdracht: readonly string[]): SpawnSyncReturns<string> => spawnSync(process.execPath, [BIN, ...opdracht], { encoding: "utf8" });

/** The data of a resident as the kit shows them. */
const termijnen = (map: string): string => voerUit("termijnen", "--json", "--map", map).stdout;

describe("beheer op de opdrachtregel", () => {
  let map = "";
  let dossier = "";
  beforeAll(() => {
    map = eenMap();
    const pad = join(mkdtempSync(join(tmpdir(), "bericht-")), "WMO301.xml");
    writeFileSync(pad, eenBestand());
    dossier = /dossier ([0-9a-f-]{36})/.exec(voerUit("import", pad, "--map", map).stdout)?.[1] ?? "";
  });

  it("D-18.2: een reservekopie is nagelezen, gaat terug in een lege map en geeft dezelfde gegevens; daarna niet nog eens", () => {
    const naar = mkdtempSync(join(tmpdir(), "reserve-"));
    const gemaakt = voerUit("backup", "--naar", naar, "--map", map);
    expect([gemaakt.status, gemaakt.stderr]).toEqual([0, ""]);
    expect(gemaakt.stdout).toMatch(/nagelezen en in orde/);
    const kopie = join(naar, readdirSync(naar)[0] ?? "");
    const leeg = eenMap();
    const terug = voerUit("restore", kopie, "--map", leeg);
    expect([terug.status, terug.stderr]).toEqual([0, ""]);
    const sleutel = readdirSync(map).find((naam) => naam.includes("sleutel")) ?? SLEUTELBESTAND;
    expect(gemaakt.stdout).toContain(sleutel);
    cpSync(join(map, sleutel), join(leeg, sleutel));
    expect(termijnen(leeg)).toBe(termijnen(map));
    const nogEens = voerUit("restore", kopie, "--map", leeg);
    expect([nogEens.status, nogEens.stderr]).toMatchObject([1, expect.stringContaining("Er is niets teruggezet")]);
  });

  it("D-18.2: een beschadigde kopie wordt niet teruggezet", () => {
    const naar = mkdtempSync(join(tmpdir(), "reserve-"));
    voerUit("backup", "--naar", naar, "--map", map);
    const kopie = join(naar, readdirSync(naar)[0] ?? "");
    const deel = readdirSync(kopie).find((naam) => naam.endsWith(".gz")) ?? "";
    writeFileSync(join(kopie, deel), "stuk");
    const leeg = eenMap();
    expect(voerUit("restore", kopie, "--map", leeg)).toMatchObject({ status: 1, stderr: expect.stringContaining("klopt niet") });
  });

  it("D-18.2: alles gaat mee in de uitvoer, leesbaar en als JSON met elk feit en elk bericht", () => {
    const naar = mkdtempSync(join(tmpdir(), "uit-"));
    const { status, stdout } = voerUit("export", "--naar", naar, "--map", map);
    expect([status, stdout]).toMatchObject([0, expect.stringContaining("persoonsgegevens")]);
    const alles = join(naar, readdirSync(naar)[0] ?? "");
    const lijst = JSON.parse(readFileSync(join(alles, "index.json"), "utf8")) as { readonly dossier: string; readonly map: string }[];
    expect(lijst.map((een) => een.dossier).toSorted()).toEqual([dossier, "organisatie"].toSorted());
    const eigen = join(alles, lijst.find((een) => een.dossier === dossier)?.map ?? "");
    const { feiten } = JSON.parse(readFileSync(join(eigen, "dossier.json"), "utf8")) as { readonly feiten: { readonly stroom: string; readonly feiten: { readonly soort: string }[] }[] };
    expect(feiten.find(({ stroom }) => stroom === dossier)?.feiten.map(({ soort }) => soort)).toContain("toewijzing-ontvangen");
    expect(readFileSync(join(eigen, "dossier.html"), "utf8")).toContain("Proefstra");
    const [bijlage = ""] = readdirSync(join(eigen, "bijlagen"));
    expect(readFileSync(join(eigen, "bijlagen", bijlage)).equals(Buffer.from(eenBestand()))).toBe(true);
  });

  it("D-18.2: één dossier gaat alleen uit als het er is, en een vergissing in de map maakt geen lege kit", () => {
    const naar = mkdtempSync(join(tmpdir(), "uit-"));
    expect(voerUit("export", dossier, "--naar", naar, "--map", map).status).toBe(0);
    expect(readdirSync(naar)).toHaveLength(1);
    expect(voerUit("export", "d-onbekend", "--naar", naar, "--map", map)).toMatchObject({ status: 1, stderr: expect.stringContaining("Dit dossier is er niet") });
    const weg = join(naar, "vergissing");
    for (const opdracht of [["export", "--naar", naar], ["backup", "--naar", naar], ["audit", "verify"]])
      expect(voerUit(...opdracht, "--map", weg)).toMatchObject({ status: 1, stderr: expect.stringContaining("is er niet") });
    expect([existsSync(weg), readdirSync(naar).length]).toEqual([false, 1]);
  });

  it("NEN 7513: het logboek is na te rekenen", () => {
    expect(voerUit("audit", "verify", "--map", map)).toMatchObject({ status: 0, stdout: expect.stringMatching(/klopt: \d+ regels/) });
  });

  it("API: de beschrijving van de API is het bestand dat meegaat", () => {
    const { stdout } = voerUit("openapi");
    expect(stdout.trim()).toBe(readFileSync(fileURLToPath(new URL("../../openapi.json", import.meta.url)), "utf8").trim());
  });

  it.each([["start"], ["serve"], ["demo"]])("CLI: %s zegt waar de pagina staat, en stopt netjes", async (opdracht) => {
    const eigen = eenMap();
    const proces = spawn(process.execPath, [BIN, opdracht, "--poort", "0", ...(opdracht === "demo" ? [] : ["--map", eigen])], { stdio: ["ignore", "pipe", "inherit"] });
    onTestFinished(() => void proces.kill("SIGKILL"));
    let tekst = "";
    for await (const stuk of proces.stdout) {
      tekst += String(stuk);
      if (tekst.includes("Stoppen")) break;
    }
    const adres = /http:\/\/127\.0\.0\.1:\d+/.exec(tekst)?.[0] ?? "";
    expect((await fetch(`${adres}/api/gezondheid`)).status).toBe(200);
    const plaats = /Gegevens: (.*)/.exec(tekst)?.[1] ?? eigen;
    proces.kill("SIGTERM");
    await new Promise((klaar) => proces.once("exit", klaar));
    if (opdracht === "demo") rmSync(plaats, { recursive: true, force: true });
    expect(proces.signalCode === "SIGTERM" || proces.exitCode === 0 || proces.exitCode === 143 || proces.exitCode === 130).toBe(true);
  });

  it("CLI: de hulp is in het Nederlands en noemt elke opdracht", () => {
    const { stdout } = voerUit("--help");
    for (const naam of ["start", "demo", "backup", "restore", "export", "audit", "import", "openapi"]) expect(stdout).toContain(`  ${naam}`);
    expect(stdout).toContain("Opdrachten");
    expect(voerUit("audit", "--help").stdout).toContain("verify");
  });
});
