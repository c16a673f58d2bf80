import { parseIsoDatum } from "@wmo-kit/domain";
import fc from "fast-check";
import { writeXlsx } from "hucre/xlsx";
import { readSheet } from "read-excel-file/node";
import { describe, expect, it } from "vitest";

import {
  BESTANDSVERGELIJKING,
  describeBestandsfout,
  describeInleesFailure,
  evaluateLijststand,
  evaluateSpiegelbudget,
  JAARCIJFERS,
  listAanbod,
  listActiviteiten,
  MAANDCIJFERS,
  readCsv,
  readXlsx,
  ROBLIJST,
  robLijstVoor,
  SJABLONEN,
  SOCIALE_KAART,
  vergelijkInwoners,
  WIZ_DOSSIERS,
  writeCsvSjabloon,
  writeXlsxSjabloon,
  type Kolommen,
  type Sjabloon,
} from "../src/inlezen/index.js";

const dag = (tekst: string) => parseIsoDatum(tekst)._unsafeUnwrap();
const csv = (sjabloon: Pick<Sjabloon, "kolommen">, ...rijen: readonly string[]): string => [writeCsvSjabloon(sjabloon).trimEnd(), ...rijen].join("\r\n");
const fouten = <K extends Kolommen>(sjabloon: Sjabloon<K>, tekst: string): readonly string[] => {
  const fout = readCsv(sjabloon, tekst)._unsafeUnwrapErr();
  return fout._tag === "BestandOnleesbaar" ? [fout.reden] : fout.fouten.map(({ rij, kolom, code }) => `${rij} ${kolom ?? "-"} ${code}`);
};

const ROB = csv(
  ROBLIJST,
  "98000001;Zorg & Zo;;07;07A03;16;41,50;1-1-2026;",
  "98000001;Zorg & Zo;;02;02A01;01;0,95;01-01-2026;30-06-2026",
  "98000002;Klein;98000001;07;07A03;16;40,00;01-07-2026;",
);

describe("W-37.3: de lijst van gecontracteerde aanbieders", () => {
  const lijst = { stand: dag("2026-04-01"), regels: readCsv(ROBLIJST, ROB)._unsafeUnwrap().rijen };

  it("W-37.3: aanbieders, productcodes, onderaannemers en tarieven staan er getypeerd in", () => {
    expect(lijst.regels[0]).toEqual({
      agbCode: "98000001", aanbieder: "Zorg & Zo", hoofdaannemer: null, productCategorie: "07", productcode: "07A03", eenheid: "16", tarief: 4150, geldigVanaf: "2026-01-01", geldigTotEnMet: null,
    }); // prettier-ignore
  });

  it.each([
    ["2026-06-30", ["07A03", "02A01"]],
    ["2026-07-01", ["07A03"]],
    ["2025-12-31", []],
  ])("W-37.3: op %s levert de aanbieder %j", (peildatum, producten) => {
    expect(robLijstVoor(lijst, "Zorg & Zo", dag(peildatum))).toEqual({ opgehaald: "2026-04-01", producten });
  });

  it("W-37.3: een onderaannemer doet mee vanaf zijn eerste dag", () => {
    expect([dag("2026-06-30"), dag("2026-07-01")].map((peildatum) => listAanbod(lijst, peildatum, "07A03").map(({ aanbieder }) => aanbieder))).toEqual([["Zorg & Zo"], ["Zorg & Zo", "Klein"]]);
  });

  it.each([
    ["2026-05-01", false],
    ["2026-05-02", true],
  ])("W-37.3: een lijst van 1 april die een maand mag gelden, is op %s verouderd: %s", (peildatum, verouderd) => {
    expect(evaluateLijststand(lijst.stand, { aantal: 1, eenheid: "maand" }, dag(peildatum))._unsafeUnwrap()).toEqual({ stand: "2026-04-01", houdbaarTot: "2026-05-01", verouderd });
  });

  it("W-37.3: zonder afgesproken ouderdom zegt niets dat de lijst oud is", () => {
    expect(evaluateLijststand(lijst.stand, null, dag("2030-01-01"))._unsafeUnwrap()).toMatchObject({ houdbaarTot: null, verouderd: false });
  });

  it("W-37.3: elke fout staat erbij, met rij en kolom, en er is niets overgenomen", () => {
    const kapot = csv(ROBLIJST, "980001;Zorg;;07;07A03;16;41.50;31-02-2026;", ";Zorg;;7;07A03;16;gratis;1-1-2026;31-12-2025;extra");
    expect(fouten(ROBLIJST, kapot)).toEqual(["2 A vorm", "2 G punt", "2 H geenDatum", "3 J teVeelCellen", "3 A leeg", "3 D vorm", "3 G geenGetal"]);
  });

  it("W-37.3: een einde voor het begin en twee keer dezelfde rij worden gemeld", () => {
    const rij = "98000001;Zorg & Zo;;07;07A03;16;41,50;1-5-2026;30-4-2026";
    expect(fouten(ROBLIJST, csv(ROBLIJST, rij, rij))).toEqual(["2 I eindeVoorBegin", "3 I eindeVoorBegin", "3 - dubbeleRij"]);
  });

  it("W-37.3: kolommen mogen in een andere volgorde; een onbekende, dubbele of ontbrekende kolom wordt gemeld", () => {
    const [kop = "", rij = ""] = ROB.replace("\uFEFF", "").split("\r\n");
    const omgekeerd = [kop, rij].map((regel) => regel.split(";").reverse().join(";")).join("\r\n");
    expect(readCsv(ROBLIJST, omgekeerd)._unsafeUnwrap().rijen).toEqual(lijst.regels.slice(0, 1));
    expect(fouten(ROBLIJST, `${kop.replace("Aanbieder", "Naam")};Tarief\r\n${rij};1`)).toEqual(["1 - kolomOntbreekt", "1 J kolomDubbel", "1 B kolomOnbekend"]);
  });
});

