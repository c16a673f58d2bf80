import type { IsoDatum, Uitkomst } from "@wmo-kit/domain";
import type { Result } from "@wmo-kit/domain/result";

import type { TimelinessError } from "../errors.js";
import { evaluateDagtermijn } from "../termijn/evaluate-dagtermijn.js";
import type { Stap } from "../termijn/stap.js";
import type { Dagtermijn, OpgeschorteTermijn } from "../termijn/termijn.js";
import type { Termijnvraag } from "../termijn/termijnvraag.js";
import type { Opschorting } from "./opschorting.js";

/** Which term is asked for, from which day, and what suspended it. */
export interface OpschortbareTermijnvraag extends Termijnvraag<IsoDatum> {
  readonly opschortingen: readonly Opschorting[];
}

/**
 * The last day of a term that can be suspended; while a suspension is open there is none yet.
 * Only rows marked `opschortbaar` take suspensions: the six weeks of the onderzoek do not, the two weeks to decide do.
 *
 * @source Awb 4:15, 7:10 lid 2; terms.md section C
 */
export const evaluateOpschortbareTermijn = (
  vraag: OpschortbareTermijnvraag,
): Result<Uitkomst<Dagtermijn | OpgeschorteTermijn, Stap>, TimelinessError> => evaluateDagtermijn(vraag, vraag.opschortingen);
