import { liftResult } from "@wmo-kit/runtime";
import { Effect } from "effect";

import { findBericht } from "../dossier/find-bericht.js";
import { Dossierkast } from "../services/kast.js";

/** A message of a dossier, byte for byte as it was received or made. */
export const haalBericht = Effect.fn("haalBericht")(function* (dossierId: string, berichtId: string) {
  const kast = yield* Dossierkast;
  const { eigen } = yield* kast.load(dossierId);
  return yield* liftResult(findBericht(eigen, berichtId));
});
