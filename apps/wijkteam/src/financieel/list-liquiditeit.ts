import { makeVerhouding, type Contractprofiel, type Eurocent, type IsoDatum, type Verhouding } from "@wmo-kit/domain";
import { evaluateFormuletoets, WIJKTEAM_NORMEN } from "@wmo-kit/financial";
import { showToets } from "@wmo-kit/kit/financieel";
import type { Registerstand } from "@wmo-kit/kit/register";

import { stukkenVan } from "../organisatie/wijkteamfeiten.js";
import type { Liquiditeitsregel } from "./liquiditeitweergave.js";

const exact = (bedrag: Eurocent | null): Verhouding | null => (bedrag === null ? null : makeVerhouding(bedrag, 1).unwrapOr(null));

/** The overviews of liquidity up to a day, the newest first, each with the current ratio by the norm of its own day. @source W-81, W-104.1 */
export const listLiquiditeit = (stand: Registerstand, peildatum: IsoDatum, profiel: Contractprofiel | undefined): readonly Liquiditeitsregel[] =>
  [...stukkenVan(stand, "liquiditeit-vastgelegd").values()]
    .map(({ gegevens }) => gegevens)
    .filter(({ datum }) => datum <= peildatum)
    .map((overzicht): Liquiditeitsregel => ({
      ...overzicht,
      currentRatio: evaluateFormuletoets({
        normen: WIJKTEAM_NORMEN,
        toets: "W-81",
        peildatum: overzicht.datum,
        profiel,
        cijfers: {
          "balans.vlottendeActivaZonderLiquideMiddelen": exact(overzicht.vlottendeActiva),
          "balans.liquideMiddelen": exact(overzicht.liquideMiddelen),
          "balans.kortlopendeSchulden": exact(overzicht.kortlopendeSchulden),
        },
      }).match(showToets, () => null),
    }))
    .toSorted((links, rechts) => rechts.datum.localeCompare(links.datum) || rechts.id.localeCompare(links.id));
