import { liftResult } from "@wmo-kit/runtime";
import { Effect } from "effect";

import { findBericht } from "../dossier/find-bericht.js";
import { Dossierkast } from "../services/dossierkast.js";

/** A message of a dossier, byte for byte as it was received or made. */
export const haalBericht = Effect.fn("haalBericht")(function* (dossierId: string, berichtId: string) {
  const kast = yield* Dossierkast;
  return yield* liftResult(findBericht(yield* kast.load(dossierId), berichtId));
});
