import { describe, expect, it } from "vitest";

import type { Bericht, Niveau3Context } from "../../index.js";
import { een323, een325, eenCredit, eenPrestatie, periode } from "../../../test/declaratie-bouwers.js";
import { ANDERE_BSN, dag, een301, eenBudget, eenToewijzing, niveau3 } from "../../../test/keten-bouwers.js";

type Rij = readonly [titel: string, keten: readonly Bericht[], bericht: Bericht, verwacht: readonly string[], context?: Niveau3Context];

const toewijzing = een301([eenToewijzing()]);
const P1 = eenPrestatie("P-1");
const P2 = eenPrestatie("P-2", { productPeriode: periode("2026-02-01", "2026-02-28") });
const januari = een323([P1]);
const toegekend = [toewijzing, januari, een325(januari)];
const FEBRUARI = { maand: "2026-02", laatste: "28" };
const MAART = { maand: "2026-03", laatste: "31" };
const totaal = (volume: number) => een301([eenToewijzing({ omvang: { volume, eenheid: "16", frequentie: "6" } })]);
const tienTotTwintig = een301([eenToewijzing({ ingangsdatum: dag("2026-01-10"), einddatum: dag("2026-01-20") })]);
const euro = (referentie: string, bedrag: number, code = "07A03") =>
  eenPrestatie(referentie, { productCode: code, eenheid: "83", geleverdVolume: bedrag, ingediendBedrag: { bedrag, debetCredit: "D" } });
const EURO: Niveau3Context = { afspraken: { eenheden: [{ productCategorie: "07", eenheid: "83" }] } };

