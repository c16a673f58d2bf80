import { spawnSync, type SpawnSyncReturns } from "node:child_process";
import { cpSync, mkdtempSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

import { bundel, findOpstartcode, startProces, type Bundel } from "@wmo-kit/tooling-beproeving";
import { beforeAll, describe, expect, it } from "vitest";

import { maakBeheerder, meldAan } from "../aanmelden.js";
import { eenMap } from "../kit.js";
import { eenMelding } from "../melding.js";

let app: Bundel;
let map = "";

const voerUit = (...opdracht: readonly string[]): SpawnSyncReturns<string> => spawnSync(process.execPath, [app.programma, ...opdracht], { encoding: "utf8" });

describe("de opdrachtregel", () => {
  beforeAll(async () => {
    app = await bundel(new URL("../../src/main.ts", import.meta.url));
    map = eenMap();
    const proces = await startProces({ args: [app.programma, "serve", "--poort", "0", "--map", map], env: { WMO_KIT_ORGANISATIE: "Wijkteam De Proef" } });
    await maakBeheerder(proces.adres, findOpstartcode(proces.uitvoer()) ?? "", ["medewerker"]);
    const koppen = await meldAan(proces.adres, "beheer");
    const antwoord = await fetch(`${proces.adres}/api/meldingen`, { method: "POST", headers: { "content-type": "application/json", ...koppen }, body: JSON.stringify(eenMelding()) });
    expect(antwoord.status).toBe(201);
    await proces.stop();
  }, 120_000);

  it("CLI: een reservekopie is nagelezen, gaat terug in een lege map en geeft dezelfde feiten", () => {
    const naar = mkdtempSync(join(tmpdir(), "reserve-"));
    const gemaakt = voerUit("backup", "--naar", naar, "--map", map);
    expect([gemaakt.status, gemaakt.stderr, gemaakt.stdout]).toEqual([0, "", expect.stringMatching(/nagelezen en in orde/)]);
    const leeg = eenMap();
    const terug = voerUit("restore", join(naar, readdirSync(naar)[0] ?? ""), "--map", leeg);
    expect([terug.status, terug.stderr]).toEqual([0, ""]);
    const sleutel = readdirSync(map).find((naam) => naam.includes("sleutel")) ?? "";
    cpSync(join(map, sleutel), join(leeg, sleutel));
    const feiten = (van: string): string => {
      const uit = mkdtempSync(join(tmpdir(), "uit-"));
      expect(voerUit("export", "--naar", uit, "--map", van).status).toBe(0);
      const alles = join(uit, readdirSync(uit)[0] ?? "");
      const [{ map: eerste = "" } = {}] = JSON.parse(readFileSync(join(alles, "index.json"), "utf8")) as { readonly map: string }[];
      const { feiten: gevonden } = JSON.parse(readFileSync(join(alles, eerste, "dossier.json"), "utf8")) as { readonly feiten: unknown };
      return JSON.stringify(gevonden);
    };
    expect(feiten(map)).toContain("melding-vastgelegd");
    expect(feiten(leeg)).toBe(feiten(map));
  });

  it("W-106, W-108.5: een rapport komt als gedateerde bestanden met definities, en de tweede keer byte voor byte hetzelfde", () => {
    const maak = (): ReadonlyMap<string, string> => {
      const naar = join(mkdtempSync(join(tmpdir(), "rapport-")), "nieuw");
      const gemaakt = voerUit("rapport", "voortgangsoverleg", "--vanaf", "2026-09", "--tot", "2026-10", "--peildatum", "2026-11-01", "--naar", naar, "--map", map);
      expect([gemaakt.status, gemaakt.stderr]).toEqual([0, ""]);
      return new Map(readdirSync(naar).map((bestand) => [bestand, readFileSync(join(naar, bestand), "utf8")]));
    };
    const eerste = maak();
    const naam = "voortgangsoverleg-2026-09-2026-10-2026-11-01";
    expect([...eerste.keys()].toSorted()).toEqual([`${naam}-pakket.json`, `${naam}.csv`, `${naam}.json`]);
    expect(maak()).toEqual(eerste);
    expect(voerUit("rapport", "bestaat-niet", "--vanaf", "2026-09", "--naar", tmpdir(), "--map", map)).toMatchObject({ status: 1, stderr: expect.stringContaining("Dit rapport bestaat niet") });
    expect(voerUit("rapport", "knip", "--vanaf", "2026-09", "--tot", "2026-08", "--naar", tmpdir(), "--map", map)).toMatchObject({ status: 1, stderr: expect.stringContaining("bevat geen maand") });
  });

  it("NEN 7513: het logboek is na te rekenen, en de gezondheid is een tabel", () => {
    expect(voerUit("audit", "verify", "--map", map)).toMatchObject({ status: 0, stdout: expect.stringMatching(/klopt: \d+ regels/) });
    expect(voerUit("gezondheid", "--map", map)).toMatchObject({ stdout: expect.stringContaining("Uitleg") });
  });

  it("leesmodellen: elke lijst is gelijk aan de feiten, ook nadat zij opnieuw is gemaakt", () => {
    for (const keuze of [["--herbouw"], []]) {
      const { status, stdout } = voerUit("leesmodellen", ...keuze, "--map", map);
      expect([status, stdout]).toEqual([0, "inwoners: gelijk aan de feiten\nteam: gelijk aan de feiten\n"]);
    }
  });

  it("Wmo-5.3.4: de opdracht bewaring zegt wat er weg mag en wat er blijft, en vernietigt niet zonder --zeker of voor de termijn voorbij is", () => {
    const { status, stdout } = voerUit("bewaring", "--map", map);
    expect([status, stdout]).toEqual([0, expect.stringContaining("geen dossier waarvan de bewaartermijn voorbij is")]);
    expect(stdout).toContain("Dit blijft als een dossier is vernietigd:");
    const naar = mkdtempSync(join(tmpdir(), "uit-"));
    voerUit("export", "--naar", naar, "--map", map);
    const [{ dossier = "" } = {}] = JSON.parse(readFileSync(join(naar, readdirSync(naar)[0] ?? "", "index.json"), "utf8")) as { readonly dossier: string }[];
    expect(voerUit("bewaring", "vernietig", dossier, "--map", map)).toMatchObject({ status: 1, stderr: expect.stringContaining("zeker") });
    expect(voerUit("bewaring", "vernietig", dossier, "--zeker", "--map", map)).toMatchObject({ status: 1, stderr: expect.stringContaining("bewaar") });
    expect(voerUit("export", dossier, "--naar", naar, "--map", map).status).toBe(0);
  });

  it.each([
    ["een map die er niet is", ["backup", "--naar", tmpdir(), "--map", join(tmpdir(), "wijkteam-bestaat-niet")], "is er niet"],
    ["een onbekende opdracht", ["import"], "De opdracht import bestaat niet"],
    ["een onbekend dossier", ["export", "d-onbekend", "--naar", tmpdir()], "Dit dossier is er niet"],
  ])("CLI: %s geeft een zin die zegt wat te doen", (_, opdracht, zin) => {
    const metMap = opdracht.includes("--map") || opdracht[0] === "import" ? opdracht : [...opdracht, "--map", map];
    expect(voerUit(...metMap)).toMatchObject({ status: 1, stderr: expect.stringContaining(zin) });
  });

  it("W-37.3: een bestand met een fout wordt geweigerd met rij en kolom, en een goed bestand wordt ingelezen", () => {
    const koppen = "AGB-code;Aanbieder;AGB-code hoofdaannemer;Productcategorie;Productcode;Eenheid;Tarief;Geldig vanaf;Geldig tot en met";
    const bestand = join(mkdtempSync(join(tmpdir(), "rob-")), "lijst.csv");
    writeFileSync(bestand, `${koppen}\r\n75751234;;;02;02A03;01;1,05;01-01-2020;`);
    expect(voerUit("inlezen", "roblijst", bestand, "--map", map)).toMatchObject({ status: 1, stderr: expect.stringContaining("Rij 2, kolom B, Aanbieder: hier staat niets. Vul het in.") });
    writeFileSync(bestand, `${koppen}\r\n75751234;Zorg Dichtbij;;02;02A03;01;1,05;01-01-2020;`);
    expect(voerUit("inlezen", "roblijst", bestand, "--stand", "2026-01-15", "--map", map)).toMatchObject({ status: 0, stdout: expect.stringContaining("1 rijen ingelezen, van 15 januari 2026.") });
    expect(voerUit("inlezen", "onzin", bestand, "--map", map)).toMatchObject({ status: 1, stderr: expect.stringContaining("Dit soort bestand is er niet. Kies uit: roblijst") });
  });

  it("CLI: de hulp is in het Nederlands en noemt elke opdracht", () => {
    const { stdout } = voerUit("--help");
    for (const naam of ["start", "demo", "backup", "restore", "export", "inlezen", "audit", "gezondheid", "bewaring", "leesmodellen", "sleutel", "openapi"]) expect(stdout).toContain(`  ${naam}`);
    expect(stdout).toContain("Opdrachten");
  });
});
