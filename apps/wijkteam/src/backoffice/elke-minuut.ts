import { Gebruiker } from "@wmo-kit/runtime";
import { Effect, Layer, Schedule } from "effect";

import { Instelling } from "../services/instelling.js";
import { BERICHTENACCOUNT } from "./berichtenaccount.js";
import { ronde } from "./ronde.js";

/** How often message traffic has its round while the kit runs. @unit time */
const RITME = Schedule.spaced("1 minute");

/** Runs a round of message traffic under the account of the traffic itself, whoever asked for it. */
export const rondeVanZelf = Effect.gen(function* () {
  const { tenant } = yield* Instelling;
  yield* Effect.provideService(ronde, Gebruiker, { ...BERICHTENACCOUNT, tenant, rollen: [], bekwaamheden: [] });
});

/** Has a round of message traffic every minute. */
export const layerElkeMinuut = Layer.effectDiscard(Effect.forkScoped(Effect.repeat(rondeVanZelf, RITME)));