const RIJEN: readonly Rij[] = [
  ["TR304: een onbekende cliënt; de prestaties worden niet beoordeeld", [toewijzing], een323([P1], { bsn: ANDERE_BSN }), ["TR304 Client"]],
  ["TR338: een bekende cliënt met het nummer van een ander", [toewijzing, een301([eenToewijzing({ toewijzingNummer: 2 })], { bsn: ANDERE_BSN })], een323([P1], { bsn: ANDERE_BSN }), ["TR338 Prestatie"]],
  ["TR387, TR388: de hele maand als de toewijzing breder is", [toewijzing], januari, []],
  ["TR388: een periode die halverwege eindigt mag niet", [toewijzing], een323([eenPrestatie("P-1", { productPeriode: periode("2026-01-01", "2026-01-15"), geleverdVolume: 3 })]), ["TR388 Prestatie"]],
  ["TR387, TR388: de toewijzing begint en eindigt in de maand", [tienTotTwintig], een323([eenPrestatie("P-1", { productPeriode: periode("2026-01-10", "2026-01-20"), geleverdVolume: 3 })]), []],
  ["TR388: de dag voor het einde van de toewijzing is te vroeg", [tienTotTwintig], een323([eenPrestatie("P-1", { productPeriode: periode("2026-01-10", "2026-01-19"), geleverdVolume: 3 })]), ["TR388 Prestatie"]],
  ["TR308, TR388: de dag na het einde van de toewijzing is te laat", [tienTotTwintig], een323([eenPrestatie("P-1", { productPeriode: periode("2026-01-10", "2026-01-21"), geleverdVolume: 3 })]), ["TR308 Prestatie", "TR388 Prestatie"]],
  ["TR307, TR387: de dag voor het begin van de toewijzing is te vroeg", [tienTotTwintig], een323([eenPrestatie("P-1", { productPeriode: periode("2026-01-09", "2026-01-20"), geleverdVolume: 3 })]), ["TR307 Prestatie", "TR387 Prestatie"]],
  ["TR308: een hele maand na het einde van de toewijzing eindigt wel op de laatste dag", [tienTotTwintig], een323([eenPrestatie("P-1", { productPeriode: P2.productPeriode, geleverdVolume: 3 })], FEBRUARI), ["TR308 Prestatie"]],
  ["TR307: een hele maand voor het begin van de toewijzing begint wel op dag 1", [een301([eenToewijzing({ ingangsdatum: dag("2026-02-10") })])], een323([P1]), ["TR307 Prestatie"]],
  ["TR388: 29 februari is de laatste dag in een schrikkeljaar", [een301([eenToewijzing({ ingangsdatum: dag("2024-01-01") })])], een323([eenPrestatie("P-1", { productPeriode: periode("2024-02-01", "2024-02-28") })], { maand: "2024-02", laatste: "29" }), ["TR388 Prestatie"]],
  ["TR314: een referentienummer mag maar eens, ook na afwijzing", [toewijzing, januari, een325(januari, [P1])], een323([P1]), ["TR314 Prestatie"]],
  ["TR314: een geheel afgekeurde declaratie telt als niet verzonden", [toewijzing, januari, een325(januari, [], { code: "9333" })], een323([P1]), []],
  ["TR314: hetzelfde nummer twee keer in een bericht", [toewijzing], een323([P1, eenPrestatie("P-1", { productPeriode: P2.productPeriode })], FEBRUARI), ["TR314 Prestatie[2]"]],
  ["TR318: de volgende maand sluit aan", toegekend, een323([P2], FEBRUARI), []],
  ["TR318: over de jaarwisseling sluit januari aan op december", [een301([eenToewijzing({ ingangsdatum: dag("2025-01-01") })]), een323([eenPrestatie("P-0", { productPeriode: periode("2025-12-01", "2025-12-31") })], { maand: "2025-12" })], januari, []],
  ["TR318: dezelfde maand nog eens mag, voor correcties", toegekend, een323([eenCredit("P-3", P1)]), []],
  ["TR318: een overgeslagen maand zonder levering mag", toegekend, een323([P2], MAART), [], { maandenMetLevering: ["2026-01", "2026-03"] }],
  ["TR318: een overgeslagen maand met levering mag niet", toegekend, een323([P2], MAART), ["TR318 Declaratie"], { maandenMetLevering: ["2026-02"] }],
  ["TR318: een halve maand sluit niet aan", toegekend, een323([P2], { maand: "2026-02", laatste: "27" }), ["TR318 Declaratie", "TR319 Prestatie"]],
  ["TR318: een afgekeurde declaratie telt niet als ingediend", [toewijzing, ...((maart) => [maart, een325(maart, [], { code: "9333" })])(een323([P2], MAART))], januari, []],
  ["TR318: de declaraties van een andere aanbieder tellen niet", [toewijzing, een323([P2], { ...MAART, aanbieder: "65659902" })], januari, []],
  ["TR319: een productperiode na de declaratieperiode", [toewijzing], een323([P2]), ["TR319 Prestatie"]],
  ["TR321: 5 weken van 3 is 15", [toewijzing], een323([eenPrestatie("P-1", { geleverdVolume: 16 })]), ["TR321 Prestatie"]],
  ["TR322: de tweede past niet meer, de derde wel", [totaal(15)], een323([P1, eenPrestatie("P-2", { productCode: "07A03", productPeriode: P2.productPeriode, geleverdVolume: 4 }), eenPrestatie("P-3", { productPeriode: periode("2026-03-01", "2026-03-31"), geleverdVolume: 3 })], MAART), ["TR322 Prestatie[2]"]],
  ["TR322: uren en minuten samen: 1 uur en 60 minuten passen in 2 uur", [een301([eenToewijzing({ omvang: { volume: 2, eenheid: "04", frequentie: "6" } })])], een323([eenPrestatie("P-1", { eenheid: "04", geleverdVolume: 1 }), eenPrestatie("P-2", { eenheid: "01", geleverdVolume: 60, productPeriode: P2.productPeriode })], FEBRUARI), []],
  ["TR322: uren en minuten samen: een minuut te veel", [een301([eenToewijzing({ omvang: { volume: 2, eenheid: "04", frequentie: "6" } })])], een323([eenPrestatie("P-1", { eenheid: "04", geleverdVolume: 1 }), eenPrestatie("P-2", { eenheid: "01", geleverdVolume: 61, productPeriode: P2.productPeriode })], FEBRUARI), ["TR322 Prestatie[2]"]],
  ["TR322: een afgewezen credit maakt geen ruimte", [totaal(12), ...toegekend.slice(1), ...((credit) => [credit, een325(credit, [eenCredit("C-1", P1)])])(een323([eenCredit("C-1", P1)]))], een323([P2], FEBRUARI), ["TR322 Prestatie"]],
  ["TR323: een credit neemt de toegekende prestatie precies over", toegekend, een323([eenCredit("C-1", P1)]), []],
  ["TR323: een ander volume is geen volledige credit", toegekend, een323([eenCredit("C-1", P1, { geleverdVolume: 11 })]), ["TR323 Prestatie"]],
  ["TR323: een ander bedrag is geen volledige credit", toegekend, een323([eenCredit("C-1", P1, { ingediendBedrag: { bedrag: 1, debetCredit: "C" } })]), ["TR323 Prestatie"]],
  ["TR323: een ander tarief is geen volledige credit", toegekend, een323([eenCredit("C-1", P1, { productTarief: 4150 })]), ["TR323 Prestatie"]],
  ["TR323: een prestatie zonder antwoord is niet te crediteren", [toewijzing, januari], een323([eenCredit("C-1", P1)]), ["TR323 Prestatie"]],
  ["TR323: een afgewezen prestatie is niet te crediteren", [toewijzing, januari, een325(januari, [P1])], een323([eenCredit("C-1", P1)]), ["TR323 Prestatie"]],
  ["TR323: een credit is niet te crediteren", [...toegekend, ...((credit) => [credit, een325(credit)])(een323([eenCredit("C-1", P1)]))], een323([eenCredit("C-2", eenCredit("C-1", P1))]), ["TR323 Prestatie"]],
  ["TR323, TR338: de prestatie van een andere cliënt", [...toegekend, een301([eenToewijzing({ toewijzingNummer: 2 })], { bsn: ANDERE_BSN })], een323([eenCredit("C-1", P1)], { bsn: ANDERE_BSN }), ["TR323 Prestatie", "TR338 Prestatie"]],
  ["TR323: een prestatie bij een andere gemeente", [toewijzing, ...((elders) => [elders, een325(elders)])(een323([P1], { gemeente: "0299" }))], een323([eenCredit("C-1", P1)]), ["TR323 Prestatie"]],
  ["TR323, TR389: een credit die niet klopt maakt geen plaats voor een nieuwe debet", toegekend, een323([eenPrestatie("P-3"), eenCredit("C-1", P1, { geleverdVolume: 11 })]), ["TR323 Prestatie[2]", "TR389 Prestatie[1]"]],
  ["OP366: een credit na de debet in het bericht gaat toch voor", toegekend, een323([eenPrestatie("P-3"), eenCredit("C-1", P1)]), []],
  ["TR389: twee gelijke debets in een bericht", [toewijzing], een323([P1, eenPrestatie("P-2", { geleverdVolume: 1 })]), ["TR389 Prestatie[2]"]],
  ["TR389: een andere productcode op een aspecifieke toewijzing mag", [een301([eenToewijzing({ product: { categorie: "07" } })])], een323([P1, eenPrestatie("P-2", { productCode: "07A04", geleverdVolume: 1 })]), []],
  ["TR390: twee keer dezelfde credit in een bericht", toegekend, een323([eenCredit("C-1", P1), eenCredit("C-2", P1)]), ["TR390 Prestatie[2]"]],
  ["TR308: een credit mag nog na het inkorten van de toewijzing", [...toegekend, een301([eenToewijzing({ toewijzingsdatum: dag("2026-02-01"), einddatum: dag("2026-01-15") })])], een323([eenCredit("C-1", P1)]), []],
  ["TR341: het contract zegt de eenheid als de toewijzing dat niet doet", [een301([eenBudget(1000)])], een323([euro("P-1", 10)]), ["TR341 Prestatie"], { afspraken: { eenheden: [{ productCode: "07A03", eenheid: "16" }] } }],
  ["TR369: budgetten gelden over alle producten samen", [een301([eenBudget(1000)])], een323([euro("P-1", 600), euro("P-2", 401, "07A04")]), ["TR369 Prestatie[2]"], EURO],
  ["TR369: het volume telt, niet het bedrag", [een301([eenBudget(1000)])], een323([eenPrestatie("P-1", { geleverdVolume: 1000 })]), []],
  ["TR369: een afspraak kan het bedrag laten tellen", [een301([eenBudget(1000)])], een323([eenPrestatie("P-1")]), ["TR369 Prestatie"], { afspraken: { budgetgrondslag: "ingediendBedrag" } }],
  ["TR384: op een verwijderde toewijzing kan niet gedeclareerd worden", [een301([eenToewijzing({ einddatum: dag("2026-01-01"), redenWijziging: "13" })])], een323([eenPrestatie("P-1", { productPeriode: periode("2026-01-01", "2026-01-01"), geleverdVolume: 3 })]), ["TR384 Prestatie"]],
  ["TR385: een nog niet beantwoorde prestatie houdt verwijderen niet tegen", [toewijzing, januari], een301([eenToewijzing({ einddatum: dag("2026-01-01"), redenWijziging: "13" })]), []],
  ["TR385: een toegekende prestatie wel", toegekend, een301([eenToewijzing({ einddatum: dag("2026-01-01"), redenWijziging: "13" })]), ["TR385 ToegewezenProduct"]],
  ["TR418: minuten tegen een uurtarief: 5000 / 60 = 83,33", [een301([eenToewijzing({ omvang: { volume: 3, eenheid: "04", frequentie: "2" } })])], een323([eenPrestatie("P-1", { eenheid: "01", productTarief: 83 })]), [], { contract: { tarieven: [{ productCode: "07A03", eenheid: "04", tariefInEurocent: 5000 }] } }],
  ["TR418: het tarief van een ander jaar telt niet", [toewijzing], een323([eenPrestatie("P-1", { productTarief: 4100 })]), ["TR418 Prestatie"], { contract: { tarieven: [{ productCode: "07A03", eenheid: "16", tariefInEurocent: 4100, geldigTotEnMet: dag("2025-12-31") }, { productCode: "07A03", eenheid: "16", tariefInEurocent: 4150, geldigVanaf: dag("2026-01-01") }] } }],
]; // prettier-ignore

