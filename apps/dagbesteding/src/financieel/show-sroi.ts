import { makeVerhouding, type Contractprofiel, type Eurocent, type IsoDatum, type Verhouding } from "@wmo-kit/domain";
import type { Result } from "@wmo-kit/domain/result";
import { describeSroi, evaluateSroi, GRENSWAARDEN, type Toetsfout } from "@wmo-kit/financial";

import type { Stuk } from "../organisatie/register/registerstand.js";
import { toExternOordeel } from "./to-verdict.js";
import type { Sroiweergave } from "./weergave.js";

const exact = (bedrag: Eurocent | null): Verhouding | null => (bedrag === null ? null : makeVerhouding(bedrag, 1).unwrapOr(null));

/** How much social return is due and whether it was realised, with the derivation. @source D-9 */
export const showSroi = (
  { contractjaren, verlengingsjaren, gerealiseerd }: Stuk<"sroi-vastgelegd">["gegevens"],
  peildatum: IsoDatum,
  profiel: Contractprofiel | undefined,
): Result<Sroiweergave, Toetsfout> =>
  evaluateSroi({
    normen: GRENSWAARDEN,
    contractjaren: contractjaren.map(exact),
    verlengingsjaren: verlengingsjaren.map(exact),
    gerealiseerd: exact(gerealiseerd),
    peildatum,
    profiel,
  }).map((uitkomst) => ({
    peildatum,
    isVerplicht: uitkomst.waarde.isVerplicht,
    oordeel: uitkomst.waarde.oordeel.soort,
    uitleg: describeSroi(uitkomst).split("\n"),
    voorStap: { oordeel: toExternOordeel([uitkomst.waarde.oordeel.soort]).oordeel },
  }));
