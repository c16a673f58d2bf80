import type { IsoDatum } from "@wmo-kit/domain";
import type { Result } from "@wmo-kit/domain/result";

import type { TimelinessError } from "../errors.js";
import { bekendOp } from "../opschorting/bekend-op.js";
import { evaluateOpschortbareTermijn, type OpschortbareTermijnvraag } from "../opschorting/evaluate-opschortbare-termijn.js";
import { evaluateStatus } from "./evaluate-status.js";
import type { Statusinstelling } from "./status-instelling.js";
import type { Dagstatus, Opgeschort } from "./termijnstatus.js";

/** A term with its suspensions, looked at on a day. What happens after `peildatum` is not known yet on that day. */
export interface OpschortbareStatusvraag extends OpschortbareTermijnvraag {
  readonly peildatum: IsoDatum;
  readonly voldaanOp?: IsoDatum | undefined;
  readonly instelling?: Statusinstelling | undefined;
}

/**
 * How a term that can be suspended stands on a day: suspended, or as any other term.
 * A fact that happens while the term stands still is in time.
 *
 * @source Awb 4:15; norms.md K-01, K-07
 */
export const evaluateOpschortbareStatus = (vraag: OpschortbareStatusvraag): Result<Dagstatus | Opgeschort, TimelinessError> => {
  const { peildatum, voldaanOp, opschortingen, kalender, instelling } = vraag;
  const gedaan = voldaanOp !== undefined && voldaanOp <= peildatum ? voldaanOp : undefined;
  return evaluateOpschortbareTermijn({ ...vraag, opschortingen: bekendOp(opschortingen, gedaan ?? peildatum) }).map(
    ({ waarde }): Dagstatus | Opgeschort => {
      if (waarde._tag === "Dagtermijn") return evaluateStatus({ termijn: waarde, kalender, peildatum, voldaanOp, instelling });
      if (gedaan !== undefined) return { _tag: "Gehaald", voldaanOp: gedaan };
      const kalenderdagen = waarde.resterendeDagen;
      return {
        _tag: "Opgeschort",
        sinds: waarde.opgeschortSinds,
        resterend: { _tag: "Dagenafstand", duur: { aantal: kalenderdagen, eenheid: "kalenderdag" }, kalenderdagen },
      };
    },
  );
};
