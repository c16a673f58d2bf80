import fc from "fast-check";
import { describe, expect, it } from "vitest";

import { een323, een325, eenCredit, eenPrestatie, periode } from "../../test/declaratie-bouwers.js";
import { ANDERE_BSN, BSN, dag, een301, een305, een307, eenBudget, eenStart, eenStop, eenToewijzing, niveau3 } from "../../test/keten-bouwers.js";
import { foldKeten, listGrootboek, type Bericht, type Grootboekpost, type Grootboekvraag } from "../index.js";

const VRAAG: Grootboekvraag = { gemeente: "0268", aanbieder: "65659901", bsn: BSN, totEnMet: dag("2026-03-15") };
const grootboek = (berichten: readonly Bericht[], anders: Partial<Grootboekvraag> = {}): readonly Grootboekpost[] =>
  listGrootboek(foldKeten(berichten), { ...VRAAG, ...anders });

const MAANDEN = [periode("2026-01-01", "2026-01-31"), periode("2026-02-01", "2026-02-28"), periode("2026-03-01", "2026-03-31")] as const;
const P1 = eenPrestatie("P-1");
const P2 = eenPrestatie("P-2", { productPeriode: MAANDEN[1], geleverdVolume: 5 });
const januari = een323([P1]);
const februari = een323([P2], { maand: "2026-02", laatste: "28" });
const toewijzing = een301([eenToewijzing()]);

describe("Grootboek", () => {
  it("TR321, TR322: drie dagdelen per week, twaalf toegekend in januari en vijf ingediend in februari", () => {
    const [post] = grootboek([toewijzing, januari, een325(januari), februari]);
    // ISO weeks touched: January 5 (1 to 5), February 5 (5 to 9), March 6 (9 to 14), 2026 has 53.
    expect(post?.volume).toEqual({
      eenheid: "16",
      maanden: [
        { periode: MAANDEN[0], maximum: 15, ingediend: 0, toegekend: 12, over: 3 },
        { periode: MAANDEN[1], maximum: 15, ingediend: 5, toegekend: 0, over: 10 },
        { periode: MAANDEN[2], maximum: 18, ingediend: 0, toegekend: 0, over: 18 },
      ],
      totaal: { maximum: 159, ingediend: 5, toegekend: 12, over: 142 },
    });
    expect(post?.andereEenheid).toEqual([]);
  });

  it("TR390: wat is gecrediteerd of afgewezen houdt geen volume vast", () => {
    const credit = een323([eenCredit("C-1", P1)]);
    const berichten = [toewijzing, januari, een325(januari), credit, een325(credit), februari, een325(februari, [P2])];
    expect(grootboek(berichten)[0]?.volume?.totaal).toEqual({ maximum: 159, ingediend: 0, toegekend: 0, over: 159 });
  });

  it("TR341: uren en minuten staan samen in minuten; een andere eenheid wordt genoemd en niet opgeteld", () => {
    const uren = een301([eenToewijzing({ omvang: { volume: 2, eenheid: "04", frequentie: "6" } })]);
    const [post] = grootboek([uren, een323([eenPrestatie("P-1", { eenheid: "04", geleverdVolume: 1 }), eenPrestatie("P-2", { eenheid: "01", geleverdVolume: 45 }), eenPrestatie("P-3")])]);
    expect(post?.volume?.eenheid).toBe("01");
    expect(post?.volume?.totaal).toEqual({ maximum: 120, ingediend: 105, toegekend: 0, over: 15 });
    expect(post?.andereEenheid).toEqual(["P-3"]);
  }); // prettier-ignore

  it("TR369: het budget telt het volume, of het bedrag als dat is afgesproken", () => {
    const berichten = [een301([eenBudget(50_000)]), januari];
    expect(grootboek(berichten)[0]).toMatchObject({ budget: { maximum: 50_000, ingediend: 12, over: 49_988 } });
    expect(grootboek(berichten, { budgetgrondslag: "ingediendBedrag" })[0]).toMatchObject({ budget: { ingediend: 49_800, over: 200 } });
    expect(grootboek(berichten)[0]?.volume).toBeUndefined();
  });

  it("TR322: een toewijzing zonder einde heeft per maand een grens en in totaal niet", () => {
    const { einddatum: _einddatum, ...open } = eenToewijzing({ omvang: { volume: 4, eenheid: "16", frequentie: "4" } });
    const [post] = grootboek([een301([open]), januari]);
    expect(post?.volume?.totaal).toEqual({ ingediend: 12, toegekend: 0 });
    expect(post?.volume?.maanden.map(({ over }) => over)).toEqual([-8, 4, 4]);
  });

  it("IV089: de eerste en de laatste maand lopen van en tot de toewijzing; wat buiten de looptijd is gedeclareerd, staat er ook", () => {
    const kort = een301([eenToewijzing({ ingangsdatum: dag("2026-01-10"), einddatum: dag("2026-02-20") })]);
    const april = een323([eenPrestatie("P-9", { productPeriode: periode("2026-04-01", "2026-04-30") })], { maand: "2026-04", laatste: "30" });
    expect(grootboek([kort, april])[0]?.volume?.maanden.map((maand) => maand.periode)).toEqual([
      periode("2026-01-10", "2026-01-31"),
      periode("2026-02-01", "2026-02-20"),
      periode("2026-04-01", "2026-04-30"),
    ]);
  });

  it("TR382, TR384: starts, stops en vervallen staan bij hun eigen toewijzing en cliënt", () => {
    const twee = een301([eenToewijzing(), eenToewijzing({ toewijzingNummer: 2, einddatum: dag("2026-01-01"), redenWijziging: "13" })]);
    const berichten = [twee, een305([eenStart()]), een307([eenStop()]), een301([eenToewijzing({ toewijzingNummer: 3 })], { bsn: ANDERE_BSN })];
    expect(grootboek(berichten).map((post) => [post.toewijzing.toewijzingNummer, post.vervallen, post.starts.length, post.stops.length])).toEqual([
      [1, false, 1, 1],
      [2, true, 0, 0],
    ]);
    expect(grootboek(berichten, { aanbieder: "65659902" })).toEqual([]);
  });
});

