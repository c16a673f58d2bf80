import { describe, expect, it } from "vitest";

import { parseJaarrekening } from "../src/jaarrekening/jaarrekening.js";
import { writeCsvSjabloon, writeXlsxSjabloon } from "../src/sjabloon/index.js";
import { VOORBEELD } from "./bouwers.js";
import { useCli } from "./cli.js";

const { financial, bestand, pad } = useCli();

const jaar = (boekjaar: number, balans: object = {}): object => ({
  ...VOORBEELD,
  boekjaar: { begindatum: `${boekjaar}-01-01`, einddatum: `${boekjaar}-12-31` },
  balans: { ...VOORBEELD.balans, ...balans },
});

const gelezen = (ruw: unknown) => parseJaarrekening(ruw)._unsafeUnwrap();

interface Uitslag {
  readonly einddatum: string;
  readonly peildatum: string;
  readonly toetsen: readonly { readonly toets: string; readonly oordeel: string; readonly gemeten: string | null; readonly uitleg: readonly string[]; readonly bronnen: readonly string[] }[];
  readonly nietGetoetst: readonly { readonly toets: string; readonly reden: string }[];
}

const uitslag = (out: string): Uitslag => JSON.parse(out) as Uitslag;
const oordeel = (out: string, toets: string): unknown => uitslag(out).toetsen.find((een) => een.toets === toets)?.oordeel;

