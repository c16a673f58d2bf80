import type { Result } from "@wmo-kit/domain/result";
import { Effect } from "effect";

/**
 * The only meeting point of the pure packages and Effect: an expected failure stays an expected failure.
 * Because our failures carry `_tag`, `Effect.catchTag` narrows them as they are.
 */
export const liftResult = <A, E>(result: Result<A, E>): Effect.Effect<A, E> =>
  result.isOk() ? Effect.succeed(result.value) : Effect.fail(result.error);
