import type { Cijfers } from "../src/jaarrekening/cijfers.js";
import { euro, getal } from "./bouwers.js";

/** The figures of one check, with the one that is tried. */
export const balans = (eigenVermogen: number) => ({ "balans.eigenVermogen": euro(eigenVermogen), "balans.totaalPassiva": euro(1_000_000), "resultatenrekening.totaleBaten": euro(1_000_000) });
/** The figures of one check, with the one that is tried. */
export const liquide = (centen: number) => ({ "balans.vlottendeActivaZonderLiquideMiddelen": euro(80_000), "balans.liquideMiddelen": getal(centen), "balans.kortlopendeSchulden": euro(100_000) });
const marge = (resultaat: number) => ({ "resultatenrekening.resultaatNaBelasting": getal(resultaat), "resultatenrekening.nettoOmzet": euro(1_000_000) });
/** The figures of one check, with the one that is tried. */
export const operationeel = (winst: number, afschrijving = 0) => ({
  "resultatenrekening.resultaatVoorBelasting": getal(winst),
  "resultatenrekening.resultaatDeelnemingen": euro(5_000),
  "resultatenrekening.financieelResultaat": euro(-10_000),
  "resultatenrekening.uitzonderlijkResultaat": euro(20_000),
  "resultatenrekening.afschrijvingImmaterieleVasteActiva": euro(afschrijving),
  "resultatenrekening.nettoOmzet": euro(1_000_000),
});
/** The figures of one check, with the one that is tried. */
export const bestuur = (centen: number) => ({ "beloningen.bestuur": getal(centen), "resultatenrekening.omzet": euro(1_200_000), "resultatenrekening.nettoOmzet": euro(1_100_000) });
const onderaannemer = (centen: number) => ({ "onderaannemers.betaald": getal(centen), "onderaannemers.ontvangenTarief": getal(5_250) });
/** The figures of one check, with the one that is tried. */
export const opslag = (centen: number) => ({ "onderaannemers.doorberekend": getal(centen), "onderaannemers.werkelijkeKosten": getal(1_000_000) });
const transactie = (prijs: number) => ({ "transacties.prijs": getal(prijs), "transacties.kostprijs": getal(10_000) });
/** The figures of one check, with the one that is tried. */
export const deel = (veld: string, centen: number) => ({ [`lumpsum.${veld}`]: getal(centen), "lumpsum.lumpsum": euro(10_000_000) });
const besteed = (centen: number) => ({ ...deel("besteedAanOpdracht", centen), "lumpsum.reserveVolgendeJaren": euro(1_000_000) });
/** The figures of one check, with the one that is tried. */
export const personen = (niet: number, totaal = 100) => ({ "personeel.personenNietInLoondienst": getal(niet), "personeel.personenTotaal": getal(totaal) });
const uren28 = (aantal: number, totaal: number) => ({ "personeel.professionalsMinstens28Uur": getal(aantal), "personeel.professionals": getal(totaal) });
const aandeel = (centen: number) => ({ "onderaannemers.doorberekend": getal(centen), "onderaannemers.totaleKosten": euro(50_000) });
const social = (centen: number) => ({ "lumpsum.socialReturnWaarde": getal(centen), "lumpsum.loonsom": euro(1_000_000) });

