import { Effect } from "effect";
import { HttpServerRequest, type HttpServerResponse } from "effect/http";

import { blankProblem } from "./answer-problems.js";

const LOOPBACK = new Set(["localhost", "127.0.0.1", "[::1]"]);
const ZONDER_WIJZIGING = new Set(["GET", "HEAD", "OPTIONS"]);

const readHost = (kop: string | undefined): URL | undefined =>
  kop === undefined || !/^[A-Za-z0-9.:[\]-]+$/.test(kop) ? undefined : (URL.parse(`http://${kop}`) ?? undefined);

const isSameOrigin = (origin: string, host: URL): boolean => URL.parse(origin)?.host === host.host;

/** Why a request is refused, or undefined when it may pass. */
export type Weigering = "VreemdeHost" | "VreemdeHerkomst";

/**
 * Judges the addresses in a request: the Host must be this machine or a configured name (against DNS rebinding),
 * and a request that changes something must come from our own pages (against cross-site request forgery).
 * A tool without a browser sends no Origin; a browser always does on such a request.
 *
 * @source Fetch Standard, `Origin` header; Fetch Metadata, `Sec-Fetch-Site`; RFC 9110, 7.2
 */
export const judgeAddress = (
  method: string,
  headers: Readonly<Record<string, string | undefined>>,
  hosts: ReadonlySet<string> = new Set(),
): Weigering | undefined => {
  const host = readHost(headers["host"]);
  if (host === undefined || !(LOOPBACK.has(host.hostname) || hosts.has(host.hostname))) return "VreemdeHost";
  if (ZONDER_WIJZIGING.has(method)) return undefined;
  const origin = headers["origin"];
  if (origin !== undefined) return isSameOrigin(origin, host) ? undefined : "VreemdeHerkomst";
  const site = headers["sec-fetch-site"];
  return site === undefined || site === "same-origin" || site === "none" ? undefined : "VreemdeHerkomst";
};

const REFUSED: Record<Weigering, HttpServerResponse.HttpServerResponse> = {
  VreemdeHost: blankProblem(421),
  VreemdeHerkomst: blankProblem(403),
};

/** Refuses requests that a foreign site or name could have made; `hosts` are extra host names this app may be reached by. */
export const refuseForeign =
  (hosts: Iterable<string> = []) =>
  <E, R>(
    app: Effect.Effect<HttpServerResponse.HttpServerResponse, E, R>,
  ): Effect.Effect<HttpServerResponse.HttpServerResponse, E, R | HttpServerRequest.HttpServerRequest> => {
    const toegestaan = new Set([...hosts].map((naam) => naam.toLowerCase()));
    return Effect.flatMap(HttpServerRequest.HttpServerRequest, ({ method, headers }) => {
      const weigering = judgeAddress(method, headers, toegestaan);
      return weigering === undefined ? app : Effect.succeed(REFUSED[weigering]);
    });
  };
