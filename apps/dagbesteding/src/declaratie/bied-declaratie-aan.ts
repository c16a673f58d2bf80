import { Berichtenverkeer } from "@wmo-kit/runtime";
import { Effect } from "effect";

import { meldAlleVerzonden } from "../berichtenverkeer/bied-aan.js";
import { Verzendwijze } from "../berichtenverkeer/verzendwijze.js";
import { Instelling } from "../services/instelling.js";
import { verzendDeclaratie } from "./verzend-declaratie.js";

/** Sends a claim through the kit: its files go to the network now, or by themselves as soon as the network takes them. @source D-20.3 */
export const biedDeclaratieAan = Effect.fn("biedDeclaratieAan")(function* (id: string) {
  const { tenant } = yield* Instelling;
  const run = yield* verzendDeclaratie(id, true);
  yield* (yield* Berichtenverkeer).offer(tenant);
  yield* meldAlleVerzonden;
  return run;
});

/** Records a claim as sent: by the kit where messages go by themselves, else by the person who says so. */
export const verzendOpWijze = Effect.fn("verzendOpWijze")(function* (id: string) {
  const { vanzelf } = yield* Verzendwijze;
  return yield* vanzelf ? biedDeclaratieAan(id) : verzendDeclaratie(id, false);
});
