import { Schema } from "effect";
import { HttpApiMiddleware } from "effect/http-api";

import { Bevinding } from "./bevinding.js";
import { Problem, problemKind } from "./problem.js";

/** The request could not be read; every finding is listed, no value is echoed. */
export class OngeldigVerzoek extends Problem<OngeldigVerzoek>()(
  "OngeldigVerzoek",
  problemKind("ongeldig-verzoek", 400, "Het verzoek klopt niet"),
  { bevindingen: Schema.Array(Bevinding) },
) {}

/** Middleware that answers a request which does not fit its schema with `OngeldigVerzoek`; put it on the whole api. */
export class RequestCheck extends HttpApiMiddleware.Service<RequestCheck>()("@wmo-kit/runtime/http/RequestCheck", {
  error: OngeldigVerzoek,
}) {}
