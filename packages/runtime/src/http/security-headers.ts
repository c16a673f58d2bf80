import { Effect } from "effect";
import { HttpServerResponse } from "effect/http";

/** What a browser may do with our pages: only our own files, no inline script, no framing, no referrer. @source W3C Content Security Policy Level 3; OWASP Secure Headers Project */
const KOPPEN = {
  "content-security-policy":
    "default-src 'self'; script-src 'self'; style-src 'self'; img-src 'self' data:; object-src 'none'; base-uri 'none'; form-action 'self'; frame-ancestors 'none'",
  "x-content-type-options": "nosniff",
  "referrer-policy": "no-referrer",
  "x-frame-options": "DENY",
  "cross-origin-resource-policy": "same-origin",
} as const;

/** Adds the security headers to every answer. */
export const setSecurityHeaders = <E, R>(
  app: Effect.Effect<HttpServerResponse.HttpServerResponse, E, R>,
): Effect.Effect<HttpServerResponse.HttpServerResponse, E, R> => Effect.map(app, HttpServerResponse.setHeaders(KOPPEN));
