import { Gebruiker } from "@wmo-kit/runtime";
import { Effect, Layer, Schedule } from "effect";

import { Instelling } from "../services/instelling.js";
import { POSTVAK_ACCOUNT } from "./postvak-account.js";
import { ronde } from "./ronde.js";

/** How often message traffic has its round while the kit runs. */
const RITME = Schedule.spaced("1 minute");

/** Has a round of message traffic every minute, under an account of its own. */
export const layerLeegElkeMinuut = Layer.effectDiscard(
  Effect.gen(function* () {
    const { tenant } = yield* Instelling;
    const eenRonde = Effect.provideService(ronde, Gebruiker, { ...POSTVAK_ACCOUNT, tenant, rollen: [], bekwaamheden: [] });
    yield* Effect.forkScoped(Effect.repeat(eenRonde, RITME));
  }),
);
