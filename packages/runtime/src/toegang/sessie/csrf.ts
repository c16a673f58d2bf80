import { Redacted } from "effect";

import { deriveToken, isSameToken } from "../token.js";

/**
 * The token that must go with every request that changes something. It follows from the session secret,
 * so it belongs to that session alone, needs no storage, and a page of another site cannot read or make it.
 *
 * @source OWASP Cross-Site Request Forgery Prevention Cheat Sheet, Synchronizer Token Pattern; HMAC-bound to the session
 */
export const csrfOf = (token: string): string => deriveToken(Redacted.make(token), "csrf");

/** Whether the header holds the token of this session. */
export const isCsrfOf = (token: string, kop: string | undefined): boolean => kop !== undefined && isSameToken(kop, csrfOf(token));
