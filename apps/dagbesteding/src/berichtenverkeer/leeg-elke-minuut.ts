import { Gebruiker } from "@wmo-kit/runtime";
import { Effect, Layer, Schedule } from "effect";

import { Instelling } from "../services/instelling.js";
import { leegPostvak } from "./leeg-postvak.js";
import { POSTVAK_ACCOUNT } from "./postvak-account.js";

/** How often the folder of incoming messages is looked at while the kit runs. */
const RITME = Schedule.spaced("1 minute");

/** Looks into the folder of incoming messages every minute, under an account of its own; one round that fails leaves the next one to it. */
export const layerLeegElkeMinuut = Layer.effectDiscard(
  Effect.gen(function* () {
    const { tenant } = yield* Instelling;
    const ronde = leegPostvak.pipe(
      Effect.provideService(Gebruiker, { ...POSTVAK_ACCOUNT, tenant, rollen: [], bekwaamheden: [] }),
      Effect.catchCause((oorzaak) => Effect.logError("De map met inkomende berichten is niet te legen", oorzaak)),
    );
    yield* Effect.forkScoped(Effect.repeat(ronde, RITME));
  }),
);
