import { parseOmvang, type Omvang } from "@wmo-kit/domain";
import fc from "fast-check";
import { describe, expect, it } from "vitest";

import { eenDatum } from "../../test/arbitraries.js";
import { profielMet } from "../../test/bouw-profiel.js";
import { datum } from "../../test/datums.js";
import { dagVan, isoVan } from "../../test/naieve-kalender.js";
import { describeMeting } from "../describe/describe-meting.js";
import { evaluateDagdelen } from "./evaluate-dagdelen.js";
import { DAGDEELPLAFONDS } from "./plafond.table.js";
import { splitHeleJaren } from "./split-hele-jaren.js";

const omvang = (volume: number, frequentie: Omvang["frequentie"], eenheid: Omvang["eenheid"] = "16"): Omvang =>
  parseOmvang({ volume, eenheid, frequentie })._unsafeUnwrap();
const vraag = (product: string, begin: string, einde: string | undefined, wens: Omvang) => ({
  normen: DAGDEELPLAFONDS,
  product,
  omvang: wens,
  periode: { begindatum: datum(begin), einddatum: einde === undefined ? undefined : datum(einde) },
  peildatum: datum("2026-01-01"),
});
const totaal = (product: string, begin: string, einde: string, volume: number) =>
  evaluateDagdelen(vraag(product, begin, einde, omvang(volume, "6")))._unsafeUnwrap().waarde;

/** Counts whole years and days left over by walking the calendar day by day. */
const naief = (begin: string, einde: string): readonly [number, number] => {
  const [jaar, maand, dag] = begin.split("-").map(Number) as [number, number, number];
  const verjaardag = (n: number): number => {
    const laatste = new Date(Date.UTC(jaar + n, maand, 0)).getUTCDate();
    return Date.UTC(jaar + n, maand - 1, Math.min(dag, laatste)) / 86_400_000;
  };
  let jaren = 0;
  let rest = 0;
  for (let nu = dagVan(begin); nu <= dagVan(einde); nu += 1) {
    rest += 1;
    if (nu + 1 === verjaardag(jaren + 1)) [jaren, rest] = [jaren + 1, 0];
  }
  return [jaren, rest];
};

