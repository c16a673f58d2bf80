import { Bewaringgroep, Koppelinggroep, Kwaliteitgroep, makeToezichtgroep, Organisatiegroep, Registergroep, Systeemgroep } from "@wmo-kit/kit/api";
import { CSRF_HEADER, ToegangGroep } from "@wmo-kit/runtime/api";
import { Effect, Schema } from "effect";
import { FetchHttpClient, HttpClient, HttpClientError, HttpClientRequest } from "effect/http";
import { HttpApi, HttpApiClient } from "effect/http-api";

import { getCsrf } from "./csrf.js";

const ZONDER_WIJZIGING: ReadonlySet<string> = new Set(["GET", "HEAD", "OPTIONS"]);

const toUitval = (request: HttpClientRequest.HttpClientRequest, cause: unknown): HttpClientError.HttpClientError =>
  new HttpClientError.HttpClientError({ reason: new HttpClientError.TransportError({ request, cause }) });

// A request that changes something shows that it comes from a page of ours: with the token that only such a page can read.
// As long as the token cannot be asked there is no connection, also when it is back a moment later.
const addCsrf = (verzoek: HttpClientRequest.HttpClientRequest): Effect.Effect<HttpClientRequest.HttpClientRequest, HttpClientError.HttpClientError> =>
  ZONDER_WIJZIGING.has(verzoek.method)
    ? Effect.succeed(verzoek)
    : Effect.tryPromise({ try: getCsrf, catch: (oorzaak) => toUitval(verzoek, oorzaak) }).pipe(
        Effect.map((token) => (token === undefined ? verzoek : HttpClientRequest.setHeader(verzoek, CSRF_HEADER, token))),
      );

/** How a page talks to the server it came from: the same origin, and every change with the token of the session. */
export const EIGEN_SERVER = { baseUrl: globalThis.location.origin, transformClient: HttpClient.mapRequestEffect(addCsrf) } as const;

const Kitapi = HttpApi.make("kit").add(Bewaringgroep).add(Koppelinggroep).add(Kwaliteitgroep).add(Organisatiegroep).add(Registergroep).add(Systeemgroep).add(makeToezichtgroep(Schema.Unknown)).add(ToegangGroep);

/** The typed client of what every app has. */
export const kitclient = Effect.runSync(HttpApiClient.make(Kitapi, EIGEN_SERVER).pipe(Effect.provide(FetchHttpClient.layer)));
