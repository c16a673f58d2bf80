import { Context, type Effect, type Redacted } from "effect";
import type { SecureRandom } from "effect/crypto";

import type { OidcMislukt } from "../errors.js";

/** Somebody whom another organisation vouches for. */
export interface Identiteit {
  /** Who this is, for ever: issuer and subject. */
  readonly onderwerp: string;
  readonly naam: string;
  /** The claim that holds the groups, unread. */
  readonly groepen: unknown;
}

/** Where to send the browser, and the secret that must come back with it in a cookie. */
export interface Vertrek {
  readonly adres: URL;
  readonly geheim: Redacted.Redacted<string>;
}

/** Signing in at another organisation: the authorization code flow with PKCE, state and nonce. @source OpenID Connect Core 1.0, 3.1; RFC 9700 */
export class Oidc extends Context.Service<
  Oidc,
  {
    readonly start: Effect.Effect<Vertrek, OidcMislukt, SecureRandom.SecureRandom>;
    /** Judges the return: `vraag` is the query text, `geheim` the content of the cookie. */
    readonly finish: (vraag: string, geheim: Redacted.Redacted<string>) => Effect.Effect<Identiteit, OidcMislukt>;
  }
>()("@wmo-kit/runtime/toegang/oidc/Oidc") {}

/** Path at which people come back; the other organisation must know it. */
export const TERUGPAD = "/api/oidc/terug";
