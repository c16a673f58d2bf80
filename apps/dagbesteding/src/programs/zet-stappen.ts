import { liftResult, makeUuidV7 } from "@wmo-kit/runtime";
import { type Stapopdracht, type Werk, Werkomgeving } from "@wmo-kit/kit";
import { Effect } from "effect";

import { beslisStappen } from "../dossier/beslis-stappen.js";
import type { Bewonerdossier } from "../dossier/dossierlijn.js";
import { Instelling } from "../services/instelling.js";

/** What steps leave in a dossier, decided on the dossier as it stands. */
export const beslis = Effect.fnUntraced(function* (dossier: Bewonerdossier, opdrachten: readonly Stapopdracht[], werk: Werk) {
  const { agbCode } = yield* Instelling;
  const { alle: omgeving } = yield* Werkomgeving;
  const ids = yield* Effect.all(opdrachten.map(() => makeUuidV7));
  return yield* liftResult(beslisStappen(dossier, opdrachten, { werk, omgeving, agbCode, ids }));
});
