import { Cause, Effect, Exit } from "effect";

import type { OpslagMislukt } from "../databank/errors.js";
import { Audit } from "./audit.js";
import { nu } from "../clock/nu.js";
import type { Audituitkomst, NieuweAuditregel } from "./auditregel.js";

const uitkomstOf = <A, E>(exit: Exit.Exit<A, E>, isGeweigerd: (fout: E) => boolean): Audituitkomst => {
  if (Exit.isSuccess(exit)) return "gelukt";
  return exit.cause.reasons.some((reden) => Cause.isFailReason(reden) && isGeweigerd(reden.error)) ? "geweigerd" : "mislukt";
};

/**
 * Does work and records it, with how it ended. The answer is given only after the line is on the disk:
 * when that cannot be written, nothing is shown. `isGeweigerd` tells which failures mean that it was not allowed.
 */
export const withAudit =
  <E = never>(regel: Omit<NieuweAuditregel, "tijdstip" | "uitkomst">, isGeweigerd: (fout: E) => boolean = () => false) =>
  <A, R>(werk: Effect.Effect<A, E, R>): Effect.Effect<A, E | OpslagMislukt, R | Audit> =>
    Effect.uninterruptibleMask((restore) =>
      Effect.gen(function* () {
        const audit = yield* Audit;
        const exit = yield* Effect.exit(restore(werk));
        yield* audit.record({ ...regel, tijdstip: yield* nu, uitkomst: uitkomstOf(exit, isGeweigerd) });
        return yield* exit;
      }),
    );
