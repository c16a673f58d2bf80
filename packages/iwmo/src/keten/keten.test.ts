import { describe, expect, it } from "vitest";

import { een323, een325, eenCredit, eenPrestatie } from "../../test/declaratie-bouwers.js";
import { afkeurVan301, ANDERE_BSN, BSN, dag, een301, een305, een307, een315, een319, eenStart, eenStop, eenToewijzing, retourVan305 } from "../../test/keten-bouwers.js";
import { listDebets, listPrestaties } from "./declaraties.js";
import { foldKeten } from "./keten.js";
import { partijenVan } from "./partijen.js";
import { listStarts, listStops } from "./regie.js";
import { findToewijzing, isActueelOp, listToewijzingenVanClient } from "./toewijzingen.js";

const PARTIJEN = { gemeente: "0268", aanbieder: "65659901" };
const toewijzing = een301([eenToewijzing()]);
const januari = een323([eenPrestatie("P-1"), eenPrestatie("P-2", { productCode: "07A04" })]);

describe("Keten vouwen", () => {
  it("IV028: een retourbericht noemt de verzender van het heenbericht als afzender", () => {
    const heen = een305([eenStart()]);
    expect([partijenVan(toewijzing), partijenVan(afkeurVan301(toewijzing)), partijenVan(heen), partijenVan(retourVan305(heen)), partijenVan(een325(januari))]).toEqual(
      Array.from({ length: 5 }, () => PARTIJEN),
    );
  });

  it("OP033x1: van elke toewijzing blijft de laatst vastgestelde, op nummer", () => {
    const korter = eenToewijzing({ toewijzingsdatum: dag("2026-02-01"), einddatum: dag("2026-03-31") });
    const { toewijzingen } = foldKeten([een301([korter, eenToewijzing({ toewijzingNummer: 2 })]), toewijzing]);
    expect(findToewijzing(toewijzingen, PARTIJEN, { bsn: BSN, nummer: 1 })).toEqual(korter);
    expect(listToewijzingenVanClient(toewijzingen, PARTIJEN, BSN).map(({ toewijzingNummer, einddatum }) => [toewijzingNummer, einddatum])).toEqual([
      [1, "2026-03-31"],
      [2, "2026-12-31"],
    ]);
    expect([isActueelOp(korter, dag("2026-03-31")), isActueelOp(korter, dag("2026-04-01"))]).toEqual([true, false]);
  });

  it("OP033x1: van twee toewijzingen op hetzelfde moment telt de laatst ontvangen", () => {
    const tweede = eenToewijzing({ einddatum: dag("2026-06-30") });
    expect(findToewijzing(foldKeten([toewijzing, een301([tweede])]).toewijzingen, PARTIJEN, { bsn: BSN, nummer: 1 })).toEqual(tweede);
  });

  it("IV008: verwijderen haalt de eerdere aanlevering weg, en gaat binnen een bericht voor", () => {
    const { regie } = foldKeten([
      een305([eenStart(), eenStart({ begindatum: dag("2026-02-02") })]),
      een305([eenStart({ begindatum: dag("2026-03-03") }), eenStart({ statusAanlevering: "3" })]),
      een307([eenStop()]),
      een307([eenStop({ statusAanlevering: "3" })]),
    ]);
    expect(listStarts(regie, PARTIJEN, BSN).map(({ begindatum }) => begindatum)).toEqual(["2026-02-02", "2026-03-03"]);
    expect(listStops(regie, PARTIJEN, BSN)).toEqual([]);
  });

  it("IV008: een afgekeurd bericht laat niets achter, ook geen verwijdering", () => {
    const weg = een305([eenStart({ statusAanlevering: "3" })]);
    expect(listStarts(foldKeten([een305([eenStart()]), weg, retourVan305(weg, "9063")]).regie, PARTIJEN, BSN)).toHaveLength(1);
    expect(foldKeten([toewijzing, afkeurVan301(toewijzing)]).identificaties.size).toBe(0);
  });

  it("OP286: een retour hoort bij het laatste bericht dat nog geen retour heeft", () => {
    const { toewijzingen } = foldKeten([toewijzing, afkeurVan301(toewijzing), toewijzing]);
    expect(listToewijzingenVanClient(toewijzingen, PARTIJEN, BSN)).toHaveLength(1);
  });

  it("IV087: een prestatie is ingediend, toegekend, afgewezen of niet verzonden", () => {
    const [eerste] = januari.declaratie.clienten[0]?.prestaties ?? [];
    const afgewezen = eerste === undefined ? [] : [eerste];
    const standen = (antwoord: readonly ReturnType<typeof een325>[]) =>
      ["P-1", "P-2"].map((referentie) => listPrestaties(foldKeten([januari, ...antwoord]).declaraties, "65659901", referentie)[0]?.stand);
    expect(standen([])).toEqual(["ingediend", "ingediend"]);
    expect(standen([een325(januari)])).toEqual(["toegekend", "toegekend"]);
    expect(standen([een325(januari, afgewezen)])).toEqual(["afgewezen", "toegekend"]);
    expect(standen([een325(januari, afgewezen, { clientcode: "8187" })])).toEqual(["afgewezen", "afgewezen"]);
    expect(standen([een325(januari, [], { code: "9333" })])).toEqual(["nietVerzonden", "nietVerzonden"]);
    expect(standen([een325(januari, [], { header: { retourCodes: ["0001"] } })])).toEqual(["nietVerzonden", "nietVerzonden"]);
  });

  it("TR314, IV087: staat een nummer bij twee clienten, dan is alleen de regel van de genoemde client afgewezen", () => {
    const [P1, anders] = [eenPrestatie("P-1"), eenPrestatie("P-1", { toewijzingNummer: 2 })];
    const eerst = een323([P1]);
    const dubbel = { ...eerst, declaratie: { ...eerst.declaratie, clienten: [...eerst.declaratie.clienten, { bsn: ANDERE_BSN, prestaties: [anders] }] } };
    const standen = (bsn: string) => listPrestaties(foldKeten([dubbel, een325(dubbel, [anders], { bsn })]).declaraties, "65659901", "P-1").map(({ stand }) => stand);
    expect(standen(ANDERE_BSN)).toEqual(["toegekend", "afgewezen"]);
    expect(standen(BSN)).toEqual(["afgewezen", "toegekend"]);
    // An answer that names a client without such a line (TR304) is about the line with those numbers all the same.
    expect(standen("999990032")).toEqual(["afgewezen", "afgewezen"]);
  }); // prettier-ignore

  it("TR322: een credit die niet is afgewezen laat de debet niet meer tellen", () => {
    const debet = eenPrestatie("P-1");
    const credit = een323([eenCredit("C-1", debet)]);
    const staand = (berichten: Parameters<typeof foldKeten>[0]) => listDebets(foldKeten(berichten).declaraties, PARTIJEN, { bsn: BSN, nummer: 1 }).length;
    const eerst = een323([debet]);
    expect(staand([eerst, een325(eerst)])).toBe(1);
    expect(staand([eerst, een325(eerst), credit])).toBe(0);
    expect(staand([eerst, een325(eerst), credit, een325(credit, [eenCredit("C-1", debet)])])).toBe(1);
  });

  it("TR374: antwoorden worden per partijen en referentie bewaard, in volgorde", () => {
    const { verzoeken } = foldKeten([een315(["VOT-1"]), een319("VOT-1", "2"), een319("VOT-1", "1"), een319("VOT-1", "1", { gemeente: "0299" })]);
    expect([...verzoeken.antwoorden.values()].map((rij) => rij.map(({ verzoekAntwoord }) => verzoekAntwoord))).toEqual([["2", "1"], ["1"]]);
  });
});
