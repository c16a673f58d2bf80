import type { ByteSize, Layer } from "effect";
import { HttpRouter } from "effect/http";

import { refuseOddAddress } from "./address-limit.js";
import { answerProblems } from "./answer-problems.js";
import { limitBody } from "./body-limit.js";
import { refuseForeign } from "./local-only.js";
import { setSecurityHeaders } from "./security-headers.js";

/** Host names the app may be reached by besides loopback, and the largest body it takes. */
export interface ProtectAppOptions {
  readonly hosts?: Iterable<string>;
  readonly maxBody?: ByteSize.ByteSize;
}

/**
 * Everything an app on a local port needs around all its routes, in the right order:
 * security headers on every answer, refusal of foreign and of odd addresses, the body limit, and problem+json for every error.
 */
export const protectApp = ({ hosts, maxBody }: ProtectAppOptions = {}): Layer.Layer<never, never, HttpRouter.HttpRouter> =>
  HttpRouter.middleware((app) => setSecurityHeaders(refuseForeign(hosts)(refuseOddAddress(limitBody(maxBody)(answerProblems(app))))), { global: true });
