import { fromEpochMs, toLokaleDatum, type IsoDatum, type Tijdstip } from "@wmo-kit/domain";
import { Clock, Effect } from "effect";

import { liftResult } from "../lift-result.js";

/**
 * The present moment, in UTC.
 *
 * @unit milliseconds at the finest
 */
export const nu: Effect.Effect<Tijdstip> = Effect.flatMap(Clock.currentTimeMillis, (ms) => Effect.orDie(liftResult(fromEpochMs(ms))));

/**
 * The civil day it is now in the Netherlands; the `peildatum` of work that is done today.
 *
 * @unit civil date, Europe/Amsterdam
 */
export const vandaag: Effect.Effect<IsoDatum> = Effect.flatMap(nu, (tijdstip) => Effect.orDie(liftResult(toLokaleDatum(tijdstip))));
