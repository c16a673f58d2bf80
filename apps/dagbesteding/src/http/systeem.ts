import { Effect } from "effect";
import { HttpApiBuilder } from "effect/http-api";

import { Api } from "../api/api.js";
import { Instelling } from "../services/instelling.js";

/** What the kit says of itself: whose it is, and that it runs. */
export const SysteemHandlers = HttpApiBuilder.group(Api, "systeem", (handlers) =>
  handlers
    .handle("gezondheid", () => Effect.succeed({ stand: "goed" as const }))
    .handle("toonInstelling", () => Effect.map(Instelling, ({ organisatie }) => ({ organisatie }))),
);