describe("W-14.1: de sociale kaart", () => {
  const rij = (naam: string, van: string, tot: string, bijgewerkt: string): string => `${naam};Stip;Ontmoeten;"Koffie; en taart";;Centrum;;;gratis;;${van};${tot};${bijgewerkt}`;
  const { rijen } = readCsv(SOCIALE_KAART, csv(SOCIALE_KAART, rij("Altijd", "", "", "1-1-2026"), rij("Lente", "1-3-2026", "31-5-2026", "1-4-2026"), rij("Zomer", "1-6-2026", "", "2-4-2026")))._unsafeUnwrap();

  it.each([
    ["2026-02-28", ["Altijd"]],
    ["2026-03-01", ["Lente", "Altijd"]],
    ["2026-05-31", ["Lente", "Altijd"]],
    ["2026-06-01", ["Zomer", "Altijd"]],
  ])("W-14.1, W-14.1.2: op %s is er te doen: %j, wat het laatst is nagekeken eerst", (peildatum, namen) => {
    expect(listActiviteiten(rijen, dag(peildatum)).map(({ activiteit }) => activiteit)).toEqual(namen);
  });

  it("W-14.1: een omschrijving met een puntkomma blijft heel, en een regel zonder dag van nakijken wordt geweigerd", () => {
    expect(rijen[0]).toMatchObject({ omschrijving: "Koffie; en taart", kosten: "gratis", adres: null, bijgewerkt: "2026-01-01" });
    expect(fouten(SOCIALE_KAART, csv(SOCIALE_KAART, rij("Altijd", "", "", "")))).toEqual(["2 M leeg"]);
  });
});

