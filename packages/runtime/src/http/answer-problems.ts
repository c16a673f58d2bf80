import { Cause, Effect } from "effect";
import { Headers, HttpServerError, HttpServerResponse, ProblemDetails } from "effect/http";

import { describeStatus } from "./describe-error.js";

type Antwoord = HttpServerResponse.HttpServerResponse;

/** A plain `application/problem+json` answer that says no more than its status, with a Dutch title and what to do. @source RFC 9457, 4.2.1 */
export const blankProblem = (status: number): Antwoord =>
  ProblemDetails.toResponse({ type: ProblemDetails.blankType, status, ...describeStatus(status) });

const isBare = ({ body }: Antwoord): boolean =>
  body._tag === "Empty" || (body.contentType ?? "").startsWith("text/plain");

// The body changes, so the old length and type must go; a length that does not fit cuts the connection.
const keepOtherHeaders = (antwoord: Antwoord): Headers.Headers =>
  Headers.removeMany(antwoord.headers, ["content-length", "content-type"]);

const toProblem = (antwoord: Antwoord): Antwoord =>
  antwoord.status >= 400 && isBare(antwoord)
    ? HttpServerResponse.setHeaders(blankProblem(antwoord.status), keepOtherHeaders(antwoord))
    : antwoord;

const fromCause = <E>(oorzaak: Cause.Cause<E>): Effect.Effect<Antwoord, E> =>
  Cause.hasInterrupts(oorzaak)
    ? Effect.failCause(oorzaak)
    : Effect.flatMap(HttpServerError.causeResponse(oorzaak), ([antwoord]) =>
        antwoord.status < 500
          ? Effect.succeed(antwoord)
          : Effect.as(Effect.logError("Een verzoek eindigde in een fout van de toepassing", oorzaak), antwoord),
      );

/**
 * Gives every error answer without content of its own a problem+json body: unknown routes, bodies that are too large, defects.
 * A defect is logged and never shown.
 */
export const answerProblems = <E, R>(app: Effect.Effect<Antwoord, E, R>): Effect.Effect<Antwoord, E, R> =>
  app.pipe(Effect.catchCause(fromCause), Effect.map(toProblem));