describe("financial check", () => {
  it("D-24.1.d: XLSX, CSV en JSON van dezelfde cijfers geven hetzelfde antwoord", async () => {
    const jaren = [jaar(2024), jaar(2025)].map(gelezen);
    const vormen = [
      bestand("j.xlsx", await writeXlsxSjabloon(jaren)),
      bestand("j.csv", writeCsvSjabloon(jaren)),
      bestand("j.json", JSON.stringify([jaar(2025), jaar(2024)])),
    ].map((naam) => financial(["check", naam, "--json"]));
    expect(new Set(vormen.map(({ out }) => out)).size).toBe(1);
    expect(vormen[0]?.err).toBe("");
    expect(uitslag(vormen[0]?.out ?? "")).toMatchObject({ einddatum: "2025-12-31", peildatum: "2025-12-31" });
    expect(uitslag(vormen[0]?.out ?? "").toetsen.find(({ toets }) => toets === "D-24.1.d")).toMatchObject({ oordeel: "voldoet", gemeten: "3/10", bronnen: [expect.stringContaining("eis 24.1.d")] });
  });

  it("D-24.1.b: een gemiste norm geeft afsluitcode 1 en de reden staat in de tekst", () => {
    // 650.000 over 650.000,01: a cent of debt more than there is to pay it with.
    const naam = bestand("gemist.json", JSON.stringify(jaar(2025, { kortlopendeSchulden: 65_000_001 })));
    const { code, out } = financial(["check", naam, "--klasse", "II"]);
    expect(code).toBe(1);
    expect(out).toMatch(/\(D-24\.1\.b\)[^]*Oordeel: voldoet niet\./);
    const precies = financial(["check", bestand("precies.json", JSON.stringify(jaar(2025, { kortlopendeSchulden: 65_000_000 }))), "--klasse", "II", "--json"]);
    expect(oordeel(precies.out, "D-24.1.b")).toBe("voldoet");
  });

  it("K-10: onbekende cijfers geven geen gemiste norm en dus afsluitcode 0", () => {
    const { code, out } = financial(["check", "-", "--json"], JSON.stringify({ rechtspersoon: "A", boekjaar: VOORBEELD.boekjaar }));
    expect(code).toBe(0);
    expect(new Set(uitslag(out).toetsen.map((een) => een.oordeel))).toEqual(new Set(["geen oordeel"]));
  });

  it("K-10: een dag waarop geen norm geldt is geen schone uitslag", () => {
    const { code, out } = financial(["check", bestand("oud.json", JSON.stringify(jaar(2020))), "--json"]);
    expect(code).toBe(1);
    expect(uitslag(out).nietGetoetst.length).toBeGreaterThan(10);
  });

  it("D-24.1.l: zonder WNT-klasse is er geen oordeel over de beloning, met klasse wel", () => {
    const naam = bestand("wnt.json", JSON.stringify(jaar(2025)));
    expect(uitslag(financial(["check", naam, "--json"]).out).nietGetoetst).toContainEqual({ toets: "D-24.1.l", reden: "De WNT-klasse is niet gegeven. Geef die met --klasse." });
    expect(oordeel(financial(["check", naam, "--json", "--klasse", "II"]).out, "D-24.1.l")).toMatch(/voldoet/);
  });

  it("D-24.1.f: --jaar kiest het jaar en neemt alleen de jaren ervoor mee", () => {
    const naam = bestand("jaren.json", JSON.stringify([jaar(2025), jaar(2026, { eigenVermogen: 1 })]));
    expect(uitslag(financial(["check", naam, "--jaar", "2025", "--json"]).out)).toMatchObject({ einddatum: "2025-12-31" });
    expect(uitslag(financial(["check", naam, "--json"]).out)).toMatchObject({ einddatum: "2026-12-31" });
    expect(financial(["check", naam, "--jaar", "2024"])).toMatchObject({ code: 2, out: "", err: "Boekjaar 2024 staat niet in het bestand. Wel aanwezig: 2025, 2026.\n" });
  });

  it("D-24.1.o: een besluit met bewijs verandert het oordeel, een profiel de norm", () => {
    const naam = bestand("d.json", JSON.stringify(jaar(2025, { kortlopendeSchulden: 65_000_001 })));
    const besluit = { toets: "D-24.1.b", uitkomst: "uitleg aanvaard", door: "financiele experts", motivering: "groei", bewijs: "B-1", geldigheid: { begindatum: "2025-01-01" } };
    expect(oordeel(financial(["check", naam, "--json", "--besluiten", bestand("b.json", JSON.stringify([besluit]))]).out, "D-24.1.b")).toBe("voldoet met uitleg");
    const profiel = { id: "p", naam: "p", afwijkingen: [{ norm: "D-24.1.b", waarde: { teller: 1, noemer: 2 }, begindatum: "2020-01-01", reden: "r" }], lezingen: [] };
    expect(oordeel(financial(["check", naam, "--json", "--profiel", bestand("p.json", JSON.stringify(profiel))]).out, "D-24.1.b")).toBe("voldoet");
  });

  it("W-79.2: --partij wijkteam toetst de normen van het wijkteam", () => {
    const { out } = financial(["check", bestand("w.json", JSON.stringify(jaar(2025))), "--partij", "wijkteam", "--json"]);
    expect(uitslag(out).toetsen.every(({ toets }) => toets.startsWith("W-"))).toBe(true);
  });

  it("D-16.7: een kapot sjabloon noemt elke fout op een eigen regel en geeft afsluitcode 2", () => {
    const csv = writeCsvSjabloon([gelezen(jaar(2025))]).replace(/^(balans\.kapitaal;.*);[^;]*$/m, "$1;12.5").replace(/^balans\.effecten;.*\r\n/m, "");
    const { code, out, err } = financial(["check", "-"], csv);
    expect([code, out]).toEqual([2, ""]);
    expect(err.trim().split("\n")).toEqual([expect.stringMatching(/^-: Veld balans\.effecten: deze rij ontbreekt/), expect.stringMatching(/rij \d+, kolom E, balans\.kapitaal: een punt staat alleen/i)]);
  });

  it("D-24.1: het dossier komt als HTML of Markdown, met dezelfde afsluitcode", () => {
    const naam = bestand("r.json", JSON.stringify([jaar(2024), jaar(2025)]));
    expect(financial(["check", naam, "--rapport", "html"]).out).toMatch(/^<!doctype html><html lang="nl">[^]*<svg /);
    expect(financial(["check", naam, "--rapport", "markdown"]).out).toMatch(/^# Financiële toetsing van /);
  });
});

describe("financial, gebruik", () => {
  it.each([
    [[], "Er is geen opdracht gegeven. Uitleg: financial --help"],
    [["chek"], "De opdracht chek bestaat niet. Uitleg: financial --help"],
    [["check"], "De opdracht check vraagt één bestand. Uitleg: financial --help"],
    [["check", "a", "b"], "De opdracht check vraagt één bestand. Uitleg: financial --help"],
    [["check", "a", "--jr", "2025"], "De optie --jr bestaat niet. Uitleg: financial --help"],
    [["check", "a", "--jaar"], "Achter --jaar hoort een waarde te staan. Uitleg: financial --help"],
    [["check", "a", "--jaar", "--json"], "Achter --jaar hoort een waarde te staan. Uitleg: financial --help"],
    [["check", "a", "--json=1"], "Achter --json hoort geen waarde te staan. Uitleg: financial --help"],
    [["check", "a", "--jaar", "2024", "--jaar", "2025"], "De optie --jaar staat er twee keer. Geef hem één keer. Uitleg: financial --help"],
    [["check", "a", "--jaar", "25"], "De waarde van --jaar klopt niet. Mogelijk is: een jaar als jjjj."],
    [["check", "a", "--peildatum", "2026-02-30"], "De waarde van --peildatum klopt niet. Mogelijk is: een bestaande dag als jjjj-mm-dd."],
    [["check", "a", "--partij", "x"], "De waarde van --partij klopt niet. Mogelijk is: dagbesteding, wijkteam."],
    [["check", "a", "--klasse", "VI"], "De waarde van --klasse klopt niet. Mogelijk is: algemeen, I, II, III, IV, V."],
    [["check", "a", "--rapport", "pdf"], "De waarde van --rapport klopt niet. Mogelijk is: html, markdown."],
    [["check", "-", "--besluiten", "-"], "De standaardinvoer (-) kan maar één keer worden gelezen. Geef een van de bestanden bij naam. Uitleg: financial --help"],
  ])("CLI: %j geeft afsluitcode 2 en zegt wat er mis is", (args, zin) => {
    expect(financial(args)).toEqual({ code: 2, out: "", err: `${zin}\n` });
  });

  it("CLI: een bestand dat niet te gebruiken is geeft afsluitcode 2", () => {
    expect(financial(["check", pad("weg.csv")])).toMatchObject({ code: 2, err: expect.stringContaining("bestaat niet") });
    expect(financial(["check", pad(".")])).toMatchObject({ code: 2, err: expect.stringContaining("is een map") });
    expect(financial(["check", "-"], new Uint8Array([0xff, 0xfe, 0x41]))).toMatchObject({ code: 2, err: expect.stringContaining("is geen UTF-8") });
    expect(financial(["check", "-"], "{")).toMatchObject({ code: 2, err: expect.stringContaining("is geen JSON") });
    expect(financial(["check", "-"], "[]")).toMatchObject({ code: 2, err: expect.stringContaining("geen jaarcijfers") });
    expect(financial(["check", "-"], "x".repeat(5_000_001))).toMatchObject({ code: 2, err: expect.stringContaining("te groot") });
    expect(financial(["check", "-"], JSON.stringify([jaar(2025), jaar(2025)]))).toMatchObject({ code: 2, err: expect.stringContaining("twee keer") });
    expect(financial(["check", "-"], JSON.stringify([jaar(2025), { ...jaar(2024), rechtspersoon: "B" }]))).toMatchObject({ code: 2, err: expect.stringContaining("meer dan één rechtspersoon") });
    expect(financial(["check", "-"], JSON.stringify({ ...jaar(2025), balans: { eigenVermogen: "999900006" } }))).toMatchObject({ code: 2, err: expect.not.stringContaining("999900006") });
  });

  it("CLI: --help legt elke optie uit", () => {
    const { code, out } = financial(["--help"]);
    expect(code).toBe(0);
    for (const optie of ["--jaar J", "--json", "--peildatum D", "--klasse K", "--rapport VORM"]) expect(out).toContain(optie);
  });
});
