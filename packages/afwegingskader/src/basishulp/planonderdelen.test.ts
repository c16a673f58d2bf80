import { describe, expect, it } from "vitest";

import { VOLLEDIG_PLAN } from "../../test/plan-van-aanpak.js";
import { listOntbrekendePlanonderdelen } from "./list-ontbrekende-planonderdelen.js";
import { PlanVanAanpak } from "./plan-van-aanpak.js";

const mist = (anders: object, weg: readonly string[] = []): readonly string[] => {
  const plan = Object.fromEntries(Object.entries({ ...VOLLEDIG_PLAN, ...anders }).filter(([veld]) => !weg.includes(veld)));
  return listOntbrekendePlanonderdelen(PlanVanAanpak.parse(plan)).map(({ eis, naam }) => `${eis} ${naam}`);
};

describe("onderdelen van het plan van aanpak", () => {
  it("W-8.4: een volledig plan mist niets, een leeg plan mist elk van de negen onderdelen", () => {
    expect(mist({})).toEqual([]);
    const leeg = listOntbrekendePlanonderdelen({}).map(({ eis }) => eis);
    for (const nummer of [1, 2, 3, 4, 5, 6, 7, 8, 9]) expect(leeg).toContain(`W-8.4.${nummer}`);
  });

  it.each([
    { weg: "hulpvraag", eis: "W-8.2", naam: "de hulpvraag" },
    { weg: "eigenaarschap", eis: "W-8.4.1", naam: "eigenaarschap van de inwoner" },
    { weg: "leefdomeinen", eis: "W-8.4.2", naam: "leefdomeinen" },
    { weg: "financieleStress", eis: "W-8.4.2", naam: "doel voor financiën" },
    { weg: "financieelDoel", eis: "W-8.4.2", naam: "doel voor financiën" },
    { weg: "heeftDaginvulling", eis: "W-8.4.2", naam: "daginvulling" },
    { weg: "daginvulling", eis: "W-8.4.2", naam: "daginvulling" },
    { weg: "diversiteit", eis: "W-8.4.3", naam: "achtergrond en diversiteit" },
    { weg: "professionals", eis: "W-8.4.4", naam: "samenwerking en afstemming" },
    { weg: "overgangsmomenten", eis: "W-8.4.5", naam: "overgangsmomenten" },
    { weg: "eigenKracht", eis: "W-8.4.6", naam: "eigen kracht en netwerk" },
    { weg: "ehealth", eis: "W-8.4.7", naam: "e-health" },
    { weg: "doelen", eis: "W-8.4.8", naam: "perspectief en doelen" },
    { weg: "acties", eis: "W-8.4.9", naam: "acties" },
    { weg: "bijEvaluatie", eis: "W-8.4.9", naam: "acties" },
    { weg: "verantwoordelijke", eis: "W-8.7", naam: "verantwoordelijke professional" },
  ])("$eis: zonder het veld $weg mist alleen het onderdeel $naam", ({ weg, eis, naam }) => {
    expect(mist({}, [weg])).toEqual([`${eis} ${naam}`]);
  });

  it("W-8.4.5: een overgangsmoment zegt of de lijn doorloopt, hoe, en wat professional, inwoner en partner doen", () => {
    const moment = { moment: "Achttien worden.", doorgaandeLijn: true, hoe: "Dezelfde begeleider blijft." };
    const door = (wie: string) => ({ actie: "Samen naar het eerste gesprek.", wie });
    const leest = (overgang: object): boolean => PlanVanAanpak.safeParse({ overgangsmomenten: [overgang] }).success;
    expect(leest({ ...moment, acties: ["professional", "inwoner", "partner"].map(door) })).toBe(true);
    expect(leest({ ...moment, acties: [door("iemand")] })).toBe(false);
    for (const veld of ["doorgaandeLijn", "hoe", "acties"]) expect(leest({ ...moment, acties: [], [veld]: undefined }), veld).toBe(false);
  });

  it("W-8.4.8: een doel kijkt in een van zes richtingen, met activiteiten en een plaats in de volgorde", () => {
    const doel = { doel: "Post bijhouden.", prioriteit: 1, perspectief: "herstel", activiteiten: ["Wekelijks samen openen."] };
    const leest = (anders: object): boolean => PlanVanAanpak.safeParse({ doelen: [{ ...doel, ...anders }] }).success;
    for (const perspectief of ["herstel", "ontwikkeling", "stabilisatie", "acceptatie", "meedoen", "voorkomen achteruitgang"])
      expect(leest({ perspectief }), perspectief).toBe(true);
    expect(leest({ perspectief: "genezing" })).toBe(false);
    expect(leest({ activiteiten: [] })).toBe(false);
    expect(leest({ prioriteit: 0 })).toBe(false);
  });

  it("W-8.4.2: zonder geldstress of met daginvulling is geen extra doel nodig", () => {
    expect(mist({ financieleStress: false }, ["financieelDoel"])).toEqual([]);
    expect(mist({ heeftDaginvulling: true }, ["daginvulling"])).toEqual([]);
  });

  it("W-8.4.4: met meer professionals of organisaties horen er afspraken over samenwerking bij", () => {
    const samen = "W-8.4.4 samenwerking en afstemming";
    expect(mist({ professionals: ["p-1", "p-2"] })).toEqual([samen]);
    expect(mist({ organisaties: ["team", "ggz"] })).toEqual([samen]);
    expect(mist({ organisaties: ["team", "ggz"], samenwerking: "Elke maand overleg." })).toEqual([]);
  });
});
