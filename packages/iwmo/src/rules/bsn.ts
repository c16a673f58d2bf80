import { doorstaatElfproef } from "@wmo-kit/domain/rekenen";

import { GOED, type Overtreding, type Regel } from "./regel.js";

const FOUT: readonly Overtreding[] = [["Bsn"]];

/**
 * Bsn breaks the elfproef. The standard looks at the weighted sum only, so nine zeros pass here
 * although they are nobody's number.
 *
 * @source iWmo 3.2, CS002
 */
export const CS002: Regel<{ readonly bsn: string }> = { code: "CS002", toets: ({ bsn }) => (doorstaatElfproef(bsn) ? GOED : FOUT) };
