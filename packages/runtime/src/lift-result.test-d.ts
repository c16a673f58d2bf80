import type { NormFailure, NormNietGeldig, NormOnbekend } from "@wmo-kit/domain";
import type { Result } from "@wmo-kit/domain/result";
import { Effect } from "effect";
import { expectTypeOf, it } from "vitest";

import { liftResult } from "./lift-result.js";

declare const uitkomst: Result<number, NormFailure>;

it("STIJL-13: liftResult behoudt de waarde en de vereniging van fouten", () => {
  expectTypeOf(liftResult(uitkomst)).toEqualTypeOf<Effect.Effect<number, NormFailure>>();
});

it("STIJL-13: Effect.catchTag haalt precies de genoemde fout uit de vereniging", () => {
  const rest = liftResult(uitkomst).pipe(
    Effect.catchTag("NormOnbekendeId", (fout) => {
      expectTypeOf(fout.norm).toEqualTypeOf<string>();
      return Effect.succeed("onbekend" as const);
    }),
  );
  expectTypeOf(rest).toEqualTypeOf<Effect.Effect<number | "onbekend", NormNietGeldig | NormOnbekend>>();
});

it("STIJL-13: een tag die er niet is compileert niet", () => {
  // @ts-expect-error [a failure of the store is not a failure of a norm]
  liftResult(uitkomst).pipe(Effect.catchTag("VersieConflict", () => Effect.void));
});
