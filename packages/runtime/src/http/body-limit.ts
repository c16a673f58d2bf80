import { ByteSize, Effect } from "effect";
import { HttpServerRequest, HttpServerResponse } from "effect/http";

import { blankProblem } from "./answer-problems.js";

/**
 * Largest body that a request may carry. The standard says “25 MB” without saying which megabyte;
 * the wider one is taken, so that no message of a legal size is refused.
 *
 * @source iWmo 3.2, OP179
 * @unit bytes
 */
export const MAX_BODY: ByteSize.ByteSize = ByteSize.mebibytes(25);

const tooLarge = HttpServerResponse.setHeader(blankProblem(413), "connection", "close");

/** Refuses a request whose announced body is over the limit before reading it, and stops reading one that goes over it unannounced. */
export const limitBody =
  (max: ByteSize.ByteSize = MAX_BODY) =>
  <E, R>(
    app: Effect.Effect<HttpServerResponse.HttpServerResponse, E, R>,
  ): Effect.Effect<HttpServerResponse.HttpServerResponse, E, R | HttpServerRequest.HttpServerRequest> =>
    Effect.flatMap(HttpServerRequest.HttpServerRequest, ({ headers }) =>
      Number(headers["content-length"] ?? 0) > ByteSize.toNumberUnsafe(max)
        ? Effect.succeed(tooLarge)
        : Effect.provideService(app, HttpServerRequest.MaxBodySize, max),
    );
