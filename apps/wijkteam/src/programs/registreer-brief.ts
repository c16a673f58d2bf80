import { parseIsoDatum } from "@wmo-kit/domain";
import { huidigeActor } from "@wmo-kit/kit";
import { liftResult, vandaag } from "@wmo-kit/runtime";
import { Effect } from "effect";

import { planBriefverzending } from "../dossier/plan-brief.js";
import { Dossierkast } from "../services/kast.js";

/** Records that a letter went out. */
export const registreerBrief = Effect.fn("registreerBrief")(function* (dossierId: string, briefId: string, dag: string) {
  const datum = yield* liftResult(parseIsoDatum(dag));
  const peildatum = yield* vandaag;
  const kast = yield* Dossierkast;
  return yield* kast.change(dossierId, (dossier) => liftResult(planBriefverzending(dossier, { briefId, datum, peildatum })), { actor: yield* huidigeActor });
});
