import { readFileSync } from "node:fs";

import { describe, expect, it } from "vitest";
import * as z from "zod";

import { encodeBericht, type Bericht } from "../src/index.js";
import { useCli } from "./cli.js";
import { een323, een325, eenPrestatie, periode } from "./declaratie-bouwers.js";
import { BSN, dag, een301, een305, een307, eenBudget, eenStart, eenStop, eenToewijzing } from "./keten-bouwers.js";

const { iwmo, bestand, pad } = useCli();

const schrijf = (naam: string, berichten: readonly Bericht[]): string => {
  berichten.forEach((bericht, i) => bestand(`${naam}/${i}.xml`, encodeBericht(bericht)._unsafeUnwrap()));
  return pad(naam);
};

const TOEWIJZING = een301([eenToewijzing(), eenBudget(50_000, { toewijzingNummer: 2 })]);
const JANUARI = een323([eenPrestatie("P-1")]);
const BERICHTEN = [TOEWIJZING, een305([eenStart()]), een307([eenStop({ einddatum: dag("2026-02-20") })]), JANUARI, een325(JANUARI)];
const februari = (geleverdVolume: number): Bericht =>
  een323([eenPrestatie("P-2", { productPeriode: periode("2026-02-01", "2026-02-28"), geleverdVolume })], { maand: "2026-02", laatste: "28" });

const Stand = z.object({ over: z.number().optional(), ingediend: z.number(), toegekend: z.number() });
const Regels = z.array(
  z.object({
    toewijzing: z.object({ toewijzingNummer: z.number() }),
    starts: z.array(z.string()),
    volume: z.object({ maanden: z.array(Stand), weken: z.array(z.object({ week: z.string() })), totaal: Stand }).optional(),
    budget: Stand.optional(),
  }),
);

describe("iwmo grootboek", () => {
  it("TR321, TR322: een tabel per maand en per ISO-week, tot en met de dag die gevraagd is, zonder Bsn", () => {
    const { code, out, err } = iwmo(["grootboek", schrijf("goed", BERICHTEN), "--peildatum", "2026-02-15"]);
    expect([code, err]).toEqual([0, ""]);
    const [toewijzing = ""] = out.split("\n\n");
    expect(toewijzing.split("\n")).toEqual([
      "Toewijzing 1 (gemeente 0268, aanbieder 65659901), product 07 07A03, 2026-01-01 t/m 2026-12-31",
      "  gestart: 2026-01-05; gestopt: 2026-02-20",
      "  volume in dagdeel (4 uur)",
      "  maand    van         tot en met  dagen  toegewezen  ingediend  toegekend  over",
      "  2026-01  2026-01-01  2026-01-31     27          15          0         12     3",
      "  2026-02  2026-02-01  2026-02-28     15          15          0          0    15",
      "  totaal                                         159          0         12   147",
      "  week      van         tot en met  dagen  toegewezen  ingediend  toegekend  over tot nu toe",
      "  2026-W01  2026-01-01  2026-01-04      0           3          0          0                3",
      "  2026-W02  2026-01-05  2026-01-11      7           3          0          0                6",
      "  2026-W03  2026-01-12  2026-01-18      7           3          0          0                9",
      "  2026-W04  2026-01-19  2026-01-25      7           3          0          0               12",
      "  2026-W05  2026-01-26  2026-02-01      7           3          0         12                3",
      "  2026-W06  2026-02-02  2026-02-08      7           3          0          0                6",
      "  2026-W07  2026-02-09  2026-02-15      7           3          0          0                9",
    ]);
    expect(out).not.toContain(BSN);
  });

  it("TR321: meer gedeclareerd dan een maand toestaat eindigt met 1; in JSON staat hoeveel", () => {
    const { code, out } = iwmo(["grootboek", schrijf("te-veel", [...BERICHTEN, februari(16)]), "--json", "--peildatum", "2026-02-28"]);
    const [eerste, tweede] = Regels.parse(JSON.parse(out));
    expect(code).toBe(1);
    expect(eerste?.volume?.maanden.map(({ over }) => over)).toEqual([3, -1]);
    expect([eerste?.starts, eerste?.volume?.weken.length, tweede?.budget?.over]).toEqual([["2026-01-05"], 9, 50_000]);
    expect(out).not.toContain(BSN);
    expect(iwmo(["grootboek", schrijf("precies", [...BERICHTEN, februari(15)])]).code).toBe(0);
  });

  it("TR369: de context zegt of het budget het volume of het bedrag telt", () => {
    const map = schrijf("budget", [TOEWIJZING, een323([eenPrestatie("P-1", { toewijzingNummer: 2 })])]);
    const context = bestand("context.json", JSON.stringify({ afspraken: { budgetgrondslag: "ingediendBedrag" }, peildatum: "2026-01-31" }));
    const over = (args: readonly string[]): number | undefined => Regels.parse(JSON.parse(iwmo(["grootboek", map, "--json", ...args]).out))[1]?.budget?.over;
    expect([over([]), over(["--context", context])]).toEqual([49_988, 200]);
  });

  it("TR338: wat op geen toewijzing is gedeclareerd wordt genoemd en niet verzwegen", () => {
    const map = schrijf("zonder", [een301([eenToewijzing()]), een323([eenPrestatie("P-1"), eenPrestatie("P-9", { toewijzingNummer: 9 })])]);
    const { code, err } = iwmo(["grootboek", map]);
    expect(code).toBe(1);
    expect(err).toMatch(/^Gedeclareerd zonder bekende toewijzing \(TR338\) en niet in het grootboek: P-9\..*\n$/);
  });

  it("CLI: zonder toewijzingen is er geen grootboek, en dat staat erbij", () => {
    const { code, out, err } = iwmo(["grootboek", schrijf("leeg", [een305([eenStart()])])]);
    expect([code, out]).toEqual([0, ""]);
    expect(err).toContain("staat geen toewijzingsbericht (WMO301)");
  });

  it("CLI: een bericht dat niet te lezen is houdt het grootboek tegen", () => {
    bestand("stuk/1.xml", readFileSync(new URL(import.meta.url)));
    expect(iwmo(["grootboek", pad("stuk")])).toMatchObject({ code: 2, out: "" });
  });
});
