import { spawnSync } from "node:child_process";
import { readdirSync, readFileSync, truncateSync } from "node:fs";

import { describe, expect, it } from "vitest";

import { maakWmo323 } from "../bench/maak-wmo323.bench.js";
import { decodeWmo323, validateBericht } from "../src/index.js";
import { GROOT_BESTAND } from "../src/cli/groot-bestand.table.js";
import { rapporten, useCli, type Afloop } from "./cli.js";

const { iwmo, bestand, pad, programma } = useCli();

const maak = (naam: string, prestaties: number, wijzig: (tekst: string) => string = (tekst) => tekst): string =>
  bestand(naam, wijzig([...maakWmo323({ prestaties, clienten: 200 })].join("")));

const vervangLaatste = (tekst: string, oud: string, nieuw: string): string =>
  tekst.slice(0, tekst.lastIndexOf(oud)) + nieuw + tekst.slice(tekst.lastIndexOf(oud) + oud.length);

/** Runs the program and asks it, as it ends, how much memory it has had at most. @unit MB */
const meet = (args: readonly string[]): Afloop & { readonly geheugen: number } => {
  const meld = 'process.on("exit", () => console.error(process.resourceUsage().maxRSS))';
  const { status, stdout, stderr } = spawnSync(process.execPath, ["--import", `data:text/javascript,${encodeURIComponent(meld)}`, programma(), ...args], { encoding: "utf8" });
  const regels = stderr.trim().split("\n");
  return { code: status, out: stdout, err: regels.slice(0, -1).join("\n"), geheugen: Number(regels.at(-1)) / 1000 };
};

describe("iwmo met grote bestanden", () => {
  it("OP179: dertig megabyte wordt gecontroleerd in evenveel geheugen als tien", { timeout: 120_000 }, () => {
    const [tien, dertig] = [meet(["validate", maak("tien.xml", 10_400)]), meet(["validate", maak("dertig.xml", 32_000)])];
    expect(readFileSync(pad("dertig.xml")).length).toBeGreaterThan(30_000_000);
    for (const { code, err } of [tien, dertig]) expect([code, err]).toEqual([0, ""]);
    expect(dertig.out).toBe(`${pad("dertig.xml")}: WMO323 zonder bevindingen\n`);
    expect(dertig.geheugen).toBeLessThan(130);
    expect(dertig.geheugen - tien.geheugen).toBeLessThan(25);
  });

  it.each([
    ["RS036", "op niveau 1", (tekst: string) => tekst.replace(">65659901<", ">6565990X<")],
    ["TR358", "op niveau 2, het totaal", (tekst: string) => tekst.replace(/TotaalBedrag>\d/, "TotaalBedrag>9")],
    ["CD087", "op niveau 2, diep in het bestand", (tekst: string) => vervangLaatste(tekst, ">16<", ">83<")],
  ])("%s: een fout %s geeft in een groot bestand dezelfde bevindingen als in het geheugen, ook van de standaardinvoer", (regel, _, wijzig) => {
    const groot = maak("fout.xml", 6_000, wijzig);
    const bytes = readFileSync(groot);
    expect(bytes.length).toBeGreaterThan(GROOT_BESTAND.vanafBytes);
    const verwacht = validateBericht(bytes).map(({ rule, level, path, line, column }) => ({ rule, level, path, line, column }));
    expect(verwacht.map(({ rule }) => rule)).toContain(regel);
    for (const afloop of [iwmo(["validate", "--json", groot]), iwmo(["validate", "--json", "-"], bytes)]) {
      expect(afloop.code).toBe(1);
      expect(rapporten(afloop)[0]?.message).toBe("WMO323");
      expect(rapporten(afloop)[0]?.findings.map(({ rule, level, path, line, column }) => ({ rule, level, path, line, column }))).toEqual(verwacht);
    }
  });

  it("CLI: duizenden bevindingen geven geldige JSON, met de duizend eerste en een telling van de rest", () => {
    const afloop = iwmo(["validate", "--json", maak("veel.xml", 6_000, (tekst) => tekst.replaceAll(">16<", ">99<"))]);
    const bevindingen = rapporten(afloop)[0]?.findings ?? [];
    expect([afloop.code, bevindingen.length]).toEqual([1, 1001]);
    expect(bevindingen.at(-1)?.text).toContain("Er zijn nog 5000 andere bevindingen");
  });

  it("XML: een afgekapt groot bestand is een bevinding op de plaats waar het ophoudt, en split laat er niets van achter", () => {
    const groot = maak("afgekapt.xml", 12_000);
    truncateSync(groot, 9_000_000);
    const afloop = iwmo(["validate", "--json", groot]);
    expect(afloop.code).toBe(1);
    expect(rapporten(afloop)[0]?.findings).toEqual([expect.objectContaining({ rule: "XML", level: 1 })]);
    expect(iwmo(["split", groot, "--maximum", "2000000"])).toMatchObject({ code: 1, out: "" });
    expect(readdirSync(pad(".")).filter((naam) => naam.startsWith("afgekapt-"))).toEqual([]);
  });

  it("OP179: split, merge en match van een groot bestand verliezen geen regel", { timeout: 120_000 }, () => {
    const groot = maak("heel.xml", 12_000);
    const delen = iwmo(["split", groot, "--maximum", "5500000"]).out.trim().split("\n").map((regel) => regel.split("\t")[0] ?? "");
    expect(delen).toHaveLength(2);
    expect(iwmo(["validate", ...delen]).code).toBe(0);
    const samen = bestand("samen.xml", iwmo(["merge", ...delen, "--identificatie", "B12000", "--declaratienummer", "D12000"]).out);
    expect(decodeWmo323(readFileSync(samen))._unsafeUnwrap()).toEqual(decodeWmo323(readFileSync(groot))._unsafeUnwrap());
    const antwoord = bestand("antwoord.xml", iwmo(["retour", groot, "--identificatie", "A1", "--dagtekening", "2026-04-09"]).out);
    const { code, out } = iwmo(["match", groot, antwoord]);
    expect(code).toBe(0);
    expect(out.match(/\ttoegekend$/gm)).toHaveLength(12_000);
  }); // prettier-ignore
});
