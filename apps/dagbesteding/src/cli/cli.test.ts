import { spawnSync } from "node:child_process";
import { mkdtempSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

import { decodeWmo305 } from "@wmo-kit/iwmo";
import { describe, expect, it } from "vitest";

import { eenBestand } from "../../test/berichten.js";
import { eenMap } from "../../test/kit.js";

const BIN = fileURLToPath(new URL("../../bin/dagbesteding.mjs", import.meta.url));
const vandaag = new Date().toLocaleDateString("sv-SE", { timeZone: "Europe/Amsterdam" });

const voerUit = (map: string, ...opdracht: readonly string[]) =>
  spawnSync(process.execPath, [BIN, ...opdracht], { encoding: "utf8", env: { ...process.env, WMO_KIT_MAP: map } });

const schrijf = (inhoud: Uint8Array): string => {
  const pad = join(mkdtempSync(join(tmpdir(), "bericht-")), "WMO301.xml");
  writeFileSync(pad, inhoud);
  return pad;
};

const leesDossier = (uitvoer: string): string => /dossier ([0-9a-f-]{36})/.exec(uitvoer)?.[1] ?? "";

describe("de opdrachtregel", () => {
  it("D-11.2, D-11.3, D-20.4: van toewijzing tot startbericht zonder pagina", () => {
    const map = eenMap();
    const ontvangst = voerUit(map, "import", schrijf(eenBestand()));
    expect([ontvangst.status, ontvangst.stderr]).toEqual([0, ""]);
    const dossier = leesDossier(ontvangst.stdout);

    const termijnen = voerUit(map, "termijnen", "--json");
    const { regels } = JSON.parse(termijnen.stdout) as { regels: { termijn: { norm: string; bronnen: string[] } }[] };
    expect(regels.map(({ termijn }) => termijn.norm).toSorted()).toEqual(["D-11.3", "D-12.5", "D-20.4"]);
    expect(regels.every(({ termijn }) => termijn.bronnen.length > 0)).toBe(true);

    expect(voerUit(map, "contact", dossier, "--datum", vandaag).status).toBe(0);
    const uit = mkdtempSync(join(tmpdir(), "uit-"));
    const start = voerUit(map, "start-ondersteuning", dossier, "--toewijzing", "5001", "--datum", vandaag, "--uit", uit);
    expect([start.status, start.stderr]).toEqual([0, ""]);
    const [bestand = ""] = readdirSync(uit);
    const startbericht = decodeWmo305(readFileSync(join(uit, bestand)))._unsafeUnwrap();
    expect(startbericht.header).toMatchObject({ afzender: "98000001", ontvanger: "0268" });
    expect(startbericht.client.startProducten).toMatchObject([{ toewijzingNummer: 5001, begindatum: vandaag, statusAanlevering: "1" }]);
  });

  it("D-20.6: een bericht voor een andere AGB-code wordt geweigerd als de eigen code bekend is", () => {
    const uitkomst = spawnSync(process.execPath, [BIN, "import", schrijf(eenBestand()), "--map", eenMap()], {
      encoding: "utf8",
      env: { ...process.env, WMO_KIT_AGB: "98000002" },
    });
    expect(uitkomst.status).toBe(1);
    expect(uitkomst.stderr).toContain("andere AGB-code");
  });

  it("RS035: een fout bericht noemt regel, code en plaats op stderr en herhaalt geen gegevens", () => {
    const fout = new TextDecoder().decode(eenBestand()).replace(">0268<", ">268<");
    const uitkomst = voerUit(eenMap(), "import", schrijf(new TextEncoder().encode(fout)));
    expect([uitkomst.status, uitkomst.stdout]).toEqual([1, ""]);
    expect(uitkomst.stderr).toMatch(/regel \d+:\d+ {2}RS035 {2}\/Bericht\/Header\/Afzender/);
    expect(uitkomst.stderr).not.toMatch(/9999\d{5}|Proefstra/);
  });

  it.each([
    ["een bestand dat er niet is", ["import", "bestaat-niet.xml"], "bestaat-niet.xml is niet te lezen"],
    ["een onbekende opdracht", ["toewijs"], "De opdracht toewijs bestaat niet"],
    ["een onbekende keuze", ["termijnen", "--waartoe"], "De keuze --waartoe bestaat niet"],
    ["een ontbrekende keuze", ["contact", "d1"], "De keuze --datum ontbreekt"],
    ["een onbekend dossier", ["contact", "d1", "--datum", "2026-11-20"], "Dit dossier is er niet"],
    ["een poort die geen poort is", ["serve", "--poort", "hoog"], "De waarde bij poort klopt niet"],
  ])("invoer: %s geeft een zin die zegt wat te doen, en niets anders op stderr", (_, opdracht, zin) => {
    const { status, stderr } = voerUit(eenMap(), ...opdracht);
    expect(status).toBe(1);
    expect(stderr).toContain(zin);
    expect(stderr).not.toContain('"level"');
  });
});
