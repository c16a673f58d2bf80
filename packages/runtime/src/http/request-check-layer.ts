import { Effect, type Layer } from "effect";
import { type HttpApiError, HttpApiMiddleware } from "effect/http-api";

import { describeAantal } from "./describe-error.js";
import { findingsOf } from "./findings.js";
import { OngeldigVerzoek, RequestCheck } from "./request-check.js";

const toProblem = ({ kind, cause }: HttpApiError.HttpApiSchemaError): OngeldigVerzoek => {
  const bevindingen = findingsOf(cause.issue, [kind.toLowerCase()]);
  return new OngeldigVerzoek({ detail: describeAantal(bevindingen.length), bevindingen });
};

/** Provides `RequestCheck`. A response that the server itself cannot encode stays a defect: that is our mistake, not the caller's. */
export const layerRequestCheck: Layer.Layer<RequestCheck> = HttpApiMiddleware.layerSchemaErrorTransform(RequestCheck, (fout) =>
  fout.kind === "Body" || fout.kind === "ResponseHeaders" ? Effect.die(fout) : Effect.fail(toProblem(fout)),
);
