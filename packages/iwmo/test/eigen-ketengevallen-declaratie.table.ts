import type { Bericht, Niveau3Context, Wmo323 } from "../src/index.js";
import { een323, een325, eenCredit, eenPrestatie, periode } from "./declaratie-bouwers.js";
import type { EigenKetengeval } from "./eigen-ketengeval.js";
import { afgekeurd, ANDERE_BSN, dag, een301, eenBudget, eenToewijzing } from "./keten-bouwers.js";

const toewijzing = een301([eenToewijzing()]);
const P1 = eenPrestatie("P-1");
const P2 = eenPrestatie("P-2", { productPeriode: periode("2026-02-01", "2026-02-28") });
const januari = een323([P1]);
const toegekend: readonly Bericht[] = [toewijzing, januari, een325(januari)];
const FEBRUARI = { maand: "2026-02", laatste: "28" };
const MAART = { maand: "2026-03", laatste: "31" };
const totaal = (volume: number) => een301([eenToewijzing({ omvang: { volume, eenheid: "16", frequentie: "6" } })]);
const tienTotTwintig = een301([eenToewijzing({ ingangsdatum: dag("2026-01-10"), einddatum: dag("2026-01-20") })]);
const euro = (referentie: string, bedrag: number, code = "07A03") =>
  eenPrestatie(referentie, { productCode: code, eenheid: "83", geleverdVolume: bedrag, ingediendBedrag: { bedrag, debetCredit: "D" } });
const EURO: Niveau3Context = { afspraken: { eenheden: [{ productCategorie: "07", eenheid: "83" }] } };
const TARIEF: Niveau3Context = { contract: { tarieven: [{ productCode: "07A03", eenheid: "16", tariefInEurocent: 4150 }] } };
const HUIS = { categorie: "01", code: "01A01" } as const;
const HUISREGEL = { productCategorie: "01", productCode: "01A01" } as const;
const { einddatum: _einddatum, ...doorlopend } = eenToewijzing();
const { omvang: _omvang, ...aspecifiek } = eenToewijzing({ product: { categorie: "07" } });

/** A claim with a second client. */
const metTweede = ({ declaratie, ...rest }: Wmo323, nummer = "P-9"): Wmo323 => ({
  ...rest,
  declaratie: { ...declaratie, clienten: [...declaratie.clienten, { bsn: ANDERE_BSN, prestaties: [eenPrestatie(nummer, { toewijzingNummer: 2 })] }] },
});

/** Two clients with a line of the same number. */
const tweeClienten = (bericht: Wmo323): Wmo323 => metTweede(bericht, "P-1");

