import { err, ok, type Result } from "@wmo-kit/domain/result";
import { Effect, Exit } from "effect";
import { expect, it } from "vitest";

import { liftResult } from "./lift-result.js";

interface Verlopen {
  readonly _tag: "Verlopen";
  readonly dagen: number;
}
const verlopen = (dagen: number): Result<string, Verlopen> => (dagen > 0 ? err({ _tag: "Verlopen", dagen }) : ok("op tijd"));

it("STIJL-13: een goede uitkomst wordt de waarde van het effect", async () => {
  expect(await Effect.runPromise(liftResult(verlopen(0)))).toBe("op tijd");
});

it("STIJL-13: een verwachte fout blijft hetzelfde gewone object en is te vangen op zijn _tag", async () => {
  expect(await Effect.runPromiseExit(liftResult(verlopen(3)))).toEqual(Exit.fail({ _tag: "Verlopen", dagen: 3 }));
  const gevangen = liftResult(verlopen(3)).pipe(Effect.catchTag("Verlopen", ({ dagen }) => Effect.succeed(`${dagen} dagen te laat`)));
  expect(await Effect.runPromise(gevangen)).toBe("3 dagen te laat");
});
