import { formatDatum, type Frequentie, type IsoDatum } from "@wmo-kit/domain";

import type { Aanspraak } from "./aanspraak.js";
import { eenheidVan } from "./eenheid-van.js";
import { schrijfAantal } from "./schrijf-aantal.js";

const PERIODE: Readonly<Record<Frequentie, string>> = { "1": "deze dag", "2": "deze week", "4": "deze maand", "6": "de hele toewijzing" };

/** What somebody should know who taps: never a reason not to record what happened. @source D-20.10, D-12.9 */
export const describeAanspraak = (aanspraak: Aanspraak, datum: IsoDatum, evaluatieUiterlijk: IsoDatum | undefined): readonly string[] => {
  const { toewijzing, over, toegewezen, gebruikt } = aanspraak;
  const periode = toewijzing.omvang === undefined ? "" : PERIODE[toewijzing.omvang.frequentie];
  const schrijf = (aantal: number): string => schrijfAantal(aantal, eenheidVan(toewijzing));
  const volume =
    over < 0
      ? [`Voor ${periode} is ${schrijf(toegewezen)} toegewezen en ${schrijf(gebruikt)} vastgelegd. Wat te veel is, kunt u niet declareren. Overleg met de gemeente.`]
      : over === 0
        ? [`Het toegewezen volume voor ${periode} is op.`]
        : [];
  const { einddatum } = toewijzing;
  const einde =
    einddatum === undefined || evaluatieUiterlijk === undefined || datum < evaluatieUiterlijk
      ? []
      : [`De toewijzing eindigt op ${formatDatum(einddatum)}. Zorg dat evaluatie en bijgesteld plan er zijn.`];
  return [...volume, ...einde];
};
