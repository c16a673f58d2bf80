import { parseIsoDatum } from "@wmo-kit/domain";
import { liftResult, makeUuidV7, vandaag } from "@wmo-kit/runtime";
import { Effect } from "effect";

import { decideStart } from "../dossier/decide-start.js";
import { makeBerichtidentificatie } from "../dossier/berichtidentificatie.js";
import { Dossierkast } from "../services/dossierkast.js";

/** What a professional fills in about a start. */
export interface StartInvoer {
  readonly toewijzingNummer: number;
  readonly begindatum: string;
}

/**
 * Records the actual start of support and makes the WMO305 that tells the municipality, both or neither.
 *
 * @source D-13.1, D-20.4
 */
export const startOndersteuning = Effect.fn("startOndersteuning")(function* (dossierId: string, invoer: StartInvoer) {
  const begindatum = yield* liftResult(parseIsoDatum(invoer.begindatum));
  const peildatum = yield* vandaag;
  const berichtId = yield* makeUuidV7;
  const start = { ...invoer, begindatum, peildatum, berichtId, identificatie: makeBerichtidentificatie(berichtId) };
  const kast = yield* Dossierkast;
  return yield* kast.change(dossierId, (dossier) => decideStart(dossier, start));
});
