import { liftResult, makeUuidV7, nu } from "@wmo-kit/runtime";
import { Effect } from "effect";

import { readToewijzingsbericht } from "../dossier/read-toewijzingsbericht.js";
import { Dossierkast } from "../services/dossierkast.js";
import { Instelling } from "../services/instelling.js";

/**
 * Takes in a WMO301: reads it, keeps it literally with the moment of receipt, and opens or extends the dossier of its resident.
 * A message with findings stores nothing.
 *
 * @source D-11.2, D-20.6
 */
export const ontvangBericht = Effect.fn("ontvangBericht")(function* (bytes: Uint8Array) {
  const { agbCode } = yield* Instelling;
  const inhoud = yield* liftResult(readToewijzingsbericht(bytes, agbCode));
  const [berichtId, ontvangenOp] = [yield* makeUuidV7, yield* nu];
  const kast = yield* Dossierkast;
  return yield* kast.receive(inhoud.client.bsn, { soort: "toewijzing-ontvangen", berichtId, ontvangenOp, ...inhoud });
});
