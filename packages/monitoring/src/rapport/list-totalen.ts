import { Result } from "@wmo-kit/domain/result";

import type { MonitoringFout } from "../errors.js";
import { celsleutel, TOTAAL } from "../telling/cel.js";
import type { Deeluitkomst } from "../telling/deeluitkomst.js";
import type { Telkader } from "../telling/telkader.js";
import { makeCel } from "./make-cel.js";
import type { Pseudonimiseer } from "./make-rapport.js";
import type { Cel } from "./rapport.js";

/**
 * Every figure as a whole, in each month and over the whole period: the cells of a report that a screen shows,
 * without the groups, the definitions and the hash.
 *
 * @source norms.md K-08, K-10
 */
export const listTotalen = (kader: Telkader, deel: Deeluitkomst, pseudoniem: Pseudonimiseer): Result<readonly Cel[], MonitoringFout> =>
  Result.combine(
    kader.vraag.indicatoren.flatMap((indicator) =>
      kader.tijdvakken.map((tijdvak) => {
        const plaats = { indicator: indicator.id, tijdvak: tijdvak.id, kenmerk: TOTAAL, groep: "" };
        return makeCel({ kader, indicator, tijdvak, uitsplitsing: TOTAAL, groep: "", deel: deel.cellen[celsleutel(plaats)], pseudoniem });
      }),
    ),
  );
