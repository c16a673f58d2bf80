import type { IsoDatum } from "@wmo-kit/domain";
import { err, ok, type Result } from "@wmo-kit/domain/result";

import type { TermijnOverschreden } from "./failures.js";
import type { Dossiertermijn } from "./termijnen.js";

/**
 * Holds the day on which something was done against the open terms. A missed term never blocks help: with a reason it passes.
 *
 * @source lifecycle.md C, TERMIJN_OVERSCHREDEN (warn)
 */
export const checkTermijn = (
  termijnen: readonly Dossiertermijn[],
  gedaanOp: IsoDatum,
  reden: string | undefined,
): Result<void, TermijnOverschreden> => {
  if (reden !== undefined) return ok(undefined);
  for (const { norm, uitkomst } of termijnen) {
    if (uitkomst.isErr()) continue;
    const { uitersteDatum } = uitkomst.value.waarde;
    if (gedaanOp > uitersteDatum) return err({ _tag: "TermijnOverschreden", norm, uitersteDatum });
  }
  return ok(undefined);
};
