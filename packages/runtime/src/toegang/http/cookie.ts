import { Redacted } from "effect";
import { HttpServerResponse } from "effect/http";

import type { Toegangsinstellingen } from "../instelling.js";
import { TOEGANGSTERMIJNEN } from "../termijn.table.js";

type Antwoord = HttpServerResponse.HttpServerResponse;
type Instelling = Pick<Toegangsinstellingen, "toepassing" | "veilig">;

/** What a cookie is for: the session, or a sign-in at another organisation that is under way. */
export type Cookiesoort = "sessie" | "oidc";

const slug = (tekst: string): string => tekst.toLowerCase().replaceAll(/[^a-z0-9]+/g, "-");

/** The name of a cookie. Over https it starts with `__Host-`: no other host, path or plain connection can set it. @source RFC 6265bis, 4.1.3.2 */
export const cookieName = ({ toepassing, veilig }: Instelling, soort: Cookiesoort): string =>
  `${veilig ? "__Host-" : ""}${slug(toepassing)}-${soort}`;

const KENMERKEN = {
  // Gone when the browser closes; the server ends it by its own terms.
  sessie: { sameSite: "strict", maxAge: undefined },
  // The return from another organisation is a link on its site: a strict cookie would stay away there.
  oidc: { sameSite: "lax", maxAge: TOEGANGSTERMIJNEN.oidc.ms },
} as const;

/** Gives the browser a secret that no script can read and no other site can send. */
export const setSecretCookie = (antwoord: Antwoord, instelling: Instelling, soort: Cookiesoort, geheim: Redacted.Redacted<string>): Antwoord =>
  HttpServerResponse.setCookieUnsafe(antwoord, cookieName(instelling, soort), Redacted.value(geheim), {
    httpOnly: true,
    secure: instelling.veilig,
    path: "/",
    ...KENMERKEN[soort],
  });

/** Takes the secret from the browser. */
export const clearSecretCookie = (antwoord: Antwoord, instelling: Instelling, soort: Cookiesoort): Antwoord =>
  HttpServerResponse.setCookieUnsafe(antwoord, cookieName(instelling, soort), "", {
    httpOnly: true,
    secure: instelling.veilig,
    path: "/",
    sameSite: KENMERKEN[soort].sameSite,
    maxAge: 0,
  });
