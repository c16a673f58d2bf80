import type { Veld } from "../jaarrekening/velden.table.js";

/** What one unit of a measure does to one figure. */
export interface Effect {
  readonly veld: Veld;
  readonly teken: "+" | "-";
}

/** Something a provider can do. Each unit of it (a cent, a person) moves all of these figures by one unit. */
export interface Ingreep {
  readonly id: string;
  readonly naam: string;
  readonly eenheid: "eurocent" | "personen";
  readonly effecten: readonly Effect[];
}

const meer = (...velden: readonly Veld[]): readonly Effect[] => velden.map((veld) => ({ veld, teken: "+" }));
const minder = (...velden: readonly Veld[]): readonly Effect[] => velden.map((veld) => ({ veld, teken: "-" }));

const KAS_ERBIJ = meer("balans.liquideMiddelen", "balans.totaalActiva", "balans.eigenVermogen", "balans.totaalPassiva");

/**
 * Measures with their whole effect on the accounts, so that the balance keeps adding up. Taxes are left out.
 *
 * @source dagbesteding 24.1.b–d, 24.1.f–h and 24.1.m; wijkteam 79.2, 79.6, 89.2, 92.2 and 100.1
 */
export const INGREPEN = [
  { id: "kapitaal-storten", naam: "kapitaal storten in geld", eenheid: "eurocent", effecten: [...KAS_ERBIJ, ...meer("balans.kapitaal")] },
  { id: "lening-omzetten", naam: "een langlopende lening omzetten in eigen vermogen", eenheid: "eurocent", effecten: [...minder("balans.langlopendeSchulden"), ...meer("balans.kapitaal", "balans.eigenVermogen")] },
  { id: "kort-aflossen", naam: "kortlopende schulden aflossen uit de kas", eenheid: "eurocent", effecten: minder("balans.liquideMiddelen", "balans.totaalActiva", "balans.kortlopendeSchulden", "balans.totaalPassiva") },
  { id: "lang-lenen", naam: "geld lenen voor lange tijd", eenheid: "eurocent", effecten: meer("balans.liquideMiddelen", "balans.totaalActiva", "balans.langlopendeSchulden", "balans.totaalPassiva") },
  { id: "kort-wordt-lang", naam: "een kortlopende schuld omzetten in een langlopende", eenheid: "eurocent", effecten: [...minder("balans.kortlopendeSchulden"), ...meer("balans.langlopendeSchulden")] },
  {
    id: "kosten-lager",
    naam: "lagere overige kosten",
    eenheid: "eurocent",
    effecten: [...KAS_ERBIJ, ...meer("balans.overigeReserves", "resultatenrekening.resultaatVoorBelasting", "resultatenrekening.resultaatNaBelasting"), ...minder("resultatenrekening.overigeKosten", "resultatenrekening.totaleLasten")],
  },
  {
    id: "kosten-hoger",
    naam: "meer uitgeven aan de zorg",
    eenheid: "eurocent",
    effecten: [
      ...minder("balans.liquideMiddelen", "balans.totaalActiva", "balans.eigenVermogen", "balans.totaalPassiva", "balans.overigeReserves", "resultatenrekening.resultaatVoorBelasting", "resultatenrekening.resultaatNaBelasting"),
      ...meer("resultatenrekening.personeelskosten", "resultatenrekening.totaleLasten"),
    ],
  },
  { id: "dividend-lager", naam: "minder dividend uitkeren", eenheid: "eurocent", effecten: [...KAS_ERBIJ, ...meer("balans.overigeReserves"), ...minder("uitkeringen.dividend")] },
  { id: "beloning-lager", naam: "een lagere beloning van het bestuur", eenheid: "eurocent", effecten: minder("beloningen.bestuur") },
  { id: "overhead-naar-personeel", naam: "binnen de lumpsum minder overhead en meer personeel", eenheid: "eurocent", effecten: [...meer("lumpsum.personeelskosten"), ...minder("lumpsum.overheadEnOverigeKosten")] },
  { id: "onderaanneming-lager", naam: "minder onderaanneming binnen de lumpsum", eenheid: "eurocent", effecten: minder("lumpsum.onderaanneming") },
  { id: "social-return-hoger", naam: "meer social return", eenheid: "eurocent", effecten: meer("lumpsum.socialReturnWaarde") },
  { id: "in-loondienst", naam: "personen in loondienst nemen", eenheid: "personen", effecten: [...meer("personeel.personenInLoondienst"), ...minder("personeel.personenNietInLoondienst")] },
] as const satisfies readonly Ingreep[];
