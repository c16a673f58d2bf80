import type { IsoDatum } from "@wmo-kit/domain";
import type { Registerstand } from "@wmo-kit/kit/register";

import type { Risicoregel } from "./weergave.js";
import { stukkenVan, type Stuk } from "./wijkteamfeiten.js";

type Maatregel = Stuk<"beheersmaatregel-vastgelegd">["gegevens"];
type Regel = Risicoregel["maatregelen"][number];

const toMaatregel =
  (peildatum: IsoDatum) =>
  ({ id, maatregel, onderbouwing, eigenaar, uiterlijk, gereedOp, resultaat }: Maatregel): Regel => {
    const klaar = gereedOp !== undefined && gereedOp <= peildatum;
    const telaat = !klaar && uiterlijk !== undefined && uiterlijk < peildatum;
    return { id, maatregel, onderbouwing, eigenaar, uiterlijk: uiterlijk ?? null, stand: klaar ? "klaar" : telaat ? "te laat" : "loopt", resultaat: resultaat ?? null };
  };

/** The risk file on a day: those that still count first, the most important on top. A risk without a measure is said to be so. @source W-82.1, W-82.2 */
export const listRisicos = (stand: Registerstand, peildatum: IsoDatum): readonly Risicoregel[] => {
  const vervallen = stukkenVan(stand, "risico-vervallen");
  const maatregelen = [...stukkenVan(stand, "beheersmaatregel-vastgelegd").values()].map(({ gegevens }) => gegevens);
  return [...stukkenVan(stand, "risico-vastgelegd").values()]
    .filter(({ gegevens }) => gegevens.datum <= peildatum)
    .map(({ gegevens: { id, omschrijving, beinvloedbaar, voorspelbaar, prioriteit }, versie }): Risicoregel => {
      const eigen = maatregelen.filter(({ risico }) => risico === id).map(toMaatregel(peildatum));
      const einde = vervallen.get(id);
      // Recorded again after it was dropped: then it counts again.
      const weg = einde !== undefined && einde.versie > versie && einde.gegevens.datum <= peildatum;
      const toestand = eigen.length === 0 ? "zonder maatregel" : "met maatregelen";
      return { id, omschrijving, beinvloedbaar, voorspelbaar, prioriteit, stand: weg ? "vervallen" : toestand, maatregelen: eigen };
    })
    .toSorted((links, rechts) => Number(links.stand === "vervallen") - Number(rechts.stand === "vervallen") || links.prioriteit - rechts.prioriteit || links.id.localeCompare(rechts.id));
};
