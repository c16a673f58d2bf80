import { err, ok, type Result } from "@wmo-kit/domain/result";

import { leegDossier, type Dossier } from "./dossier.js";
import type { Gebeurtenis } from "./gebeurtenis.js";
import { transition, type Omgeving } from "./transition.js";
import type { Weigering } from "./weigering.js";

/** An event in a history that the life cycles refuse: the history was not made by them. */
export interface HistorieOngeldig {
  readonly _tag: "HistorieOngeldig";
  readonly gebeurtenis: string;
  readonly weigering: Weigering;
}

/** Builds a dossier from its history. The same events always give the same dossier. @source lifecycle.md, common rules; W-95.1 */
export const replay = (id: string, gebeurtenissen: Iterable<Gebeurtenis>, omgeving: Omgeving): Result<Dossier, HistorieOngeldig> => {
  let dossier = leegDossier(id);
  for (const gebeurtenis of gebeurtenissen) {
    const stap = transition(dossier, gebeurtenis, omgeving);
    if (stap.isErr()) return err({ _tag: "HistorieOngeldig", gebeurtenis: gebeurtenis.id, weigering: stap.error });
    ({ dossier } = stap.value);
  }
  return ok(dossier);
};