describe("W-106.10, W-82.2: de maandcijfers van de gemeente", () => {
  it("W-82.2: uitgaven tegenover het spiegelbudget per zorgvorm en verwijzer; zonder budget geen oordeel", () => {
    const { rijen } = readCsv(MAANDCIJFERS, csv(MAANDCIJFERS, "2026-01;Wijkteam;07A03;16;12;144;570,5;5976,00;6.000,00", "2026-02;Wijkteam;07A03;16;12;144;;6100,25;6000", "2026-01;Huisarts;07A03;16;1;12;;498,00;"))._unsafeUnwrap();
    expect(rijen[0]?.gedeclareerdeUren).toBe("1141/2");
    // 5976,00 + 6100,25 = 12076,25; less 12000,00 is 76,25.
    expect(evaluateSpiegelbudget(rijen)._unsafeUnwrap()).toEqual([
      { verwijzer: "Wijkteam", productcode: "07A03", maanden: 2, uitgaven: 1_207_625, spiegelbudget: 1_200_000, verschil: 7625 },
      { verwijzer: "Huisarts", productcode: "07A03", maanden: 1, uitgaven: 49_800, spiegelbudget: null, verschil: null },
    ]);
  });

  it("W-106.11, W-84.2: meer uitkomsten dan bezwaren kan niet", () => {
    expect(fouten(JAARCIJFERS, csv(JAARCIJFERS, "2025;;40;6;1;1;4;1"))).toEqual(["2 D somKloptNiet"]);
    expect(readCsv(JAARCIJFERS, csv(JAARCIJFERS, "2025;;40;7;1;1;4;1"))._unsafeUnwrap().rijen[0]).toMatchObject({ afgewezen: 40, bezwaren: 7, productcode: null });
  });
});

describe("W-98.2: dossiers uit het WIZ-portaal", () => {
  const rij = (bsn: string, stand: string): string => csv(WIZ_DOSSIERS, `WIZ-1;${bsn};Voorbeeld;Anna;14-03-1956;2-3-2026;${stand};;;;;`);

  it.each([
    ["999900006", "melding", ["2 B bsnTeVroeg"]],
    ["", "melding", []],
    ["", "onderzoek", []],
    ["", "basishulp", ["2 B leeg"]],
    ["999900006", "Basishulp", []],
    ["999900007", "onderzoek", ["2 B geenBsn"]],
  ])("W-106.9: nummer %j bij de stand %s: %j", (bsn, stand, verwacht) => {
    const uitslag = readCsv(WIZ_DOSSIERS, rij(bsn, stand));
    expect(uitslag.isOk() ? [] : fouten(WIZ_DOSSIERS, rij(bsn, stand))).toEqual(verwacht);
  });

  it("W-106.9: in een andere kolom, of in een ander bestand, wordt een burgerservicenummer geweigerd", () => {
    expect(fouten(WIZ_DOSSIERS, csv(WIZ_DOSSIERS, "999900006;;Voorbeeld;;;2-3-2026;melding;;;;;"))).toEqual(["2 A bsn"]);
    expect(fouten(SOCIALE_KAART, csv(SOCIALE_KAART, "Koffie 999900006;Stip;Ontmoeten;;;Centrum;;;;;;;1-4-2026"))).toEqual(["2 A bsn"]);
  });

  it("W-106.9: geen fout noemt wat er in de cel stond", () => {
    fc.assert(
      fc.property(fc.constantFrom("999900006", "Geheime Naam", "31-02-1956"), fc.integer({ min: 0, max: 11 }), (geheim, plek) => {
        const cellen = Array.from({ length: 12 }, (_, i) => (i === plek ? geheim : "x"));
        const uitslag = readCsv(WIZ_DOSSIERS, csv(WIZ_DOSSIERS, cellen.join(";")));
        expect(uitslag.isErr() ? describeInleesFailure(uitslag.error) + JSON.stringify(uitslag.error) : "").not.toContain(geheim);
      }),
    );
  });
});

describe("W-98.7: bestandsvergelijking", () => {
  it("W-98.7: alleen hier, alleen daar en wat anders is; nooit met een burgerservicenummer", () => {
    const daar = readCsv(BESTANDSVERGELIJKING, csv(BESTANDSVERGELIJKING, "999900006;basishulp;1-1-2026;", "999900018;indicatie;1-2-2026;31-1-2027", "999990019;onderzoek;1-3-2026;"))._unsafeUnwrap();
    const [een, twee] = daar.rijen;
    if (een === undefined || twee === undefined) throw new Error("rows are missing");
    const eigen = [
      { ...een, dossier: "d-1" },
      { ...twee, dossier: "d-2", stand: "geeindigd" as const, einddatum: dag("2026-03-31") },
      { ...een, dossier: "d-4", bsn: "999996770" },
    ];
    const verschillen = vergelijkInwoners(eigen, daar);
    expect(verschillen).toEqual([
      { _tag: "Anders", dossier: "d-2", rij: 3, velden: ["stand", "einddatum"] },
      { _tag: "AlleenHier", dossier: "d-4" },
      { _tag: "AlleenDaar", rij: 4 },
    ]);
    expect(JSON.stringify(verschillen)).not.toMatch(/9999\d{5}/);
  });
});

