import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

import { afterAll, describe, expect, it } from "vitest";

import { Budget, evaluateBudget, findZonderBudget } from "../src/budget.js";
import { besteVan, meetTotGehouden, RONDES } from "../src/herhaal.js";
import { makeVerslag } from "../src/index.js";
import { leesResultaten, leesVerslagen, voegSamen } from "../src/lees-verslagen.js";
import type { Meting } from "../src/meting.js";
import { BUDGETBESTAND, PAGINA, RESULTATENBESTAND } from "../src/plaatsen.js";
import { maakBudget, renderBudget } from "../src/render-budget.js";
import { renderPagina, renderTabel } from "../src/render-pagina.js";

const BUDGET: Budget = {
  speling: 0.3,
  ratios: { "proef.lezen.saxes": { ratio: 0.5, beter: "lager", snel: true }, "proef.stap.xstate": { ratio: 100, beter: "hoger", snel: true } },
};

const lezen = (ratio: number, anders: Partial<Meting> = {}): Meting => ({
  id: "proef.lezen.saxes",
  wat: "reading",
  waarde: 0.123456,
  eenheid: "s",
  peer: "saxes",
  ratio,
  beter: "lager",
  doel: { op: "ratio", grens: 0.6 },
  ...anders,
});
const stap = (ratio: number): Meting => ({ id: "proef.stap.xstate", wat: "step", waarde: 18, eenheid: "ns", peer: "XState", ratio, beter: "hoger" });
const tags = (metingen: readonly Meting[]): readonly string[] => evaluateBudget(BUDGET, metingen).map(({ _tag }) => _tag);

describe("het budget", () => {
  it.each([
    ["gelijk aan het budget", 0.5, 100, ["Gehouden", "Gehouden"]],
    ["beter dan het budget", 0.1, 900, ["Gehouden", "Gehouden"]],
    ["precies 30% slechter", 0.65, 100 / 1.3, ["Gehouden", "Gehouden"]],
    ["meer dan 30% slechter, waar lager beter is", 0.6501, 100, ["Verslapt", "Gehouden"]],
    ["meer dan 30% slechter, waar hoger beter is", 0.5, 76.9, ["Gehouden", "Verslapt"]],
  ])("K-08: %s", (_wat, klein, groot, verwacht) => {
    expect(tags([lezen(klein), stap(groot)])).toEqual(verwacht);
  });

  it("K-10: wat niet gemeten is, wordt genoemd en is geen fout", () => {
    const { ratio: _ratio, ...zonder } = lezen(1);
    expect(tags([zonder])).toEqual(["NietGemeten", "NietGemeten"]);
    expect(renderBudget(evaluateBudget(BUDGET, [lezen(0.9)]))).toEqual(["SLIPPED       proef.lezen.saxes 0.9 against a limit of 0.65", "not measured  proef.stap.xstate"]);
  });

  it("K-10: een verhouding zonder budget valt op, een getal zonder verhouding niet", () => {
    const { ratio: _ratio, ...tijd } = lezen(1, { id: "proef.tijd.alleen" });
    expect(findZonderBudget(BUDGET, [lezen(1), lezen(1, { id: "proef.nieuw.saxes" }), tijd])).toEqual(["proef.nieuw.saxes"]);
  });

  it("K-07: een nieuw budget neemt over wat gemeten is, en laat de rest staan", () => {
    expect(maakBudget(BUDGET, [lezen(0.41236)], () => true).ratios).toEqual({ ...BUDGET.ratios, "proef.lezen.saxes": { ratio: 0.412, beter: "lager", snel: true } });
  });

  it("K-07: het bestand heeft de vorm", () => {
    expect(Budget.safeParse(JSON.parse(readFileSync(BUDGETBESTAND, "utf8"))).success).toBe(true);
  });
});

