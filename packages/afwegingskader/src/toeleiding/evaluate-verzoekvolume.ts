import type { Contractprofiel, IsoDatum } from "@wmo-kit/domain";
import { DAGDEELPLAFONDS, evaluateDagdelen, type Doorverwijzing, type Oordeel } from "@wmo-kit/timeliness/meting";

import { FREQUENTIE_VAN, type Verzoek } from "./verzoek.js";

/** Whether a volume may be asked for by 315, and where the request goes when it may not. */
export interface Verzoekvolume {
  readonly oordeel: Oordeel;
  readonly doorverwijzing: Doorverwijzing | null;
}

const GEEN_OORDEEL: Verzoekvolume = { oordeel: "geen oordeel", doorverwijzing: null };

/** Holds the volume of one request against the limit of its product. A product without a limit gives no verdict. @source D-11.5, D-11.6 */
export const evaluateVerzoekvolume = (
  { product, begindatum, einddatum, omvang: { dagdelen, per } }: Verzoek,
  peildatum: IsoDatum,
  profiel?: Contractprofiel,
): Verzoekvolume =>
  evaluateDagdelen({
    normen: DAGDEELPLAFONDS,
    product,
    omvang: { volume: dagdelen, eenheid: "16", frequentie: FREQUENTIE_VAN[per] },
    periode: { begindatum, einddatum },
    peildatum,
    profiel,
  }).match(
    ({ waarde: { oordeel, doorverwijzing } }): Verzoekvolume => ({ oordeel, doorverwijzing }),
    () => GEEN_OORDEEL,
  );
