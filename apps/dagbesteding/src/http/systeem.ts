import { Effect } from "effect";
import { HttpApiBuilder } from "effect/http-api";

import { Api } from "../api/api.js";
import { meetKit } from "../programs/meet-kit.js";
import { Instelling } from "../services/instelling.js";

/** What the kit says of itself: whose it is, and whether it can do its work. Who is not signed in hears no more than how it stands. */
export const SysteemHandlers = HttpApiBuilder.group(Api, "systeem", (handlers) =>
  handlers
    .handle("gezondheid", () => Effect.map(meetKit, ({ stand }) => ({ stand })))
    .handle("toonGezondheid", () => meetKit)
    .handle("toonInstelling", () => Effect.map(Instelling, ({ organisatie }) => ({ organisatie }))),
);