/** Own cases for the rules across messages of the declaratie. */
export const KETENGEVALLEN_DECLARATIE: readonly EigenKetengeval[] = [
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
  ["TR304: een client is bekend, ook als zijn toewijzing is geeindigd", [een301([eenToewijzing({ einddatum: dag("2026-01-31") })])], een323([P2], FEBRUARI), ["TR308 Prestatie"]],
  ["TR304: alleen de onbekende van twee clienten", [toewijzing], metTweede(januari), ["TR304 Client[2]"]],
  ["TR304: een client die alleen in een afgekeurde toewijzing staat is onbekend", [...afgekeurd(toewijzing)], januari, ["TR304 Client"]],
  ["TR304: een client van een andere aanbieder is onbekend", [een301([eenToewijzing()], { aanbieder: "65659902" })], januari, ["TR304 Client"]],
  ["TR307, TR387: op de eerste dag van de toewijzing mag", [een301([eenToewijzing({ ingangsdatum: dag("2026-01-10") })])], een323([eenPrestatie("P-1", { productPeriode: periode("2026-01-10", "2026-01-31") })]), []],
  ["TR387: een dag na het begin van de toewijzing is te laat", [een301([eenToewijzing({ ingangsdatum: dag("2026-01-10") })])], een323([eenPrestatie("P-1", { productPeriode: periode("2026-01-11", "2026-01-31") })]), ["TR387 Prestatie"]],
  ["TR387: dag 2 van een maand waarin de toewijzing al liep", [toewijzing], een323([eenPrestatie("P-1", { productPeriode: periode("2026-02-02", "2026-02-28") })], FEBRUARI), ["TR387 Prestatie"]],
  ["TR387: een toewijzing die op dag 1 begint", [een301([eenToewijzing({ ingangsdatum: dag("2026-02-01") })])], een323([P2], FEBRUARI), []],
  ["TR308, TR388: zonder einddatum geldt de laatste dag van de maand", [een301([doorlopend])], een323([eenPrestatie("P-1", { productPeriode: periode("2026-02-01", "2026-02-28") })], FEBRUARI), []],
  ["TR388: zonder einddatum is de dag ervoor te vroeg", [een301([doorlopend])], een323([eenPrestatie("P-1", { productPeriode: periode("2026-02-01", "2026-02-27") })], FEBRUARI), ["TR388 Prestatie"]],
  ["TR388: een einddatum op de laatste dag van de maand", [een301([eenToewijzing({ einddatum: dag("2026-02-28") })])], een323([P2], FEBRUARI), []],
  ["TR314: hetzelfde nummer bij een andere aanbieder mag", [toewijzing, een323([P1], { aanbieder: "65659902" })], een323([P1]), []],
  ["TR314: hetzelfde nummer in een declaratie aan een andere gemeente", [toewijzing, een323([P1], { gemeente: "0299" })], een323([P1]), ["TR314 Prestatie"]],
  ["TR314: hetzelfde nummer bij twee clienten in een bericht", [toewijzing, een301([eenToewijzing({ toewijzingNummer: 2 })], { bsn: ANDERE_BSN })], tweeClienten(een323([P1])), ["TR314 Prestatie"]],
  ["TR318: een eerste declaratie sluit nergens op aan", [toewijzing], een323([P2], MAART), []],
  ["TR318: een maand voor de laatst ingediende is te laat", [toewijzing, een323([P2], FEBRUARI)], een323([P1]), ["TR318 Declaratie"]],
  ["TR318: twee overgeslagen maanden, in de tweede is geleverd", toegekend, een323([P2], { maand: "2026-04", laatste: "30" }), ["TR318 Declaratie"], { maandenMetLevering: ["2026-01", "2026-03", "2026-04"] }],
  ["TR318: twee overgeslagen maanden zonder levering", toegekend, een323([P2], { maand: "2026-04", laatste: "30" }), [], { maandenMetLevering: ["2026-01", "2026-04", "2026-05"] }],
  ["TR319: een productperiode die tegelijk met de declaratieperiode eindigt mag", [toewijzing], januari, []],
  ["TR321: precies 15 mag", [toewijzing], een323([eenPrestatie("P-1", { geleverdVolume: 15 })]), []],
  ["TR321: hulp bij het huishouden tot 6 x 3, ook in een korte maand", [een301([eenToewijzing({ product: HUIS })])], een323([eenPrestatie("P-1", { ...HUISREGEL, productPeriode: P2.productPeriode, geleverdVolume: 18 })], FEBRUARI), []],
  ["TR321: hulp bij het huishouden niet meer dan 6 x 3", [een301([eenToewijzing({ product: HUIS })])], een323([eenPrestatie("P-1", { ...HUISREGEL, productPeriode: P2.productPeriode, geleverdVolume: 19 })], FEBRUARI), ["TR321 Prestatie"]],
  ["TR321: hulp bij het huishouden per maand kent geen 6 weken", [een301([eenToewijzing({ product: HUIS, omvang: { volume: 3, eenheid: "16", frequentie: "4" } })])], een323([eenPrestatie("P-1", { ...HUISREGEL, geleverdVolume: 4 })]), ["TR321 Prestatie"]],
  ["TR321: per maand is een gebroken maand een hele", [een301([eenToewijzing({ einddatum: dag("2026-01-02"), omvang: { volume: 20, eenheid: "04", frequentie: "4" } })])], een323([eenPrestatie("P-1", { eenheid: "04", productPeriode: periode("2026-01-01", "2026-01-02"), geleverdVolume: 20 })]), []],
  ["TR321: per dag tellen de dagen: 31 x 2", [een301([eenToewijzing({ omvang: { volume: 2, eenheid: "04", frequentie: "1" } })])], een323([eenPrestatie("P-1", { eenheid: "04", geleverdVolume: 63 })]), ["TR321 Prestatie"]],
  ["TR321: uren in minuten: 5 x 3 x 60", [een301([eenToewijzing({ omvang: { volume: 3, eenheid: "04", frequentie: "2" } })])], een323([eenPrestatie("P-1", { eenheid: "01", geleverdVolume: 901 })]), ["TR321 Prestatie"]],
  ["TR321: stuks van output: vier zondagen in januari 2026", [een301([eenToewijzing({ omvang: { volume: 1, eenheid: "82", frequentie: "2" } })])], een323([eenPrestatie("P-1", { eenheid: "82", geleverdVolume: 5 })]), ["TR321 Prestatie"]],
  ["TR321: stuks van inspanning: vijf weken in januari 2026", [een301([eenToewijzing({ omvang: { volume: 1, eenheid: "84", frequentie: "2" } })])], een323([eenPrestatie("P-1", { eenheid: "84", geleverdVolume: 5 })]), []],
  ["TR321: een credit wordt niet gemeten", [...toegekend, een301([eenToewijzing({ toewijzingsdatum: dag("2026-02-01"), omvang: { volume: 1, eenheid: "16", frequentie: "6" } })])], een323([eenCredit("C-1", P1)]), []],
  ["TR322: precies op mag", [totaal(12)], januari, []],
  ["TR321, TR322: een regel boven het totaal", [totaal(11)], januari, ["TR321 Prestatie", "TR322 Prestatie"]],
  ["TR322: een afgewezen prestatie telt niet", [totaal(12), januari, een325(januari, [P1])], een323([eenPrestatie("P-3")]), []],
  ["TR322: een prestatie zonder antwoord telt wel", [totaal(12), januari], een323([P2], FEBRUARI), ["TR322 Prestatie"]],
  ["TR322: een gecrediteerde prestatie telt niet", [totaal(12), ...toegekend.slice(1)], een323([eenCredit("C-1", P1), P2], FEBRUARI), []],
  ["TR322: een verhoogd totaal maakt ruimte", [totaal(12), ...toegekend.slice(1), een301([eenToewijzing({ toewijzingsdatum: dag("2026-02-01"), redenWijziging: "12", omvang: { volume: 24, eenheid: "16", frequentie: "6" } })])], een323([P2], FEBRUARI), []],
  ["TR322: zonder einddatum is er geen looptijd om te meten", [een301([{ ...doorlopend, omvang: { volume: 12, eenheid: "04", frequentie: "4" } }])], een323([eenPrestatie("P-1", { eenheid: "04" })]), []],
  ["TR323: een afgewezen client heeft niets te crediteren", [toewijzing, januari, een325(januari, [P1], { clientcode: "8187" })], een323([eenCredit("C-1", P1)]), ["TR323 Prestatie"]],
  ["TR333: het nummer van een afgekeurde declaratie is vrij", [toewijzing, ...((eerst) => [eerst, een325(eerst, [], { code: "8214" })])(een323([P1], { nummer: "D9" }))], een323([P1], { nummer: "D9" }), []],
  ["TR333: bij een andere gemeente is het nummer ook gebruikt", [toewijzing, een323([P2], { nummer: "D9", gemeente: "0299", ...FEBRUARI })], een323([P1], { nummer: "D9" }), ["TR333 Declaratie"]],
  ["TR333: een andere aanbieder mag hetzelfde nummer hebben", [toewijzing, een323([P2], { nummer: "D9", aanbieder: "65659902", ...FEBRUARI })], een323([P1], { nummer: "D9" }), []],
  ["TR338: een onbekend nummer", [toewijzing], een323([eenPrestatie("P-1", { toewijzingNummer: 9 })]), ["TR338 Prestatie"]],
  ["TR338: een nummer uit een afgekeurde toewijzing", [toewijzing, ...afgekeurd(een301([eenToewijzing({ toewijzingNummer: 2 })]))], een323([eenPrestatie("P-1", { toewijzingNummer: 2 })]), ["TR338 Prestatie"]],
  ["TR338, TR339, TR340: op een generieke toewijzing mag elk product", [een301([eenBudget(99_999)])], een323([eenPrestatie("P-1", { productCategorie: "08", productCode: "08A03" })]), []],
  ["TR339: een andere categorie op een aspecifieke toewijzing", [een301([aspecifiek])], een323([eenPrestatie("P-1", { productCategorie: "08", productCode: "08A03" })]), ["TR339 Prestatie"]],
  ["TR339, TR340: een andere categorie en code", [toewijzing], een323([eenPrestatie("P-1", { productCategorie: "08", productCode: "08A03" })]), ["TR339 Prestatie", "TR340 Prestatie"]],
  ["TR340: een andere code in dezelfde categorie", [toewijzing], een323([eenPrestatie("P-1", { productCode: "07A04" })]), ["TR340 Prestatie"]],
  ["TR340: op een aspecifieke toewijzing mag elke code in de categorie", [een301([aspecifiek])], een323([eenPrestatie("P-1", { productCode: "07A04" })]), []],
  ["TR341: minuten bij uren", [een301([eenToewijzing({ omvang: { volume: 3, eenheid: "04", frequentie: "2" } })])], een323([eenPrestatie("P-1", { eenheid: "01" })]), []],
  ["TR341: uren bij minuten", [een301([eenToewijzing({ omvang: { volume: 300, eenheid: "01", frequentie: "2" } })])], een323([eenPrestatie("P-1", { eenheid: "04" })]), ["TR341 Prestatie"]],
  ["TR341: stuks van output bij stuks van inspanning", [een301([eenToewijzing({ omvang: { volume: 5, eenheid: "84", frequentie: "2" } })])], een323([eenPrestatie("P-1", { eenheid: "82" })]), ["TR341 Prestatie"]],
  ["TR341: een van twee gecontracteerde eenheden", [een301([eenBudget(1000)])], een323([eenPrestatie("P-1")]), [], { afspraken: { eenheden: [{ productCode: "07A03", eenheid: "04" }, { productCode: "07A03", eenheid: "16" }] } }],
  ["TR341: een contract dat pas de dag na het begin geldt telt niet", [een301([eenBudget(1000)])], een323([eenPrestatie("P-1")]), [], { afspraken: { eenheden: [{ productCode: "07A03", eenheid: "04", geldigVanaf: dag("2026-01-02") }, { productCode: "07A03", eenheid: "16" }] } }],
  ["TR369: precies op mag", [een301([eenBudget(1000)])], een323([euro("P-1", 600), euro("P-2", 400, "07A04")]), [], EURO],
  ["TR369: een credit in het bericht maakt ruimte", [een301([eenBudget(700)]), ...((eerst) => [eerst, een325(eerst)])(een323([euro("P-1", 600)]))], een323([euro("P-3", 700), eenCredit("C-1", euro("P-1", 600))]), [], EURO],
  ["TR369: een verlaagd budget", [een301([eenBudget(1000)]), een301([eenBudget(900, { toewijzingsdatum: dag("2026-02-01") })])], een323([euro("P-1", 901)]), ["TR369 Prestatie"], EURO],
  ["TR384: een credit op een verwijderde toewijzing mag", [...toegekend, een301([eenToewijzing({ toewijzingsdatum: dag("2026-02-01"), einddatum: dag("2026-01-01"), redenWijziging: "13" })])], een323([eenCredit("C-1", P1)]), []],
  ["TR384, TR308, TR388: een hele maand op een verwijderde toewijzing", [een301([eenToewijzing({ einddatum: dag("2026-01-01"), redenWijziging: "13" })])], een323([eenPrestatie("P-1", { geleverdVolume: 3 })]), ["TR308 Prestatie", "TR384 Prestatie", "TR388 Prestatie"]],
  ["TR384: beeindigd om een andere reden is niet verwijderd", [een301([eenToewijzing({ einddatum: dag("2026-01-01"), redenWijziging: "12" })])], een323([eenPrestatie("P-1", { productPeriode: periode("2026-01-01", "2026-01-01"), geleverdVolume: 3 })]), []],
  ["TR385: een afgewezen prestatie houdt verwijderen niet tegen", [toewijzing, januari, een325(januari, [P1])], een301([eenToewijzing({ einddatum: dag("2026-01-01"), redenWijziging: "13" })]), []],
  ["TR385: een gecrediteerde prestatie ook niet", [...toegekend, ...((credit) => [credit, een325(credit)])(een323([eenCredit("C-1", P1)]))], een301([eenToewijzing({ einddatum: dag("2026-01-01"), redenWijziging: "13" })]), []],
  ["TR385: inkorten is geen verwijderen", toegekend, een301([eenToewijzing({ einddatum: dag("2026-01-31"), redenWijziging: "12" })]), []],
  ["TR389: een tweede debet op een toegekende periode", toegekend, een323([eenPrestatie("P-3", { geleverdVolume: 3 })]), ["TR389 Prestatie"]],
  ["TR389: ook een debet zonder antwoord houdt de periode", [toewijzing, januari], een323([eenPrestatie("P-3", { geleverdVolume: 3 })]), ["TR389 Prestatie"]],
  ["TR389: na afwijzing mag de periode opnieuw", [toewijzing, januari, een325(januari, [P1])], een323([eenPrestatie("P-3")]), []],
  ["TR389: na een afgewezen credit niet", [...toegekend, ...((credit) => [credit, een325(credit, [eenCredit("C-1", P1)])])(een323([eenCredit("C-1", P1)]))], een323([eenPrestatie("P-3", { geleverdVolume: 3 })]), ["TR389 Prestatie"]],
  ["TR389: een andere periode mag", toegekend, een323([P2], FEBRUARI), []],
  ["TR390: een tweede credit in een later bericht", [...toegekend, een323([eenCredit("C-1", P1)])], een323([eenCredit("C-2", P1)]), ["TR390 Prestatie"]],
  ["TR390: na een afgewezen credit mag het opnieuw", [...toegekend, ...((credit) => [credit, een325(credit, [eenCredit("C-1", P1)])])(een323([eenCredit("C-1", P1)]))], een323([eenCredit("C-2", P1)]), []],
  ["TR418: het tarief van het contract", [toewijzing], een323([eenPrestatie("P-1", { productTarief: 4150 })]), [], TARIEF],
  ["TR418: een cent meer", [toewijzing], een323([eenPrestatie("P-1", { productTarief: 4151 })]), ["TR418 Prestatie"], TARIEF],
  ["TR418: een tarief van een andere categorie zegt niets", [toewijzing], een323([eenPrestatie("P-1", { productTarief: 9 })]), [], { contract: { tarieven: [{ productCategorie: "08", productCode: "07A03", eenheid: "16", tariefInEurocent: 4150 }] } }],
  ["TR418: minuten tegen een uurtarief: een cent naar boven", [een301([eenToewijzing({ omvang: { volume: 3, eenheid: "04", frequentie: "2" } })])], een323([eenPrestatie("P-1", { eenheid: "01", productTarief: 84 })]), ["TR418 Prestatie"], { contract: { tarieven: [{ productCode: "07A03", eenheid: "04", tariefInEurocent: 5000 }] } }],
  ["TR056: de identificatie van een declaratie", [toewijzing, een323([P2], { identificatie: "A", ...FEBRUARI })], een323([eenPrestatie("P-3", { productPeriode: periode("2026-03-01", "2026-03-31") })], { identificatie: "A", ...MAART }), ["TR056 Header"]],
]; // prettier-ignore

