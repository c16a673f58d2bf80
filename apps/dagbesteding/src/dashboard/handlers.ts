import { toOpslagProblem } from "@wmo-kit/kit/http";
import { Effect } from "effect";
import { HttpServerResponse } from "effect/http";
import { HttpApiBuilder } from "effect/http-api";

import { Api } from "../api/api.js";
import { Dashboardkast } from "./dashboardkast.js";

/** The dashboard is written once for everybody; here it only goes out. */
export const DashboardHandlers = HttpApiBuilder.group(Api, "dashboard", (handlers) =>
  handlers.handle("toonDashboard", () =>
    Effect.flatMap(Dashboardkast, ({ lees }) => lees).pipe(
      Effect.map((json) => HttpServerResponse.uint8Array(json, { contentType: "application/json" })),
      Effect.mapError(toOpslagProblem),
    ),
  ),
);
