import { Effect } from "effect";
import { HttpServerRequest, type HttpServerResponse } from "effect/http";

import { blankProblem } from "./answer-problems.js";

/**
 * Longest address that is read, and longest part of one: ids are short, and no file system takes a longer name.
 *
 * @source RFC 9110, 4.1 (at least 8000 octets) en 15.5.15 (414); POSIX limits.h, NAME_MAX
 * @unit characters
 */
const GRENZEN = { adres: 8_192, pad: 2_048, deel: 255 } as const;

/** Why an address is refused: 414 when it is too long, 400 when it holds a NUL, which no store or file system can hold. */
export const judgeUrl = (url: string): 400 | 414 | undefined => {
  const [pad = ""] = url.split("?", 1);
  if (url.length > GRENZEN.adres || pad.length > GRENZEN.pad || pad.split("/").some((deel) => deel.length > GRENZEN.deel)) return 414;
  return url.includes("%00") || url.includes("\u0000") ? 400 : undefined;
};

/** Refuses an address that nothing behind it could ever have given out. */
export const refuseOddAddress = <E, R>(
  app: Effect.Effect<HttpServerResponse.HttpServerResponse, E, R>,
): Effect.Effect<HttpServerResponse.HttpServerResponse, E, R | HttpServerRequest.HttpServerRequest> =>
  Effect.flatMap(HttpServerRequest.HttpServerRequest, ({ url }) => {
    const status = judgeUrl(url);
    return status === undefined ? app : Effect.succeed(blankProblem(status));
  });
