import { spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

import { describe, expect, it } from "vitest";

import { eenMap } from "../../test/kit.js";

const BIN = fileURLToPath(new URL("../../bin/dagbesteding.mjs", import.meta.url));

const voerUit = (map: string, ...opdracht: readonly string[]) =>
  spawnSync(process.execPath, [BIN, ...opdracht], { encoding: "utf8", env: { ...process.env, WMO_KIT_MAP: map, WMO_KIT_AGB: "98000001" } });

const schrijf = (naam: string, tekst: string): string => {
  const pad = join(mkdtempSync(join(tmpdir(), "lijst-")), naam);
  writeFileSync(pad, tekst);
  return pad;
};

const KOP = "BSN;Achternaam;Voorvoegsel;Voorletters;Geboortedatum;Geslacht;Gemeentecode";

describe("de opdrachtregel voor kwaliteit", () => {
  it("D-16.4: toon-aan zegt wat ontbreekt en schrijft een pagina; een onbekende eis wordt geweigerd", () => {
    const map = eenMap();
    const uit = join(mkdtempSync(join(tmpdir(), "uit-")), "pakket.html");
    const { status, stdout } = voerUit(map, "toon-aan", "--eis", "D-19", "--peildatum", "2026-06-01", "--uit", uit);
    expect([status, stdout.includes("D-19.d"), stdout.trim().split("\n").at(-1)]).toEqual([0, true, "5 eisen vragen bewijs; van 5 is er geen geldig bewijs op 2026-06-01."]);
    expect(readFileSync(uit, "utf8")).toContain("<title>Toon aan: eis 19");
    const onbekend = voerUit(map, "toon-aan", "--eis", "D-999");
    expect([onbekend.status === 0, onbekend.stderr.includes("staat niet in het programma")]).toEqual([false, true]);
  }, 60_000);

  it("D-16.10: plichten toont de dagen van een jaar", () => {
    const { status, stdout } = voerUit(eenMap(), "plichten", "--jaar", "2027", "--json");
    const { plichten } = JSON.parse(stdout) as { plichten: readonly { sleutel: string; uiterlijk: string }[] };
    expect([status, plichten.find(({ sleutel }) => sleutel === "D-16.10/2026")?.uiterlijk]).toEqual([0, "2027-04-01"]);
  });

  it("D-11.4: import weigert een lijst met een fout, en neemt op verzoek de goede rijen over", () => {
    const map = eenMap();
    const lijst = schrijf("bewoners.csv", `${KOP}\n999910061;Proefstra;;B;01-06-1955;vrouw;0268\n999910062;Fout;;;01-06-1955;man;0268\n`);
    const geweigerd = voerUit(map, "import", "--lijst", "bewoners", lijst);
    expect([geweigerd.status === 0, geweigerd.stderr.includes("Rij 3, BSN"), geweigerd.stderr.includes("99991")]).toEqual([false, true, false]);
    expect(voerUit(map, "dossiers").stdout).not.toContain("Proefstra");
    const gelukt = voerUit(map, "import", "--lijst", "bewoners", "--goede-rijen", lijst);
    expect([gelukt.status, gelukt.stdout.split("\n")[0]?.replace(lijst, "BESTAND")]).toEqual([0, "BESTAND: 1 bewoners nieuw, 0 bestonden al, 1 rijen overgeslagen."]);
    expect(gelukt.stderr).toContain("1 van 1");
    expect(voerUit(map, "dossiers").stdout).toContain("Proefstra");
  }, 60_000);
});
