import { Effect } from "effect";
import type { SecureRandom } from "effect/crypto";

import { nu } from "../clock/nu.js";
import { makeUuidV7 } from "../id/uuid-v7.js";
import type { NieuweGebeurtenis } from "./gebeurtenis.js";

/** Makes a fact that happens now: adds its id and moment. */
export const recordGebeurtenis = (
  feit: Omit<NieuweGebeurtenis, "id" | "opgetreden">,
): Effect.Effect<NieuweGebeurtenis, never, SecureRandom.SecureRandom> =>
  Effect.map(Effect.all([makeUuidV7, nu]), ([id, opgetreden]) => ({ id, opgetreden, ...feit }));
