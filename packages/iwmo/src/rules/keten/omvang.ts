import { maximumVanLooptijd, maximumVanProductperiode, type ToegewezenOmvang } from "../../keten/volume/maximum.js";
import { factorNaar, fijnsteFactor } from "../../keten/volume/omrekening.js";
import type { Eenheid } from "../../keten/volume/volume.table.js";
import { sleutelVan } from "../../keten/sleutel.js";
import type { Prestatie } from "../../release-3-2/wmo323.js";
import { listStaandeDebets, type Declaratieregel, type Declaratiesituatie } from "./declaratiesituatie.js";
import { overtredingen, type Oordeel } from "./regel.js";

const omvangVan = ({ toewijzing, prestatie }: Declaratieregel): ToegewezenOmvang | undefined =>
  toewijzing?.omvang === undefined
    ? undefined
    : {
        omvang: toewijzing.omvang,
        categorie: toewijzing.product?.categorie ?? prestatie.productCategorie,
        ingangsdatum: toewijzing.ingangsdatum,
        einddatum: toewijzing.einddatum,
      };

/** A volume in the finest unit the assignment allows; undefined when its unit does not fit, which is for TR341. */
const inFijnste = ({ geleverdVolume, eenheid }: Prestatie, toegewezen: Eenheid): number | undefined => {
  const factor = factorNaar(toegewezen, eenheid);
  return factor === undefined ? undefined : (geleverdVolume * fijnsteFactor(toegewezen)) / factor;
};

/** One line claims no more than fits in its own period. @source iWmo 3.2, TR321, IV077, IV078 */
export const teVeelInProductperiode = ({ debets }: Declaratiesituatie): readonly Oordeel[] =>
  overtredingen(debets, (regel) => {
    const toegewezen = omvangVan(regel);
    if (toegewezen === undefined) return false;
    const { eenheid } = toegewezen.omvang;
    const volume = inFijnste(regel.prestatie, eenheid);
    return volume !== undefined && volume > maximumVanProductperiode(toegewezen, regel.prestatie.productPeriode) * fijnsteFactor(eenheid);
  });

/** How a line counts against what an assignment allows in all. */
interface Maat {
  readonly maximum: (regel: Declaratieregel) => number | undefined;
  readonly telt: (prestatie: Prestatie, regel: Declaratieregel) => number;
}

/**
 * Adds up what is claimed on each assignment, earlier lines first. A line that no longer fits is reported and does not count on:
 * a smaller one after it may still fit. So there is a report if and only if the sum is too large.
 */
const teVeelOpToewijzing = (situatie: Declaratiesituatie, { maximum, telt }: Maat): readonly Oordeel[] => {
  const gebruikt = new Map<string, number>();
  return overtredingen(situatie.debets, (regel) => {
    const grens = maximum(regel);
    if (grens === undefined) return false;
    const naam = sleutelVan(regel.bsn, regel.prestatie.toewijzingNummer);
    const eerder = gebruikt.get(naam) ?? listStaandeDebets(situatie, regel).reduce((som, prestatie) => som + telt(prestatie, regel), 0);
    const som = eerder + telt(regel.prestatie, regel);
    gebruikt.set(naam, som > grens ? eerder : som);
    return som > grens && telt(regel.prestatie, regel) > 0;
  });
};

/** All lines together fit in the whole run of the assignment. @source iWmo 3.2, TR322, IV077 */
export const teVeelOverLooptijd = (situatie: Declaratiesituatie): readonly Oordeel[] =>
  teVeelOpToewijzing(situatie, {
    maximum: (regel) => {
      const toegewezen = omvangVan(regel);
      const maximum = toegewezen === undefined ? undefined : maximumVanLooptijd(toegewezen);
      return toegewezen === undefined || maximum === undefined ? undefined : maximum * fijnsteFactor(toegewezen.omvang.eenheid);
    },
    telt: (prestatie, { toewijzing }) => (toewijzing?.omvang === undefined ? 0 : (inFijnste(prestatie, toewijzing.omvang.eenheid) ?? 0)),
  });

/** All lines together fit in the budget. The rule names GeleverdVolume; an agreement can make it the amount. @source iWmo 3.2, TR369 */
export const teVeelVoorBudget = (situatie: Declaratiesituatie): readonly Oordeel[] => {
  const opBedrag = situatie.context.afspraken?.budgetgrondslag === "ingediendBedrag";
  return teVeelOpToewijzing(situatie, {
    maximum: ({ toewijzing }) => toewijzing?.budget,
    telt: ({ geleverdVolume, ingediendBedrag }) => (opBedrag ? ingediendBedrag.bedrag : geleverdVolume),
  });
};