/** Own cases for the rules across messages of the declaratie-antwoord. */
export const KETENGEVALLEN_ANTWOORD: readonly EigenKetengeval[] = [
  ["TR376: een onbekend declaratienummer", [toewijzing, januari], een325(januari, [], { declaratieNummer: "D-ANDERS" }), ["TR376 DeclaratieNummer"]],
  ["TR371: een andere schemaversie dan die van de declaratie", [toewijzing, januari], een325(januari, [], { header: { xsdVersieDeclaratie: { basisschemaXsdVersie: "1.0.0", berichtXsdVersie: "1.0.1" } } }), ["TR371 XsdVersieDeclaratie"]],
  ["TR371: een andere versie van het basisschema", [toewijzing, januari], een325(januari, [], { header: { xsdVersieDeclaratie: { basisschemaXsdVersie: "1.0.1", berichtXsdVersie: "1.0.0" } } }), ["TR371 XsdVersieDeclaratie"]],
  ["TR337: een andere dagtekening is een ander bericht", [toewijzing, januari], een325(januari, [], { header: { declaratieIdentificatie: { ...januari.header.berichtIdentificatie, dagtekening: dag("2026-05-02") } } }), ["TR337 DeclaratieIdentificatie"]],
  ["TR366: een regel die niet is gedeclareerd", [toewijzing, januari], een325(januari, [P2]), ["TR366 Prestatie"]],
  ["TR367: een regel met een ander volume", [toewijzing, januari], een325(januari, [{ ...P1, geleverdVolume: 11 }]), ["TR367 Prestatie"]],
  ["TR304: een cliënt die niet in de declaratie staat", [toewijzing, januari], een325(januari, [P1], { bsn: ANDERE_BSN }), ["TR304 Client"]],
  ["TR366, TR367: een regel die gelijk is mag", [toewijzing, januari], een325(januari, [P1]), []],
  ["TR376: het nummer van een andere declaratie van deze aanbieder komt voor", [toewijzing, januari, een323([P2], { nummer: "D77", ...FEBRUARI })], een325(januari, [], { declaratieNummer: "D77" }), []],
  ["TR337, TR376: een declaratie van een andere aanbieder", [toewijzing, een323([P1], { aanbieder: "65659902", nummer: "D78", identificatie: "A" })], een325(een323([P1], { nummer: "D78", identificatie: "A" })), ["TR337 DeclaratieIdentificatie", "TR376 DeclaratieNummer"]],
  ["TR337, TR371, TR376: het antwoord op een bekende declaratie", [toewijzing, januari], een325(januari), []],
  ["TR366: een credit en zijn debet hebben verschillende nummers", toegekend, een325(januari, [eenCredit("P-1", P2)]), ["TR366 Prestatie"]],
  ["TR367: een ander bedrag", [toewijzing, januari], een325(januari, [{ ...P1, ingediendBedrag: { bedrag: 49_801, debetCredit: "D" } }]), ["TR367 Prestatie"]],
  ["TR367: een credit in plaats van een debet", [toewijzing, januari], een325(januari, [{ ...P1, ingediendBedrag: { bedrag: 49_800, debetCredit: "C" } }]), ["TR367 Prestatie"]],
  ["TR367: een tarief dat niet was ingediend", [toewijzing, januari], een325(januari, [{ ...P1, productTarief: 4150 }]), ["TR367 Prestatie"]],
  ["TR304: een client uit de declaratie", [toewijzing, metTweede(januari)], een325(januari, [P1]), []],
  ["TR304: de regel van een andere client", [toewijzing, metTweede(januari)], een325(januari, [P1], { bsn: ANDERE_BSN }), ["TR304 Client"]],
  ["TR056: de identificatie van een antwoord", [toewijzing, januari, een325(januari, [], { identificatie: "A" })], een325(januari, [], { identificatie: "A" }), ["TR056 Header"]],
]; // prettier-ignore
