import { makeVerhouding, parseVerhouding, type Uitkomst } from "@wmo-kit/domain";
import { sumActiviteiten, type ActiviteitGeteld, type TijdPerWeek } from "@wmo-kit/timeliness/meting";

import type { Onderzoek } from "./onderzoek.js";

/**
 * The time of the activities that are left: frequency times time unit each, then all together, exact.
 *
 * @source W-27.1.5
 * @unit minutes per week
 */
export const tijdVanRest = ({ stap5 }: Onderzoek): Uitkomst<TijdPerWeek, ActiviteitGeteld> =>
  sumActiviteiten(
    (stap5?.rest ?? []).flatMap(({ kerenPerWeek, minuten }) =>
      parseVerhouding(kerenPerWeek)
        .andThen((keren) => makeVerhouding(minuten, 1).map((tijd) => [{ kerenPerWeek: keren, minuten: tijd }]))
        .unwrapOr([]),
    ),
  );