/** Just below, at, and just above each limit, in the smallest unit; calculated by hand. */
export const GRENZEN: readonly (readonly [toets: string, wat: string, cijfers: Cijfers, verwacht: string])[] = [
  ["D-24.1.b", "1 cent onder 1", liquide(1_999_999), "voldoet niet (onder)"],
  ["D-24.1.b", "precies 1", liquide(2_000_000), "voldoet (binnen)"],
  ["D-24.1.b", "1 cent boven 1", liquide(2_000_001), "voldoet (binnen)"],
  ["D-24.1.c", "14,9999%", balans(149_999), "toelichting nodig (onder)"],
  ["D-24.1.c", "precies 15%", balans(150_000), "voldoet (binnen)"],
  ["D-24.1.c", "precies 30%", balans(300_000), "voldoet (binnen)"],
  ["D-24.1.c", "30,0001%", balans(300_001), "toelichting nodig (boven)"],
  ["D-24.1.c", "negatief eigen vermogen", balans(-50_000), "toelichting nodig (onder)"],
  ["D-24.1.d", "19,9999%", balans(199_999), "toelichting nodig (onder)"],
  ["D-24.1.d", "precies 20%", balans(200_000), "voldoet (binnen)"],
  ["D-24.1.d", "precies 40%", balans(400_000), "voldoet (binnen)"],
  ["D-24.1.d", "40,0001%", balans(400_001), "toelichting nodig (boven)"],
  ["D-24.1.g.operationeel", "1 cent onder 10%", operationeel(11_499_999), "voldoet (binnen)"],
  ["D-24.1.g.operationeel", "precies 10%", operationeel(11_500_000), "voldoet (binnen)"],
  ["D-24.1.g.operationeel", "1 cent boven 10%", operationeel(11_500_001), "voldoet niet (boven)"],
  ["D-24.1.g.nabelasting", "1 cent onder 5%", marge(4_999_999), "voldoet (binnen)"],
  ["D-24.1.g.nabelasting", "precies 5%", marge(5_000_000), "voldoet (binnen)"],
  ["D-24.1.g.nabelasting", "1 cent boven 5%", marge(5_000_001), "voldoet niet (boven)"],
  ["D-24.1.j.inkoop", "1 cent onder kostprijs", transactie(9_999), "voldoet (binnen)"],
  ["D-24.1.j.inkoop", "kostprijs", transactie(10_000), "voldoet (binnen)"],
  ["D-24.1.j.inkoop", "1 cent boven kostprijs", transactie(10_001), "voldoet niet (boven)"],
  ["D-24.1.j.verkoop", "1 cent onder kostprijs", transactie(9_999), "voldoet niet (boven)"],
  ["D-24.1.j.verkoop", "kostprijs", transactie(10_000), "voldoet (binnen)"],
  ["D-24.1.j.verkoop", "1 cent boven kostprijs", transactie(10_001), "voldoet (binnen)"],
  ["D-24.1.m", "1 cent onder 8%", bestuur(9_599_999), "voldoet (binnen)"],
  ["D-24.1.m", "precies 8%", bestuur(9_600_000), "voldoet (binnen)"],
  ["D-24.1.m", "1 cent boven 8%", bestuur(9_600_001), "voldoet niet (boven)"],
  ["D-24.1.n.verstrekt", "geen lening", { "verbondenPartijen.leningVerstrekt": getal(0) }, "voldoet (binnen)"],
  ["D-24.1.n.verstrekt", "1 cent", { "verbondenPartijen.leningVerstrekt": getal(1) }, "voldoet niet (boven)"],
  ["D-24.1.n.ontvangen", "geen lening", { "verbondenPartijen.leningOntvangen": getal(0) }, "voldoet (binnen)"],
  ["D-24.1.n.ontvangen", "1 cent", { "verbondenPartijen.leningOntvangen": getal(1) }, "voldoet niet (boven)"],
  ["D-24.3", "1 cent onder 80%", onderaannemer(4_199), "voldoet niet (onder)"],
  ["D-24.3", "precies 80%", onderaannemer(4_200), "voldoet (binnen)"],
  ["D-24.3", "1 cent boven 80%", onderaannemer(4_201), "voldoet (binnen)"],
  ["D-25.5", "1 cent minder", opslag(999_999), "voldoet (binnen)"],
  ["D-25.5", "gelijk", opslag(1_000_000), "voldoet (binnen)"],
  ["D-25.5", "1 cent meer", opslag(1_000_001), "voldoet niet (boven)"],
  ["W-78.5", "geen lening", { "verbondenPartijen.leningVerstrekt": getal(0) }, "voldoet (binnen)"],
  ["W-78.5", "1 cent", { "verbondenPartijen.leningVerstrekt": getal(1) }, "voldoet niet (boven)"],
  ["W-79.1", "1 cent te weinig", besteed(899_999_999), "voldoet niet (onder)"],
  ["W-79.1", "precies 100%", besteed(900_000_000), "voldoet (binnen)"],
  ["W-79.1", "1 cent te veel", besteed(900_000_001), "voldoet niet (boven)"],
  ["W-79.1.winst", "geen winst", { "lumpsum.winstuitkering": getal(0) }, "voldoet (binnen)"],
  ["W-79.1.winst", "1 cent winst", { "lumpsum.winstuitkering": getal(1) }, "voldoet niet (boven)"],
  ["W-79.2", "1 euro te laag", deel("personeelskosten", 649_999_900), "voldoet niet (onder)"],
  ["W-79.2", "precies 65%", deel("personeelskosten", 650_000_000), "voldoet (binnen)"],
  ["W-79.2", "1 cent boven 65%", deel("personeelskosten", 650_000_001), "voldoet (binnen)"],
  ["W-79.5", "49 van 100", uren28(49, 100), "voldoet niet (onder)"],
  ["W-79.5", "precies de helft is niet het grootste deel", uren28(50, 100), "voldoet niet (onder)"],
  ["W-79.5", "51 van 100", uren28(51, 100), "voldoet (binnen)"],
  ["W-79.6", "1 cent onder 35%", deel("overheadEnOverigeKosten", 349_999_999), "voldoet (binnen)"],
  ["W-79.6", "precies 35%", deel("overheadEnOverigeKosten", 350_000_000), "voldoet (binnen)"],
  ["W-79.6", "1 cent boven 35%", deel("overheadEnOverigeKosten", 350_000_001), "voldoet niet (boven)"],
  ["W-79.6.streven", "1 cent onder 29,3%", deel("overheadEnOverigeKosten", 292_999_999), "voldoet (binnen)"],
  ["W-79.6.streven", "precies 29,3%", deel("overheadEnOverigeKosten", 293_000_000), "voldoet (binnen)"],
  ["W-79.6.streven", "1 cent boven 29,3%", deel("overheadEnOverigeKosten", 293_000_001), "streven niet gehaald (boven)"],
  ["W-89.2", "14 van 100 personen", personen(14), "voldoet (binnen)"],
  ["W-89.2", "15 van 100 personen", personen(15), "voldoet (binnen)"],
  ["W-89.2", "16 van 100 personen", personen(16), "voldoet niet (boven)"],
  ["W-92.2", "1 cent onder 10%", deel("onderaanneming", 99_999_999), "voldoet (binnen)"],
  ["W-92.2", "precies 10%", deel("onderaanneming", 100_000_000), "voldoet (binnen)"],
  ["W-92.2", "1 cent boven 10%", deel("onderaanneming", 100_000_001), "voldoet niet (boven)"],
  ["W-90.5.aandeel", "1 cent onder 20%", aandeel(999_999), "voldoet (binnen)"],
  ["W-90.5.aandeel", "precies 20%", aandeel(1_000_000), "voldoet (binnen)"],
  ["W-90.5.aandeel", "1 cent boven 20%", aandeel(1_000_001), "voldoet niet (boven)"],
  ["W-90.5.marge", "1 cent minder", opslag(999_999), "voldoet (binnen)"],
  ["W-90.5.marge", "gelijk", opslag(1_000_000), "voldoet (binnen)"],
  ["W-90.5.marge", "1 cent meer", opslag(1_000_001), "voldoet niet (boven)"],
  ...(["bedrijf", "beroep"] as const).flatMap((soort) =>
    ([["gebeurtenis", "Gebeurtenis", 300_000_000], ["jaar", "Jaar", 500_000_000]] as const).flatMap(([id, naam, grens]) =>
      ([[-1, "voldoet niet (onder)"], [0, "voldoet (binnen)"], [1, "voldoet (binnen)"]] as const).map(
        ([erbij, verwacht]) => [`W-91.${soort}.${id}`, `${erbij} cent`, { [`verzekering.${soort}Per${naam}`]: getal(grens + erbij) }, verwacht] as const,
      ),
    ),
  ),
  ["W-100.1", "1 cent onder 5%", social(4_999_999), "voldoet niet (onder)"],
  ["W-100.1", "precies 5%", social(5_000_000), "voldoet (binnen)"],
  ["W-100.1", "1 cent boven 5%", social(5_000_001), "voldoet (binnen)"],
];
