import { listOntbrekendInStuk } from "./check-stuk.js";
import { composeNegatiefAdvies, composeProductbestelling } from "./compose-advies.js";
import { composeOndersteuningsplan } from "./compose-ondersteuningsplan.js";
import { composeOnderzoeksverslag } from "./compose-onderzoeksverslag.js";
import { composePlanVanAanpak } from "./compose-plan-van-aanpak.js";
import { composeWarmeOverdracht } from "./compose-warme-overdracht.js";
import type { Stuk, Stuksoort } from "./stuk.js";
import type { Sectie, Tekststuk } from "./tekststuk.js";

/** The title of each kind of document. */
export const STUKTITELS = {
  onderzoeksverslag: "Onderzoeksverslag",
  "plan-van-aanpak": "Plan van aanpak",
  productbestelling: "Productbestelling",
  "negatief-advies": "Negatief advies",
  ondersteuningsplan: "Ondersteuningsplan",
  "warme-overdracht": "Warme overdracht",
} as const satisfies Readonly<Record<Stuksoort, string>>;

const sectiesVan = (stuk: Stuk): readonly Sectie[] => {
  switch (stuk.soort) {
    case "onderzoeksverslag":
      return composeOnderzoeksverslag(stuk.onderzoek);
    case "plan-van-aanpak":
      return composePlanVanAanpak(stuk.plan, stuk.instemming);
    case "productbestelling":
      return composeProductbestelling(stuk);
    case "negatief-advies":
      return composeNegatiefAdvies(stuk);
    case "ondersteuningsplan":
      return composeOndersteuningsplan(stuk.plan);
    case "warme-overdracht":
      return composeWarmeOverdracht(stuk.overdracht);
  }
};

/** The text of a document. What it misses is listed, and makes it a draft. */
export const composeStuk = (stuk: Stuk): Tekststuk => ({
  titel: STUKTITELS[stuk.soort],
  mist: listOntbrekendInStuk(stuk).map(({ naam }) => naam),
  secties: sectiesVan(stuk),
});
