import { describe, expect, it } from "vitest";

import { toonGroepen } from "./toon-groepen.js";
import type { Dagdeelstand, Dagpersoon } from "./voeg-samen.js";

const deel = (verschil: Partial<Dagdeelstand> = {}): Dagdeelstand => ({
  dagdeel: "ochtend",
  gepland: true,
  roosterplaats: "plaats-1",
  stand: "aanwezig",
  minuten: null,
  medewerker: "p-1",
  declarabel: null,
  waarom: null,
  geschiedenis: [],
  onderweg: true,
  ...verschil,
});

const EENHEDEN = {
  dagdelen: { code: "16", enkelvoud: "dagdeel", meervoud: "dagdelen" },
  minuten: { code: "01", enkelvoud: "minuut", meervoud: "minuten" },
  uur: { code: "04", enkelvoud: "uur", meervoud: "uur" },
  euro: { code: "83", enkelvoud: "euro", meervoud: "euro" },
} as const;
const leesEenheid = (omvangTekst: string): (typeof EENHEDEN)[keyof typeof EENHEDEN] =>
  Object.entries(EENHEDEN).find(([naam]) => omvangTekst.includes(naam))?.[1] ?? EENHEDEN.dagdelen;

const persoon = (omvangTekst: string, over: number, erbij: number, delen: readonly Dagdeelstand[] = [deel()]): Dagpersoon => ({
  dossierId: "d-1",
  naam: "J. Proefman",
  dagdelen: delen,
  aanspraak: { toewijzingNummer: 1, omvangTekst, eenheid: leesEenheid(omvangTekst), begindatum: "2026-11-02", einddatum: "2026-11-08", toegewezen: 3, gebruikt: 3 - over, over, eindeToewijzing: null },
  waarschuwingen: [],
  erbij,
});

const regelVan = (een: Dagpersoon) => toonGroepen([een], () => "Door: Ikzelf")[0]?.regels[0];

describe("wat bij een persoon staat", () => {
  it("D-20.10: zonder verbinding waarschuwt het apparaat zelf als de toewijzing opraakt, en houdt niets tegen", () => {
    const regel = regelVan(persoon("3 dagdelen per week", 1, 1));
    expect(regel?.bijzonderheden).toContain("Nog 0 dagdelen over van 3 dagdelen");
    expect(regel?.waarschuwingen).toEqual([expect.stringContaining("is het toegewezen volume op")]);
    expect(regel).not.toHaveProperty("minuten");
  });

  it("D-20.10: zolang er genoeg over is, of de server zelf al waarschuwt, staat er geen tweede waarschuwing", () => {
    expect(regelVan(persoon("3 dagdelen per week", 2, 1))?.waarschuwingen).toEqual([]);
    expect(regelVan({ ...persoon("3 dagdelen per week", 0, 0), waarschuwingen: ["Het volume is op."] })?.waarschuwingen).toEqual(["Het volume is op."]);
  });

  it("D-20.14: telt de toewijzing tijd, dan worden de minuten gevraagd en telt alleen de server wat over is", () => {
    const regel = regelVan(persoon("120 minuten per week", 2, 1));
    expect(regel).toMatchObject({ minuten: null, waarschuwingen: ["Vul in hoeveel minuten. Zonder minuten telt deze tijd niet mee."] });
    expect(regel?.bijzonderheden).toContain("Nog 2 minuten over van 3 minuten");
    expect(regelVan(persoon("1 uur per week", 2, 0, [deel({ minuten: 60 })]))).toMatchObject({ minuten: 60, waarschuwingen: [] });
  });

  it("WJ756: wat over is staat er met de eenheid; van een bedrag in euro's telt aanwezigheid niets af", () => {
    expect(regelVan(persoon("3 dagdelen per week", 1, 0))?.bijzonderheden).toContain("Nog 1 dagdeel over van 3 dagdelen");
    expect(regelVan(persoon("3 euro per week", 3, 0))?.bijzonderheden.filter((regel) => regel.includes("over van"))).toEqual([]);
  });

  it("D-20.11, D-20.14: er staat bij wie de ondersteuning gaf, en waarom tijd niet meetelt", () => {
    expect(regelVan(persoon("3 dagdelen per week", 2, 0, [deel({ medewerker: null })]))?.bijzonderheden).toContain("Nog niet ingevuld wie de ondersteuning gaf");
    expect(regelVan(persoon("3 dagdelen per week", 2, 0, [deel({ waarom: "geen salaris van opdrachtnemer" })]))?.bijzonderheden).toContain(
      "Telt niet mee voor de declaratie: geen salaris van opdrachtnemer",
    );
  });

  it("D-20.10: wie in ochtend en middag komt, staat in beide groepen; een dagdeel zonder mensen heeft geen groep", () => {
    const groepen = toonGroepen([persoon("3 dagdelen per week", 3, 0, [deel({ dagdeel: "middag", stand: "ongedaan" }), deel()])], () => "");
    expect(groepen.map(({ titel, regels }) => [titel, regels.map(({ stand }) => stand)])).toEqual([
      ["Ochtend", ["aanwezig"]],
      ["Middag", [null]],
    ]);
  });
});
