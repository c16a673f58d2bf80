import { Effect } from "effect";
import { HttpApiBuilder } from "effect/http-api";

import { Api } from "../api/api.js";

/** Whether the kit runs; for a supervisor of processes. */
export const SysteemHandlers = HttpApiBuilder.group(Api, "systeem", (handlers) =>
  handlers.handle("gezondheid", () => Effect.succeed({ stand: "goed" as const })),
);
