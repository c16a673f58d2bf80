import { Effect, Layer, Redacted } from "effect";
import * as client from "openid-client";

import type { OidcMislukt } from "../errors.js";
import { Toegangsinstelling } from "../instelling.js";
import { deriveToken, makeToken } from "../token.js";
import { isLoopback } from "../veilig-adres.js";
import { type Identiteit, Oidc, TERUGPAD } from "./oidc.js";
import type { OidcInstelling } from "./oidc-instelling.js";

/** How long the other organisation may take to answer. @unit seconds */
const TIMEOUT_S = 10;

const mislukt = (oorzaak: OidcMislukt["oorzaak"]): OidcMislukt => ({ _tag: "OidcMislukt", oorzaak });

const codeOf = (fout: unknown): string => (fout instanceof Error && "code" in fout ? String(fout.code) : "geen code");

// Only the code: the texts of these failures may quote a token.
const failing = (oorzaak: OidcMislukt["oorzaak"], fout: unknown): Effect.Effect<never, OidcMislukt> =>
  Effect.andThen(Effect.logWarning(`Aanmelden met OpenID Connect: ${oorzaak} (${codeOf(fout)})`), Effect.fail(mislukt(oorzaak)));

const tried = <A>(oorzaak: OidcMislukt["oorzaak"], werk: () => Promise<A>): Effect.Effect<A, OidcMislukt> =>
  Effect.tryPromise({ try: werk, catch: (fout) => fout }).pipe(Effect.catch((fout) => failing(oorzaak, fout)));

/** Reads where the other organisation lives; signatures are checked against its keys, and plain http only passes on this machine. */
const discover = ({ issuer, clientId, clientSecret }: OidcInstelling): Effect.Effect<client.Configuration, OidcMislukt> =>
  tried("onbereikbaar", () => {
    const adres = new URL(issuer);
    return client.discovery(adres, clientId, undefined, client.ClientSecretBasic(Redacted.value(clientSecret)), {
      timeout: TIMEOUT_S,
      execute: [client.enableNonRepudiationChecks, ...(isLoopback(adres) ? [client.allowInsecureRequests] : [])],
    });
  });

const identiteitOf = (claims: client.IDToken, rolclaim: string): Identiteit => ({
  onderwerp: `${claims.iss}#${claims.sub}`,
  naam: typeof claims["name"] === "string" ? claims["name"] : "",
  groepen: claims[rolclaim],
});

const makeOidc = (instelling: OidcInstelling, terug: URL): Effect.Effect<Oidc["Service"]> =>
  Effect.sync(() => {
    let bekend: client.Configuration | undefined;
    // Found once and kept; a failure is not kept, so that the application works again as soon as the other side does.
    const config = Effect.suspend(() =>
      bekend === undefined ? Effect.tap(discover(instelling), (gevonden) => Effect.sync(() => void (bekend = gevonden))) : Effect.succeed(bekend),
    );
    return Oidc.of({
      start: Effect.gen(function* () {
        const server = yield* config;
        const geheim = yield* makeToken;
        const uitdaging = yield* Effect.promise(() => client.calculatePKCECodeChallenge(deriveToken(geheim, "verifier")));
        const adres = client.buildAuthorizationUrl(server, {
          redirect_uri: terug.href,
          scope: instelling.scope,
          code_challenge: uitdaging,
          code_challenge_method: "S256",
          state: deriveToken(geheim, "state"),
          nonce: deriveToken(geheim, "nonce"),
        });
        return { adres, geheim };
      }),
      finish: (vraag, geheim) =>
        Effect.gen(function* () {
          const server = yield* config;
          const adres = new URL(terug);
          adres.search = vraag;
          const tokens = yield* tried("geweigerd", () =>
            client.authorizationCodeGrant(server, adres, {
              pkceCodeVerifier: deriveToken(geheim, "verifier"),
              expectedState: deriveToken(geheim, "state"),
              expectedNonce: deriveToken(geheim, "nonce"),
              idTokenExpected: true,
            }),
          );
          const claims = tokens.claims();
          return claims === undefined ? yield* Effect.fail(mislukt("geweigerd")) : identiteitOf(claims, instelling.rolclaim);
        }),
    });
  });

const nergens = Oidc.of({ start: Effect.fail(mislukt("onbereikbaar")), finish: () => Effect.fail(mislukt("geweigerd")) });

/** OpenID Connect as set; without settings every attempt fails. */
export const layerOidc: Layer.Layer<Oidc, never, Toegangsinstelling> = Layer.effect(
  Oidc,
  Effect.flatMap(Toegangsinstelling, ({ oidc, adres }) => (oidc === null ? Effect.succeed(nergens) : makeOidc(oidc, new URL(TERUGPAD, adres)))),
);
