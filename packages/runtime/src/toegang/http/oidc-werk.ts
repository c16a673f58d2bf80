import { Effect, type Redacted } from "effect";
import { HttpServerRequest, HttpServerResponse } from "effect/http";

import type { OidcMislukt } from "../errors.js";
import { Toegangsinstelling } from "../instelling.js";
import { Oidc } from "../oidc/oidc.js";
import { signInOidc } from "../oidc/sign-in-oidc.js";
import { clearSecretCookie, setSecretCookie } from "./cookie.js";
import { readContext } from "./request-context.js";
import type { Antwoord, Werk } from "./werk.js";

// Fixed words only: nothing that came in goes out in an address.
const naarAanmelden = (oorzaak: OidcMislukt["oorzaak"] | "opslag"): Antwoord => HttpServerResponse.redirect(`/aanmelden?oidc=${oorzaak}`, { status: 302 });

/** Sends the browser to the other organisation, with a secret that must come back. */
export const startOidc: Werk<Antwoord> = Effect.gen(function* () {
  const instelling = yield* Toegangsinstelling;
  const { adres, geheim } = yield* (yield* Oidc).start;
  return setSecretCookie(HttpServerResponse.redirect(adres, { status: 302 }), instelling, "oidc", geheim);
}).pipe(Effect.catchTag("OidcMislukt", ({ oorzaak }) => Effect.succeed(naarAanmelden(oorzaak))));

const finish = (vraag: string, geheim: Redacted.Redacted<string>, tenant: string, adres: string | null) =>
  Effect.flatMap(Oidc, (oidc) => Effect.flatMap(oidc.finish(vraag, geheim), (identiteit) => signInOidc(tenant, identiteit, adres)));

/** Judges the return and opens a session; the secret of the way there is used up, however it ends. */
export const finishOidc: Werk<Antwoord> = Effect.gen(function* () {
  const instelling = yield* Toegangsinstelling;
  const { tenant, adres, cookie } = yield* readContext;
  const { url } = yield* HttpServerRequest.HttpServerRequest;
  const geheim = cookie("oidc");
  const antwoord =
    tenant === undefined || geheim === undefined
      ? naarAanmelden("geweigerd")
      : yield* finish(url.slice(url.indexOf("?")), geheim, tenant, adres).pipe(
          Effect.map((sessie) => setSecretCookie(HttpServerResponse.redirect("/", { status: 302 }), instelling, "sessie", sessie)),
          Effect.catchTag("OidcMislukt", ({ oorzaak }) => Effect.succeed(naarAanmelden(oorzaak))),
          Effect.catchTag("OpslagMislukt", () => Effect.succeed(naarAanmelden("opslag"))),
        );
  return clearSecretCookie(antwoord, instelling, "oidc");
});