describe("meer rondes op een drukke machine", () => {
  const meter = (...rondes: readonly (readonly Meting[])[]) => {
    let keer = 0;
    const meet = (): readonly Meting[] => rondes[keer++] ?? [];
    return { meet, keren: () => keer };
  };

  it("K-07: een goede ronde is genoeg", () => {
    const { meet, keren } = meter([lezen(0.5), stap(100)]);
    expect(meetTotGehouden(BUDGET, meet).map(({ _tag }) => _tag)).toEqual(["Gehouden", "Gehouden"]);
    expect(keren()).toBe(1);
  });

  it("K-07: na een gestoorde ronde telt per getal de beste", () => {
    const { meet, keren } = meter([lezen(0.9), stap(100)], [lezen(0.5), stap(20)]);
    expect(meetTotGehouden(BUDGET, meet).map(({ _tag }) => _tag)).toEqual(["Gehouden", "Gehouden"]);
    expect(keren()).toBe(2);
    expect(besteVan([[lezen(0.9), stap(100)], [lezen(0.5), stap(20)]]).map(({ ratio }) => ratio)).toEqual([0.5, 100]);
  });

  it("K-07: wat drie rondes te traag blijft, is verslapt", () => {
    const { meet, keren } = meter([lezen(0.9), stap(100)], [lezen(0.8), stap(100)], [lezen(0.7), stap(100)], [lezen(0.1)]);
    expect(meetTotGehouden(BUDGET, meet)[0]).toMatchObject({ _tag: "Verslapt", ratio: 0.7 });
    expect(keren()).toBe(RONDES);
  });
});

describe("verslagen en de pagina", () => {
  const map = mkdtempSync(join(tmpdir(), "bench-"));
  afterAll(() => rmSync(map, { recursive: true }));

  it("K-07: wat een bench meldt staat in de tabel en op de pagina, met het doel en de gehaalde verhouding", () => {
    const verslag = makeVerslag("proef", map);
    verslag.meet(lezen(0.5));
    verslag.meet(lezen(0.7, { id: "proef.lezen.langzaam", peer: "a|b" }));
    verslag.slaOver("PostgreSQL", "no server");
    verslag.klaar();
    const verslagen = leesVerslagen(map);
    expect(verslagen).toHaveLength(1);
    expect(verslagen[0]?.omstandigheden.node).toBe(process.version);
    expect(renderTabel(verslagen)[1]).toMatch(/^ {2}proef\.lezen\.saxes +0\.123 s {2}0\.5x saxes ≤ 0\.6× met$/u);
    expect(renderTabel(verslagen)[2]).toMatch(/MISSED$/u);
    const pagina = renderPagina(verslagen);
    expect(pagina).toContain("| reading | 0.123 s | 0.5× saxes | ≤ 0.6× | met | `proef.lezen.saxes` |");
    expect(pagina).toContain("**missed**");
    expect(pagina).toContain("- Not measured: PostgreSQL (no server).");
  });

  it("K-07: een getal met een vreemde naam komt er niet in", () => {
    expect(() => makeVerslag("proef", map).meet(lezen(0.5, { id: "Los getal" }))).toThrow(/id/u);
  });

  it("K-07: een bench die niet gedraaid heeft, houdt zijn oude getallen", () => {
    const [oud] = leesVerslagen(map);
    const bestand = join(map, "alles.json");
    if (oud === undefined) throw new Error("the report is gone");
    writeFileSync(bestand, JSON.stringify([{ ...oud, bench: "ander" }, { ...oud, metingen: [] }]));
    expect(voegSamen(leesResultaten(bestand), [oud]).map(({ bench, metingen }) => [bench, metingen.length])).toEqual([["ander", 2], ["proef", 2]]);
    expect(leesResultaten(join(map, "weg.json"))).toEqual([]);
  });

  it("K-07: de pagina in de documentatie is die van de getallen; anders: pnpm bench", () => {
    expect(readFileSync(PAGINA, "utf8")).toBe(renderPagina(leesResultaten(RESULTATENBESTAND)));
  });
});