const volume = fc.integer({ min: 1, max: 25 });

describe("Grootboek tegenover de optelling en tegenover niveau 3", () => {
  it("TR321, TR322: de maanden tellen op tot het totaal, en een nieuwe prestatie past precies als er genoeg over is", () => {
    fc.assert(
      fc.property(volume, volume, fc.integer({ min: 1, max: 60 }), fc.integer({ min: 1, max: 5 }), fc.boolean(), (eerst, dan, nieuw, perWeek, isBeantwoord) => {
        const bericht = een301([eenToewijzing({ einddatum: dag("2026-03-20"), omvang: { volume: perWeek, eenheid: "16", frequentie: "2" } })]);
        const eerste = een323([eenPrestatie("P-1", { geleverdVolume: eerst })]);
        const tweede = een323([eenPrestatie("P-2", { productPeriode: MAANDEN[1], geleverdVolume: dan })], { maand: "2026-02", laatste: "28" });
        const keten = [bericht, eerste, ...(isBeantwoord ? [een325(eerste)] : []), tweede];
        const stand = grootboek(keten)[0]?.volume;
        const maanden = stand?.maanden ?? [];
        for (const soort of ["ingediend", "toegekend"] as const) expect(maanden.reduce((som, maand) => som + maand[soort], 0)).toBe(stand?.totaal[soort]);
        for (const { maximum = 0, ingediend, toegekend, over } of [...maanden, ...(stand === undefined ? [] : [stand.totaal])]) expect(over).toBe(maximum - ingediend - toegekend);
        const maart = een323([eenPrestatie("P-3", { productPeriode: periode("2026-03-01", "2026-03-20"), geleverdVolume: nieuw })], { maand: "2026-03" });
        const ruimte = Math.min(maanden[2]?.over ?? 0, stand?.totaal.over ?? 0);
        expect(niveau3(keten, maart).some((regel) => /^TR32[12] /.test(regel))).toBe(nieuw > ruimte);
      }),
      { numRuns: 300 },
    );
  }); // prettier-ignore
});
