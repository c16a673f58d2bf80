import { Berichtenverkeer } from "@wmo-kit/runtime";
import { Effect } from "effect";

import { Instelling } from "../services/instelling.js";
import { meldAlleVerzonden } from "./bied-aan.js";
import { leegPostvak } from "./leeg-postvak.js";

/** One round of message traffic: take in what waits, offer what may go, and record what went. Whatever fails is for the next round. */
export const ronde = Effect.gen(function* () {
  const { tenant } = yield* Instelling;
  const verkeer = yield* Berichtenverkeer;
  const log = (wat: string) => Effect.catchCause((oorzaak) => Effect.logError(wat, oorzaak));
  yield* Effect.asVoid(leegPostvak).pipe(log("Inkomende berichten zijn niet op te halen"));
  yield* Effect.asVoid(verkeer.offer(tenant)).pipe(log("Klaargezette berichten zijn niet aan te bieden"));
  yield* meldAlleVerzonden.pipe(log("Wat is aangeboden is niet vast te leggen"));
});
