import { describe, expect, it } from "vitest";

import { adviesVan, onderzoekVan, PLAN, VOLLEDIG } from "../../test/stukken/stukken.js";
import { AFGEWEZEN } from "../../test/verhalen/afgewezen.verhaal.js";
import { HARDHEID } from "../../test/verhalen/hardheid.verhaal.js";
import { PGB_MET_VEILIGHEIDSZORG } from "../../test/verhalen/pgb.verhaal.js";
import { checkStuk } from "./check-stuk.js";
import type { Stuk } from "./stuk.js";
import { OVERDRACHTONDERDELEN } from "./warme-overdracht.js";

const mist = (stuk: Stuk): readonly string[] => checkStuk(stuk).match(() => [], ({ mist: onderdelen }) => onderdelen.map(({ eis, naam }) => `${eis} ${naam}`));
const onderzoek = onderzoekVan(PGB_MET_VEILIGHEIDSZORG);
const { verslag } = onderzoek;
if (verslag === undefined) throw new Error("a story without a report");

describe("checkStuk", () => {
  it.each(VOLLEDIG)("W-29.1, W-8.4, W-34, W-35, D-12.2: %s is compleet", (_naam, stuk) => {
    expect(checkStuk(stuk)._unsafeUnwrap()).toBe(stuk);
  });

  it("W-34: een lege productbestelling mist haar zes gegevens, behalve de twee die van de financiering afhangen", () => {
    expect(mist({ soort: "productbestelling", bestelling: {} })).toEqual([
      "W-34 ingangsdatum en duur",
      "W-34 soort ondersteuning",
      "W-34 omvang",
      "W-34 financieringsvorm",
    ]);
    expect(mist({ soort: "productbestelling", bestelling: { financiering: "zin" } }).at(-1)).toBe("W-34 zorgaanbieder");
    expect(mist({ soort: "productbestelling", bestelling: { financiering: "pgb" } }).at(-1)).toBe("W-34 pgb-beheerder");
  });

  it.each([
    [{ grond: "sociaal netwerk", motivering: "  " } as const, ["W-35 de onderbouwing"]],
    [{ motivering: "De dochter helpt." }, ["W-35 de afwijzingsgrond"]],
    [{}, ["W-35 de afwijzingsgrond", "W-35 de onderbouwing"]],
  ])("W-35: een negatief advies met %j mist %j", (afwijzing, verwacht) => {
    expect(mist({ soort: "negatief-advies", afwijzing })).toEqual(verwacht);
  });

  it.each([
    ["financieleStress", "W-29.3 een doel voor financiën"],
    ["daginvullingOntbreekt", "W-29.4 een doel voor de daginvulling, met streefdatum"],
    ["veiligheidszorg", "W-29.5 een veiligheidsplan"],
    ["afschalenMogelijk", "W-29.6 een doel voor afschalen, met streefdatum"],
  ] as const)("W-29.3 tot en met W-29.6: als %s speelt en er zijn geen doelen, mist het verslag: %s", (veld, verwacht) => {
    const speeltNiets = { ...verslag, financieleStress: false, daginvullingOntbreekt: false, veiligheidszorg: false, afschalenMogelijk: false, doelen: [] };
    expect(mist({ soort: "onderzoeksverslag", onderzoek: { ...onderzoek, verslag: speeltNiets } })).toEqual([]);
    expect(mist({ soort: "onderzoeksverslag", onderzoek: { ...onderzoek, verslag: { ...speeltNiets, [veld]: true } } })).toEqual([verwacht]);
  });

  it("W-29.4: een doel voor de daginvulling zonder streefdatum telt niet", () => {
    const doelen = [{ soort: "daginvulling", omschrijving: "Ergens heen" } as const, ...verslag.doelen.filter(({ soort }) => soort !== "daginvulling")];
    expect(mist({ soort: "onderzoeksverslag", onderzoek: { ...onderzoek, verslag: { ...verslag, doelen } } })).toEqual([
      "W-29.4 een doel voor de daginvulling, met streefdatum",
    ]);
  });

  it("W-27.1, W-29.1, W-29.7: een open stap, de tekst, de regisseur en de reactie van de inwoner worden genoemd", () => {
    const { verslag: _verslag, reactie: _reactie, stap6: _stap6, ...begin } = onderzoek;
    expect(mist({ soort: "onderzoeksverslag", onderzoek: begin })).toEqual([
      "W-27.1 stap 6 van het stappenplan",
      "W-29.1 de tekst van het verslag",
      "W-29.1 wat de inwoner van het verslag vindt",
    ]);
    const { regisseur: _regisseur, ...zonder } = verslag;
    expect(mist({ soort: "onderzoeksverslag", onderzoek: { ...onderzoek, verslag: zonder } })).toEqual(["W-29.7 de regisseur"]);
  });

  it("W-8.2, W-8.4: een leeg plan van aanpak mist alle onderdelen, en de twee vragen aan de inwoner", () => {
    const alles = mist({ soort: "plan-van-aanpak", plan: {} });
    for (let nummer = 1; nummer <= 9; nummer += 1) expect(alles.some((naam) => naam.startsWith(`W-8.4.${nummer} `))).toBe(true);
    expect(alles.slice(-2)).toEqual(["W-8.2 of de inwoner instemt", "W-8.2 of de inwoner een exemplaar wil"]);
  });

  it("W-8.4.9: een actie zonder streefdatum maakt het plan onvolledig", () => {
    expect(mist({ ...PLAN, plan: { ...PLAN.plan, acties: [{ actie: "Bellen", eigenaar: "de inwoner" }] } })).toEqual([
      "W-8.4.9 eigenaar, streefdatum en evaluatiemoment van elke actie",
    ]);
  });

  it("D-12.2, D-12.4: een leeg ondersteuningsplan noemt elk onderdeel", () => {
    expect(mist({ soort: "ondersteuningsplan", plan: {} })).toHaveLength(9);
    const compleet = VOLLEDIG.find(([naam]) => naam === "ondersteuningsplan")?.[1];
    if (compleet?.soort !== "ondersteuningsplan") throw new Error("no support plan");
    expect(mist({ soort: "ondersteuningsplan", plan: { ...compleet.plan, casemanagement: true } })).toEqual(["D-12.2 de casemanager"]);
  });

  it("D-13.3, W-59: een lege warme overdracht noemt elk onderdeel; geen lopende acties is een antwoord", () => {
    expect(mist({ soort: "warme-overdracht", overdracht: {} })).toHaveLength(Object.keys(OVERDRACHTONDERDELEN).length);
    expect(mist({ soort: "warme-overdracht", overdracht: { lopendeActies: [] } })).not.toContain("W-63.6 de lopende acties");
  });

  it("W-34.5, W-34.6: de bestellingen uit de verhalen hebben elk hun eigen zes gegevens", () => {
    expect(adviesVan(HARDHEID).bestelling?.aanbieder).toBe("De Brug");
    expect(adviesVan(PGB_MET_VEILIGHEIDSZORG).bestelling?.aanbieder).toBeUndefined();
    expect(adviesVan(AFGEWEZEN).bestelling).toBeUndefined();
  });
});
