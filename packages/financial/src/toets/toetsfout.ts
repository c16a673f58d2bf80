import type { NormNietGeldig, NormOnbekendeId } from "@wmo-kit/domain";

import type { NormwaardePastNiet } from "../norm/lees-normwaarde.js";

/** Everything that can keep a check from being done. Unknown figures and open norms are no failure: they give no verdict. */
export type Toetsfout = NormOnbekendeId | NormNietGeldig | NormwaardePastNiet;