describe("plafond van dagdelen via een 315", () => {
  it.each([
    ["D-11.5", "07A03", "2026-01-01", "2026-12-31", 156],
    ["D-11.6", "15N21", "2026-01-01", "2026-12-31", 260],
    ["D-11.5", "07A03", "2024-01-01", "2024-12-31", 156],
    ["D-11.5", "07A03", "2026-02-01", "2028-01-31", 312],
    ["D-11.6", "15N21", "2026-03-01", "2029-02-28", 780],
    ["D-11.6", "15N21", "2026-01-01", "2026-06-30", 129],
    ["D-11.5", "07A03", "2026-07-01", "2026-12-31", 78],
    ["D-11.5", "07A03", "2024-02-29", "2025-02-27", 156],
    ["D-11.5", "07A03", "2024-02-29", "2025-02-28", 156],
    ["D-11.5", "07A03", "2026-01-01", "2027-01-07", 159],
    ["D-11.5", "07A03", "2026-01-01", "2026-01-01", 0],
  ])("%s: %s van %s tot en met %s: %d mag, één meer niet", (norm, product, begin, einde, plafond) => {
    expect(totaal(product, begin, einde, plafond)).toMatchObject({ norm, plafond, gevraagd: plafond, oordeel: "voldoet", doorverwijzing: null });
    expect(totaal(product, begin, einde, plafond + 1)).toMatchObject({ plafond, oordeel: "voldoet niet" });
  });

  it("D-11.5, D-11.6: wie meer nodig heeft, gaat per product naar een ander loket", () => {
    expect(totaal("07A03", "2026-01-01", "2026-12-31", 157).doorverwijzing).toBe("gemeentelijke toegang (301)");
    expect(totaal("15N21", "2026-01-01", "2026-12-31", 261).doorverwijzing).toBe("Toegang Beschermd Wonen (301)");
  });

  it.each([
    ["07A03", "4", 13, 14, 156, 168],
    ["15N21", "4", 21, 22, 252, 264],
    ["07A03", "2", 3, 4, 156, 208],
    ["15N21", "2", 5, 6, 260, 312],
  ] as const)("D-11.5, D-11.6: %s met frequentie %s: %d mag en %d niet", (product, frequentie, mag, magNiet, jaar, jaarNiet) => {
    const antwoord = (volume: number, einde?: string) =>
      evaluateDagdelen(vraag(product, "2026-01-01", einde, omvang(volume, frequentie)))._unsafeUnwrap().waarde;
    expect(antwoord(mag)).toMatchObject({ gevraagd: jaar, oordeel: "voldoet" });
    expect(antwoord(magNiet)).toMatchObject({ gevraagd: jaarNiet, oordeel: "voldoet niet" });
    expect(antwoord(magNiet, "2026-03-31").oordeel).toBe("voldoet niet");
  });

  it("D-11.5: in de andere lezing van A-09 geeft elk begonnen jaar het hele plafond", () => {
    const met = (einde: string) =>
      evaluateDagdelen({ ...vraag("07A03", "2026-01-01", einde, omvang(1, "6")), profiel: profielMet({ lezing: "A-09" }) })._unsafeUnwrap().waarde.plafond;
    expect([met("2026-01-01"), met("2026-12-31"), met("2027-01-01")]).toEqual([156, 156, 312]);
  });

  it("D-11.5: een contract zet een ander getal per jaar of per week, ook met een deel achter de komma", () => {
    const met = (norm: string, waarde: number | null, einde: string) =>
      evaluateDagdelen({ ...vraag("07A03", "2026-01-01", einde, omvang(1, "6")), profiel: profielMet({ norm, waarde }) })._unsafeUnwrap().waarde;
    expect(met("D-11.5", 208, "2026-12-31").plafond).toBe(208);
    expect(met("D-11.5.week", 4, "2026-01-14").plafond).toBe(8);
    expect(met("D-11.5.week", 0.35, "2026-01-20").plafond).toBe(1);
    expect(met("D-11.5.week", null, "2026-01-14")).toMatchObject({ plafond: null, oordeel: "geen oordeel", doorverwijzing: null });
    expect(met("D-11.5", null, "2026-12-31")).toMatchObject({ plafond: null, oordeel: "geen oordeel" });
  });

  it.each([
    ["een product zonder plafond", vraag("02A03", "2026-01-01", "2026-12-31", omvang(1, "6")), { _tag: "ProductZonderNorm", product: "02A03" }],
    ["uren", vraag("07A03", "2026-01-01", "2026-12-31", omvang(1, "6", "04")), { _tag: "MetingPastNiet", norm: "D-11.5", code: "eenheid" }],
    ["een totaal zonder einddatum", vraag("07A03", "2026-01-01", undefined, omvang(1, "6")), { _tag: "MetingPastNiet", norm: "D-11.5", code: "einddatum" }],
    ["een einde voor het begin", vraag("07A03", "2026-01-02", "2026-01-01", omvang(1, "6")), { _tag: "MetingPastNiet", norm: "D-11.5", code: "einddatum" }],
    [
      "dagdelen per dag",
      vraag("07A03", "2026-01-01", "2026-12-31", { ...omvang(1, "6"), frequentie: "1" }),
      { _tag: "MetingPastNiet", norm: "D-11.5", code: "frequentie" },
    ],
  ])("D-11.5: %s is geen vraag die beantwoord kan worden", (_naam, geval, fout) => {
    expect(evaluateDagdelen(geval)._unsafeUnwrapErr()).toEqual(fout);
  });

  it("A-09: hele jaren en restdagen zijn die van een telling dag voor dag", () => {
    fc.assert(
      fc.property(eenDatum, fc.integer({ min: 0, max: 3000 }), (begin, dagen) => {
        const einde = datum(isoVan(dagVan(begin) + dagen));
        const { jaren, restdagen } = splitHeleJaren(begin, einde)._unsafeUnwrap();
        expect([jaren, restdagen]).toEqual(naief(begin, einde));
      }),
    );
  });

  it("A-09: een dag langer geeft nooit een lager plafond", () => {
    fc.assert(
      fc.property(eenDatum, fc.integer({ min: 0, max: 3000 }), fc.constantFrom("07A03", "15N21"), (begin, dagen, product) => {
        const plafond = (n: number): number => totaal(product, begin, isoVan(dagVan(begin) + n), 1).plafond ?? 0;
        expect(plafond(dagen) <= plafond(dagen + 1)).toBe(true);
      }),
    );
  });

  it("D-11.5, D-11.6: de uitleg van precies genoeg en één te veel, bij elke frequentie", async () => {
    const teksten = [
      vraag("07A03", "2026-01-01", "2026-12-31", omvang(156, "6")),
      vraag("07A03", "2026-01-01", "2026-12-31", omvang(157, "6")),
      vraag("15N21", "2026-01-01", "2026-06-30", omvang(129, "6")),
      vraag("15N21", "2026-01-01", "2027-06-30", omvang(390, "6")),
      vraag("07A03", "2026-01-01", undefined, omvang(14, "4")),
      vraag("15N21", "2026-01-01", undefined, omvang(5, "2")),
    ].map((geval) => describeMeting(evaluateDagdelen(geval)._unsafeUnwrap()));
    await expect(`${teksten.join("\n\n")}\n`).toMatchFileSnapshot("../../test/golden/dagdelen.txt");
  });
});
