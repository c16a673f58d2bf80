import { parseIsoDatum } from "@wmo-kit/domain";
import { liftResult, vandaag } from "@wmo-kit/runtime";
import { Effect } from "effect";

import { decideVerzending } from "../dossier/decide-verzending.js";
import { Dossierkast } from "../services/dossierkast.js";
import { Instelling } from "../services/instelling.js";

/** What a professional fills in about a message that went out. */
export interface VerzendingInvoer {
  readonly berichtId: string;
  readonly datum: string;
  readonly redenTeLaat?: string;
}

/**
 * Records that the WMO305 went to the municipality; this is the end of the term of five working days.
 *
 * @source D-20.4
 */
export const registreerVerzending = Effect.fn("registreerVerzending")(function* (dossierId: string, invoer: VerzendingInvoer) {
  const datum = yield* liftResult(parseIsoDatum(invoer.datum));
  const regels = yield* Instelling;
  const peildatum = yield* vandaag;
  const kast = yield* Dossierkast;
  return yield* kast.change(dossierId, (dossier) => decideVerzending(dossier, { ...invoer, datum, peildatum }, regels));
});
