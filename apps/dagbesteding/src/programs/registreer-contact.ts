import { liftResult, vandaag } from "@wmo-kit/runtime";
import { parseIsoDatum } from "@wmo-kit/domain";
import { Effect } from "effect";

import { decideContact } from "../dossier/decide-contact.js";
import { Dossierkast } from "../services/dossierkast.js";
import { Instelling } from "../services/instelling.js";

/** What a professional fills in about a contact. */
export interface ContactInvoer {
  readonly datum: string;
  readonly redenTeLaat?: string;
}

/**
 * Records that there was contact with the resident to plan the start.
 *
 * @source D-11.3
 */
export const registreerContact = Effect.fn("registreerContact")(function* (dossierId: string, invoer: ContactInvoer) {
  const datum = yield* liftResult(parseIsoDatum(invoer.datum));
  const regels = yield* Instelling;
  const peildatum = yield* vandaag;
  const kast = yield* Dossierkast;
  return yield* kast.change(dossierId, (dossier) => decideContact(dossier, { ...invoer, datum, peildatum }, regels));
});
