import { Berichtenverkeer, nu } from "@wmo-kit/runtime";
import { Effect } from "effect";

import { verwerkInbericht } from "../programs/verwerk-inbericht.js";
import { Instelling } from "../services/instelling.js";

/**
 * Takes a message from a network that brings it itself. It is stored before the answer goes out, and only that is promised:
 * what it says is worked on after that, and what is wrong with it stands in the list of messages and in the return.
 *
 * @source systems.md 6.1
 */
export const bezorgBericht = Effect.fn("bezorgBericht")(function* (bytes: Uint8Array) {
  const { tenant } = yield* Instelling;
  const bewaard = yield* (yield* Berichtenverkeer).accept(tenant, { bron: "http", bytes, ontvangen: yield* nu });
  // Whatever stops the work now is for the next round of message traffic.
  if (bewaard.nieuw) yield* Effect.ignore(verwerkInbericht(bewaard.id));
  return bewaard;
});
