import { doorstaatElfproef } from "@wmo-kit/domain";

import { CLIENT } from "./pad-van.js";
import type { Overtreding } from "./regel.js";

/**
 * Bsn breaks the elfproef. The standard looks at the weighted sum only, so nine zeros pass here
 * although they are nobody's number.
 *
 * @source iWmo 3.2, CS002
 */
export const toetsBsn = (bsn: string): readonly Overtreding[] => (doorstaatElfproef(bsn) ? [] : [[`${CLIENT}/Bsn`]]);
