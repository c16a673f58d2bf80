import type { Periode } from "@wmo-kit/domain";

import { tabeldatum } from "../tabeldatum.js";

/**
 * Window of what the wijkteam programme asks around the signing of the agreement.
 * The programme has no date; it speaks of signing in 2021 and of named days in 2021 before the work starts on 1 January 2022.
 * It names no end: an agreement that is signed again is held to the same terms.
 *
 * @source Programma van Eisen sociaal wijkteam volwassenen Nijmegen, eisen 46.3, 69.1, 91 and 98.5
 */
export const AANLOOP_WIJKTEAM: Periode = { begindatum: tabeldatum("2021-01-01") };

/**
 * Window of the days in the run-up that the programme names: all of them lie in 2021.
 *
 * @source Programma van Eisen sociaal wijkteam volwassenen Nijmegen, eisen 46.3, 69.1, 87.2, 91 and 98.5
 */
export const AANLOOPJAAR_WIJKTEAM: Periode = { begindatum: tabeldatum("2021-01-01"), einddatum: tabeldatum("2021-12-31") };
