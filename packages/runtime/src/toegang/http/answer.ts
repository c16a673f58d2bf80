import { Effect, Redacted } from "effect";
import { HttpEffect, type HttpServerRequest, HttpServerResponse } from "effect/http";

import type { OpslagMislukt } from "../../databank/errors.js";
import type { ToegangError } from "../errors.js";
import { Toegangsinstelling } from "../instelling.js";
import { clearSecretCookie, setSecretCookie } from "./cookie.js";
import { type ProblemVan, toToegangProblem } from "./to-problem.js";

type Antwoord = HttpServerResponse.HttpServerResponse;

const tellWhen = (seconden: number): Effect.Effect<void, never, HttpServerRequest.HttpServerRequest> =>
  HttpEffect.appendPreResponseHandler((_, antwoord) => Effect.succeed(HttpServerResponse.setHeader(antwoord, "retry-after", String(seconden))));

/** Answers a failure by its problem; one that asks to wait says how long in the header too. @source RFC 9110, 10.2.3; RFC 6585, 4 */
export const answering = <A, F extends ToegangError | OpslagMislukt, R>(
  werk: Effect.Effect<A, F, R>,
): Effect.Effect<A, ProblemVan<F>, R | HttpServerRequest.HttpServerRequest> =>
  Effect.catch(werk, (fout: F) =>
    Effect.andThen(
      fout._tag === "TeVeelPogingen" ? tellWhen(Math.max(1, Math.ceil(fout.wachtMs / 1_000))) : Effect.void,
      Effect.fail(toToegangProblem(fout)),
    ),
  );

/** An empty answer that gives the browser its session. */
export const withSessie = (sessie: Redacted.Redacted<string>): Effect.Effect<Antwoord, never, Toegangsinstelling> =>
  Effect.map(Toegangsinstelling, (instelling) => setSecretCookie(HttpServerResponse.empty({ status: 204 }), instelling, "sessie", sessie));

/** An empty answer that takes the session from the browser. */
export const withoutSessie: Effect.Effect<Antwoord, never, Toegangsinstelling> = Effect.map(Toegangsinstelling, (instelling) =>
  clearSecretCookie(HttpServerResponse.empty({ status: 204 }), instelling, "sessie"),
);
