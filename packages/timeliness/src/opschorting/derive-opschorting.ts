import { fromEpochDag, type DatumBuitenBereik } from "@wmo-kit/domain";
import { ok, Result } from "@wmo-kit/domain/result";

import type { OpschortingOpen, Opschortingstap } from "./stap-opschorting.js";
import type { Gevolg } from "./suspend.js";

/** The steps that tell of the suspensions, and the one that is still open. */
export interface AfgeleideOpschorting {
  readonly stappen: readonly Opschortingstap[];
  readonly open: OpschortingOpen | undefined;
}

const stapVan = (gevolg: Gevolg): Result<Opschortingstap, DatumBuitenBereik> => {
  const { opschorting } = gevolg;
  switch (gevolg.soort) {
    case "te laat":
      return ok({ _tag: "OpschortingTeLaat", opschorting });
    case "geteld":
      return fromEpochDag(gevolg.einde).map((naar) => ({ _tag: "OpschortingGeteld", opschorting, dagen: gevolg.dagen, naar }));
    case "open":
      return fromEpochDag(gevolg.sinds).map((sinds) => ({ _tag: "OpschortingOpen", opschorting, sinds, resterend: gevolg.resterend }));
  }
};

/** Turns what the suspensions did into steps with dates. */
export const deriveOpschorting = (gevolgen: readonly Gevolg[]): Result<AfgeleideOpschorting, DatumBuitenBereik> =>
  Result.combine(gevolgen.map(stapVan)).map((stappen) => ({
    stappen,
    open: stappen.find((stap) => stap._tag === "OpschortingOpen"),
  }));
