import { Effect, Redacted } from "effect";

import type { WachtwoordAfgekeurd } from "../errors.js";
import { Toegangsinstelling } from "../instelling.js";
import { checkWachtwoord } from "./check-wachtwoord.js";
import { Wachtwoordkluis } from "./wachtwoordkluis.js";

/** What to store of a new password, if the rules allow it for a person with these names. */
export const checkAndHash = (
  wachtwoord: Redacted.Redacted<string>,
  namen: readonly string[],
): Effect.Effect<string, WachtwoordAfgekeurd, Wachtwoordkluis | Toegangsinstelling> =>
  Effect.gen(function* () {
    const { toepassing } = yield* Toegangsinstelling;
    const redenen = checkWachtwoord(Redacted.value(wachtwoord), [...namen, toepassing]);
    if (redenen.length > 0) return yield* Effect.fail<WachtwoordAfgekeurd>({ _tag: "WachtwoordAfgekeurd", redenen });
    return yield* (yield* Wachtwoordkluis).maak(wachtwoord);
  });
