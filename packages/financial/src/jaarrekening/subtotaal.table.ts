import { min, plus, type Term } from "../norm/formule.js";
import type { Veld } from "./velden.table.js";

/** A figure that has to be the sum of others. */
export interface Subtotaal {
  readonly totaal: Veld;
  readonly delen: readonly Term[];
  readonly soort: "subtotaal" | "balans" | "verloop";
}

const som = (totaal: Veld, velden: readonly Veld[]): Subtotaal => ({ totaal, delen: velden.map(plus), soort: "subtotaal" });

/**
 * What has to add up in the accounts of one year.
 *
 * @source W-104.3; BW2 titel 9 (the two sides of a balance sheet are equal)
 */
export const SUBTOTALEN: readonly Subtotaal[] = [
  som("balans.vasteActiva", ["balans.immaterieleVasteActiva", "balans.materieleVasteActiva", "balans.financieleVasteActiva"]),
  som("balans.vlottendeActivaZonderLiquideMiddelen", ["balans.voorraden", "balans.vorderingen", "balans.effecten"]),
  som("balans.totaalActiva", ["balans.vasteActiva", "balans.vlottendeActivaZonderLiquideMiddelen", "balans.liquideMiddelen"]),
  som("balans.eigenVermogen", ["balans.kapitaal", "balans.reserveWlz", "balans.reserveGemeenten", "balans.overigeReserves"]),
  som("balans.totaalPassiva", ["balans.eigenVermogen", "balans.voorzieningen", "balans.langlopendeSchulden", "balans.kortlopendeSchulden"]),
  { totaal: "balans.totaalActiva", delen: [plus("balans.totaalPassiva")], soort: "balans" },
  som("resultatenrekening.totaleBaten", ["resultatenrekening.nettoOmzet", "resultatenrekening.overigeBaten"]),
  som("resultatenrekening.totaleLasten", [
    "resultatenrekening.personeelskosten",
    "resultatenrekening.inhuurPersoneel",
    "resultatenrekening.onderaanneming",
    "resultatenrekening.afschrijvingImmaterieleVasteActiva",
    "resultatenrekening.afschrijvingMaterieleVasteActiva",
    "resultatenrekening.huisvestingskosten",
    "resultatenrekening.overigeKosten",
  ]),
  {
    totaal: "resultatenrekening.resultaatVoorBelasting",
    delen: [
      plus("resultatenrekening.totaleBaten"),
      min("resultatenrekening.totaleLasten"),
      plus("resultatenrekening.resultaatDeelnemingen"),
      plus("resultatenrekening.financieelResultaat"),
    ],
    soort: "subtotaal",
  },
  {
    totaal: "resultatenrekening.resultaatNaBelasting",
    delen: [plus("resultatenrekening.resultaatVoorBelasting"), min("resultatenrekening.belasting")],
    soort: "subtotaal",
  },
  {
    totaal: "balans.eigenVermogen",
    delen: [
      plus("beginstand.eigenVermogen"),
      plus("resultatenrekening.resultaatNaBelasting"),
      min("uitkeringen.dividend"),
      plus("uitkeringen.overigeVermogensmutaties"),
    ],
    soort: "verloop",
  },
  som("personeel.personenTotaal", ["personeel.personenInLoondienst", "personeel.personenNietInLoondienst"]),
];