const ANTWOORDEN: readonly Rij[] = [
  ["TR376: een onbekend declaratienummer", [toewijzing, januari], een325(januari, [], { declaratieNummer: "D-ANDERS" }), ["TR376 DeclaratieNummer"]],
  ["TR371: een andere schemaversie dan die van de declaratie", [toewijzing, januari], een325(januari, [], { header: { xsdVersieDeclaratie: { basisschemaXsdVersie: "1.0.0", berichtXsdVersie: "1.0.1" } } }), ["TR371 XsdVersieDeclaratie"]],
  ["TR371: een andere versie van het basisschema", [toewijzing, januari], een325(januari, [], { header: { xsdVersieDeclaratie: { basisschemaXsdVersie: "1.0.1", berichtXsdVersie: "1.0.0" } } }), ["TR371 XsdVersieDeclaratie"]],
  ["TR337: een andere dagtekening is een ander bericht", [toewijzing, januari], een325(januari, [], { header: { declaratieIdentificatie: { ...januari.header.berichtIdentificatie, dagtekening: dag("2026-05-02") } } }), ["TR337 DeclaratieIdentificatie"]],
  ["TR366: een regel die niet is gedeclareerd", [toewijzing, januari], een325(januari, [P2]), ["TR366 Prestatie"]],
  ["TR367: een regel met een ander volume", [toewijzing, januari], een325(januari, [{ ...P1, geleverdVolume: 11 }]), ["TR367 Prestatie"]],
  ["TR304: een cliënt die niet in de declaratie staat", [toewijzing, januari], een325(januari, [P1], { bsn: ANDERE_BSN }), ["TR304 Client"]],
  ["TR366, TR367: een regel die gelijk is mag", [toewijzing, januari], een325(januari, [P1]), []],
]; // prettier-ignore

describe("Regels over berichten heen: declaratie en antwoord", () => {
  it.each([...RIJEN, ...ANTWOORDEN].map(([titel, keten, bericht, verwacht, context]) => ({ titel, keten, bericht, verwacht, context })))(
    "$titel",
    ({ keten, bericht, verwacht, context }) => {
      expect(niveau3(keten, bericht, context)).toEqual(verwacht);
    },
  );

  it("TR333: een declaratienummer mag maar eens bij een aanbieder, ook bij een andere gemeente", () => {
    expect(niveau3([toewijzing, een323([P2], { nummer: "D1", gemeente: "0299", ...FEBRUARI })], een323([P1], { nummer: "D1" }))).toEqual(["TR333 Declaratie"]);
  });
});
