import type { NormId, Verhouding } from "@wmo-kit/domain";
import type { Result } from "@wmo-kit/domain/result";

import { leesNormwaarde } from "../norm/lees-normwaarde.js";
import { selectRij, type GekozenRij, type Rijvraag } from "../norm/select-rijen.js";
import type { Toetsfout } from "../toets/toetsfout.js";
import type { WntNorm } from "./wnt-norm.js";

/** A row of the WNT with its exact value; null when a contract left it open. */
export interface WntWaarde {
  readonly gekozen: GekozenRij<WntNorm>;
  readonly waarde: Verhouding | null;
}

/** The value of one row of the WNT on a day; a year without an amount gives `NormNietGeldig`, never the year before. */
export const selectWntWaarde = (vraag: Rijvraag<WntNorm>, id: NormId): Result<WntWaarde, Toetsfout> =>
  selectRij(vraag, id).andThen((gekozen) => leesNormwaarde(gekozen.rij).map((waarde) => ({ gekozen, waarde })));
