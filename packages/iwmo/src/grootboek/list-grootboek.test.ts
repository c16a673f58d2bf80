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
        { periode: MAANDEN[0], dagenLopend: 0, maximum: 15, ingediend: 0, toegekend: 12, over: 3 },
        { periode: MAANDEN[1], dagenLopend: 0, maximum: 15, ingediend: 5, toegekend: 0, over: 10 },
        { periode: MAANDEN[2], dagenLopend: 0, maximum: 18, ingediend: 0, toegekend: 0, over: 18 },
      ],
      weken: expect.any(Array),
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

/** Of each week: name, days, assigned, claimed and granted, and what is left of all that was assigned so far. */
const weken = (post: Grootboekpost | undefined): readonly string[] =>
  (post?.volume?.weken ?? []).map(({ week, dagenLopend, toegewezen, ingediend, toegekend, totNuToe }) =>
    [week, dagenLopend, toegewezen, ingediend, toegekend, totNuToe.over].join(" "),
  );

describe("Grootboek per ISO-week", () => {
  it("TR321: elke week drie dagdelen; een maand telt in de week waarin hij eindigt, en tot dan toe blijft er drie over", () => {
    const berichten = [toewijzing, een305([eenStart()]), een307([eenStop({ einddatum: dag("2026-02-03") })]), januari, een325(januari), februari];
    // 1 January 2026 is a Thursday in week 1; support ran from Monday 5 January through Tuesday 3 February; 31 January is in week 5, 28 February in week 9.
    expect(weken(grootboek(berichten, { totEnMet: dag("2026-03-01") })[0])).toEqual([
      "2026-W01 0 3 0 0 3",
      "2026-W02 7 3 0 0 6",
      "2026-W03 7 3 0 0 9",
      "2026-W04 7 3 0 0 12",
      "2026-W05 7 3 0 12 3",
      "2026-W06 2 3 0 0 6",
      "2026-W07 0 3 0 0 9",
      "2026-W08 0 3 0 0 12",
      "2026-W09 0 3 5 0 10",
    ]);
  });

  it("TR322: de eerste en de laatste week lopen van en tot de toewijzing; een week buiten de looptijd krijgt niets en houdt het saldo", () => {
    const kort = een301([eenToewijzing({ ingangsdatum: dag("2026-12-31"), einddatum: dag("2027-01-05"), omvang: { volume: 2, eenheid: "04", frequentie: "1" } })]);
    const later = een323([eenPrestatie("P-9", { productPeriode: periode("2027-02-01", "2027-02-28"), eenheid: "01", geleverdVolume: 30 })]);
    const [post] = grootboek([kort, later], { totEnMet: dag("2027-01-31") });
    // 31 December 2026 is a Thursday in week 53: four days of two hours, then two days; all in minutes.
    expect(weken(post)).toEqual(["2026-W53 0 480 0 0 480", "2027-W01 0 240 0 0 720", "2027-W08 0 0 30 0 690"]);
    expect(post?.volume?.weken.map((week) => week.periode)).toEqual([periode("2026-12-31", "2027-01-03"), periode("2027-01-04", "2027-01-05"), periode("2027-02-22", "2027-02-28")]);
  }); // prettier-ignore

  it("IV078: een volume per maand of in totaal hoort bij geen week; gedeclareerd staat er wel", () => {
    const perMaand = een301([eenToewijzing({ omvang: { volume: 4, eenheid: "16", frequentie: "4" } })]);
    const [week] = grootboek([perMaand, januari])[0]?.volume?.weken.slice(4, 5) ?? [];
    expect(week).toEqual({ week: "2026-W05", periode: periode("2026-01-26", "2026-02-01"), dagenLopend: 0, ingediend: 12, toegekend: 0, totNuToe: { ingediend: 12, toegekend: 0 } });
  }); // prettier-ignore

  it("TR369: van een budget blijft per week over wat nog niet is gedeclareerd", () => {
    const budget = grootboek([een301([eenBudget(100)]), januari, februari])[0]?.budget;
    expect(budget?.weken.filter(({ ingediend }) => ingediend > 0).map(({ week, totNuToe }) => [week, totNuToe.over])).toEqual([["2026-W05", 88], ["2026-W09", 83]]);
    expect(budget?.maanden.map(({ ingediend }) => ingediend)).toEqual([12, 5, 0]);
  }); // prettier-ignore

  it("IV008: een ingetrokken start telt geen dagen, en twee starts die elkaar overlappen tellen een dag maar een keer", () => {
    const januaridagen = (...berichten: readonly Bericht[]): number | undefined => grootboek([toewijzing, ...berichten])[0]?.volume?.maanden[0]?.dagenLopend;
    expect(januaridagen(een305([eenStart()]))).toBe(27);
    expect(januaridagen(een305([eenStart()]), een305([eenStart({ statusAanlevering: "3" })]))).toBe(0);
    expect(januaridagen(een305([eenStart(), eenStart({ begindatum: dag("2026-01-20") })]))).toBe(27);
    const opnieuw = een305([eenStart({ begindatum: dag("2026-01-20") })]);
    expect(januaridagen(een305([eenStart()]), een307([eenStop({ einddatum: dag("2026-01-11") })]), opnieuw)).toBe(7 + 12);
  });
});

