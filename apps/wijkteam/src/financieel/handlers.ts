import { toOpslagProblem } from "@wmo-kit/kit/http";
import { Effect } from "effect";
import { HttpApiBuilder } from "effect/http-api";

import { Api } from "../api/api.js";
import { toonLiquiditeit } from "./programs.js";

/** Liquidity: its endpoint runs one program. */
export const LiquiditeitHandlers = HttpApiBuilder.group(Api, "liquiditeit", (handlers) =>
  handlers.handle("toonLiquiditeit", ({ query }) => toonLiquiditeit(query.peildatum).pipe(Effect.mapError(toOpslagProblem))),
);
