import { HttpApiError } from "effect/http-api";

/** Where the problem types of wmo-kit are explained. @source RFC 9457, 3.1.1: the type is a URI that a person can open */
const UITLEG = "https://github.com/wmo-kit/wmo-kit/blob/main/packages/runtime/README.md#";

/** The fixed members of one kind of problem. */
export interface ProblemKind<Soort extends string, Status extends number> {
  readonly type: `${typeof UITLEG}${Soort}`;
  readonly status: Status;
  readonly title: string;
}

/**
 * Names one kind of problem: its own word in the type URI, the HTTP status and the Dutch title.
 *
 * @source RFC 9457, 3.1
 */
export const problemKind = <const Soort extends string, const Status extends number>(
  soort: Soort,
  status: Status,
  title: string,
): ProblemKind<Soort, Status> => ({ type: `${UITLEG}${soort}`, status, title });

/**
 * Declares a kind of problem as an error class for an endpoint: it answers `application/problem+json`,
 * stands in the OpenAPI document, and comes back in the typed client with its `_tag`.
 *
 * @source RFC 9457
 */
export const Problem: typeof HttpApiError.Problem = HttpApiError.Problem;
