import type { OngeldigeInvoer } from "@wmo-kit/domain";
import { err, ok, type Result } from "@wmo-kit/domain/result";

/** A district is one of this team; a team without a list takes any name. */
export const checkWijk = (wijk: string | undefined, wijken: readonly string[], pad: readonly string[]): Result<void, OngeldigeInvoer> =>
  wijk === undefined || wijken.length === 0 || wijken.includes(wijk)
    ? ok(undefined)
    : err({ _tag: "OngeldigeInvoer", soort: "Wijk", bevindingen: [{ pad, code: "invalid_value" }] });