const volume = fc.integer({ min: 1, max: 25 });

/** The Monday of a date's ISO week, counted by a calendar of its own. */
const maandagVan = (datum: string): string => {
  const dagVanWeek = (new Date(`${datum}T00:00:00Z`).getUTCDay() + 6) % 7;
  return new Date(Date.parse(`${datum}T00:00:00Z`) - dagVanWeek * 86_400_000).toISOString().slice(0, 10);
};

/** The ISO week of a Monday by the rule of ISO 8601: week 1 has 4 January in it. */
const isoWeekVanMaandag = (maandag: string): string => {
  const jaar = new Date(Date.parse(`${maandag}T00:00:00Z`) + 3 * 86_400_000).getUTCFullYear();
  const weken = (Date.parse(`${maandag}T00:00:00Z`) - Date.parse(`${maandagVan(`${jaar}-01-04`)}T00:00:00Z`)) / (7 * 86_400_000);
  return `${jaar}-W${String(weken + 1).padStart(2, "0")}`;
};

describe("Grootboek tegenover een andere kalender", () => {
  it("ISO 8601, TR322: weken sluiten aan, heten als in een tweede kalender, en wat zij toewijzen telt op tot het totaal", () => {
    const dagVan = (nummer: number): string => new Date(Date.UTC(2019, 0, 1) + nummer * 86_400_000).toISOString().slice(0, 10);
    const eenheden = fc.constantFrom(["16", "2"], ["82", "2"], ["04", "1"], ["82", "1"]) satisfies fc.Arbitrary<readonly string[]>;
    fc.assert(
      fc.property(fc.nat(3000), fc.nat(500), eenheden, (begin, lengte, [eenheid, frequentie]) => {
        const [ingangsdatum, einddatum] = [dag(dagVan(begin)), dag(dagVan(begin + lengte))];
        const omvang = { volume: 3, eenheid: eenheid === "82" ? "82" : eenheid === "04" ? "04" : "16", frequentie: frequentie === "1" ? "1" : "2" } as const;
        const stand = grootboek([een301([eenToewijzing({ ingangsdatum, einddatum, omvang })])], { totEnMet: einddatum })[0]?.volume;
        const rijen = stand?.weken ?? [];
        expect(rijen.reduce((som, { toegewezen = 0 }) => som + toegewezen, 0)).toBe(stand?.totaal.maximum);
        for (const { week, periode: { begindatum } } of rijen) expect(week).toBe(isoWeekVanMaandag(maandagVan(begindatum)));
        expect(rijen[0]?.periode.begindatum).toBe(ingangsdatum);
        expect(rijen.at(-1)?.periode.einddatum).toBe(einddatum);
        expect(rijen.slice(1).map(({ periode: { begindatum } }) => Date.parse(begindatum))).toEqual(rijen.slice(0, -1).map(({ periode: eerder }) => Date.parse(eerder.einddatum) + 86_400_000));
      }),
      { numRuns: 200 },
    );
  }); // prettier-ignore
});

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
