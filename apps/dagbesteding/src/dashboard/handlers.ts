import { Effect } from "effect";
import { HttpApiBuilder } from "effect/http-api";

import { Api } from "../api/api.js";
import { toLeesProblem } from "../organisatie/to-register-problem.js";
import { toonDashboard } from "./programs.js";

/** The dashboard runs one program. */
export const DashboardHandlers = HttpApiBuilder.group(Api, "dashboard", (handlers) =>
  handlers.handle("toonDashboard", () => toonDashboard.pipe(Effect.mapError(toLeesProblem))),
);
