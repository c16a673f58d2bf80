import type { Contractprofiel, IsoDatum } from "@wmo-kit/domain";
import { AANVRAAGDUREN, evaluateAanvraagduur, type Oordeel } from "@wmo-kit/timeliness/meting";

import type { Verzoek } from "./verzoek.js";

/** Until when a request may run, and whether it does; `vraagBwAanbieder` when only the provider of beschermd wonen can tell. */
export interface Verzoekduur {
  readonly oordeel: Oordeel;
  readonly uiterlijk: IsoDatum | null;
  readonly vraagBwAanbieder: boolean;
}

/** Holds the period of a request against the limit of its product. A product without a limit gives no verdict. @source D-11.7, D-11.8 */
export const evaluateVerzoekduur = (
  { product, begindatum, einddatum, einddatumBwIndicatie }: Verzoek,
  peildatum: IsoDatum,
  profiel?: Contractprofiel,
): Verzoekduur =>
  evaluateAanvraagduur({ normen: AANVRAAGDUREN, product, periode: { begindatum, einddatum }, einddatumBwIndicatie, peildatum, profiel }).match(
    ({ waarde, stappen }): Verzoekduur => ({
      oordeel: waarde.oordeel,
      uiterlijk: waarde.uiterlijkeEinddatum,
      vraagBwAanbieder: stappen.some(({ _tag }) => _tag === "BwEinddatumOnbekend"),
    }),
    (): Verzoekduur => ({ oordeel: "geen oordeel", uiterlijk: null, vraagBwAanbieder: false }),
  );