describe("W-37.3: CSV en XLSX", () => {
  const lezer = <K extends Kolommen>(sjabloon: Sjabloon<K>) => ({
    id: sjabloon.id,
    leeg: async () => {
      const bytes = await writeXlsxSjabloon(sjabloon);
      return { bytes, rijen: [readCsv(sjabloon, writeCsvSjabloon(sjabloon)), await readXlsx(sjabloon, bytes)].map((uit) => uit._unsafeUnwrap().rijen) };
    },
    koppen: Object.values<Kolommen[string]>(sjabloon.kolommen).map(({ kop }) => kop),
  });
  const LEZERS = [lezer(ROBLIJST), lezer(SOCIALE_KAART), lezer(MAANDCIJFERS), lezer(JAARCIJFERS), lezer(WIZ_DOSSIERS), lezer(BESTANDSVERGELIJKING)];

  it.each(LEZERS)("W-37.3: het lege sjabloon $id is te lezen, in beide vormen, en ook voor een ander programma", async ({ leeg, koppen }) => {
    const { bytes, rijen } = await leeg();
    expect(rijen).toEqual([[], []]);
    expect((await readSheet(Buffer.from(bytes), "Gegevens"))[0]).toEqual(koppen);
  });

  it("W-37.3: elk sjabloon komt hierboven aan de beurt", () => {
    expect(LEZERS.map(({ id }) => id).sort()).toEqual(SJABLONEN.map(({ id }) => id).sort());
  });

  it("W-37.3: dezelfde rijen geven uit CSV en uit XLSX hetzelfde; getallen en datums mogen echte cellen zijn", async () => {
    const koppen = Object.values(ROBLIJST.kolommen).map(({ kop }) => kop);
    const rijen = [
      ["98000001", "Zorg & Zo", null, "07", "07A03", "16", 41.5, new Date("2026-01-01T00:00:00Z"), null],
      ["98000001", "Zorg & Zo", null, "02", "02A01", "01", 0.95, "01-01-2026", "30-06-2026"],
      ["98000002", "Klein", "98000001", "07", "07A03", "16", 40, "01-07-2026", null],
    ];
    const bytes = await writeXlsx({ sheets: [{ name: "Gegevens", rows: [koppen, ...rijen] }] });
    expect((await readXlsx(ROBLIJST, bytes))._unsafeUnwrap()).toEqual(readCsv(ROBLIJST, ROB)._unsafeUnwrap());
  });

  it("W-37.3: een AGB-code die het rekenblad als getal bewaarde en haar nul verloor, wordt gemeld en niet aangevuld", async () => {
    const koppen = Object.values(ROBLIJST.kolommen).map(({ kop }) => kop);
    const bytes = await writeXlsx({ sheets: [{ name: "Gegevens", rows: [koppen, [1234567, "Zorg", null, "07", "07A03", "16", 41.5, "1-1-2026", null]] }] });
    expect((await readXlsx(ROBLIJST, bytes))._unsafeUnwrapErr()).toMatchObject({ fouten: [{ rij: 2, kolom: "A", code: "vorm" }] });
  });

  it("W-37.3: wat geen bestand van deze soort is, wordt niet gelezen", async () => {
    expect((await readXlsx(ROBLIJST, new Uint8Array([1, 2, 3])))._unsafeUnwrapErr()).toEqual({ _tag: "BestandOnleesbaar", reden: "geen xlsx" });
    expect([fouten(ROBLIJST, ""), fouten(ROBLIJST, '"a;b')]).toEqual([["leeg"], ["geen csv"]]);
    expect(describeBestandsfout({ rij: 3, kolom: "B", kop: "Burgerservicenummer", code: "bsnTeVroeg" })).toBe("Rij 3, kolom B, Burgerservicenummer: bij een melding hoort nog geen burgerservicenummer. Haal het weg.");
  });
});
