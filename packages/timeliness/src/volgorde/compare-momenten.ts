import { isIsoDatum, toEpochMs, toLokaleDatum, type DatumBuitenBereik, type IsoDatum } from "@wmo-kit/domain";
import { ok, type Result } from "@wmo-kit/domain/result";

import type { Moment } from "./volgordestap.js";

const dagVan = (moment: Moment): Result<IsoDatum, DatumBuitenBereik> => (isIsoDatum(moment) ? ok(moment) : toLokaleDatum(moment));

/**
 * How two moments lie to each other. With a day on either side and both on the same day it cannot be told: "zelfde dag".
 *
 * @source norms.md K-01, K-06
 */
export const compareMomenten = (
  een: Moment,
  ander: Moment,
): Result<"eerder" | "gelijk" | "later" | "zelfde dag", DatumBuitenBereik> => {
  if (!isIsoDatum(een) && !isIsoDatum(ander)) {
    const verschil = toEpochMs(een) - toEpochMs(ander);
    return ok(verschil < 0 ? "eerder" : verschil > 0 ? "later" : "gelijk");
  }
  return dagVan(een).andThen((dag) =>
    dagVan(ander).map((andere) => (dag === andere ? "zelfde dag" : dag < andere ? "eerder" : "later")),
  );
};
