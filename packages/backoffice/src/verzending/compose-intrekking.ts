import type { Normenboek } from "@wmo-kit/afwegingskader";
import { err, type Result } from "@wmo-kit/domain/result";

import type { BerichtVan, InhoudVan } from "../bericht/bericht.js";
import type { BerichtNietSchrijfbaar, IntrekkingTeVroeg } from "../errors.js";
import type { Kop } from "./kop.js";
import { makeBericht } from "./make-bericht.js";

/**
 * The request to withdraw an indication. After an award of beschermd wonen the right runs on until its last day;
 * an earlier one needs a reason that somebody wrote.
 *
 * @source W-43.1, W-43.2, W-44, W-42.2
 */
export const composeIntrekking = (
  kop: Kop,
  intrekking: Omit<InhoudVan<"intrekking">, "soort">,
  normen: Pick<Normenboek, "laatsteDag">,
): Result<BerichtVan<"intrekking">, BerichtNietSchrijfbaar | IntrekkingTeVroeg> => {
  const { reden, laatsteDag } = intrekking;
  if (reden.soort === "beschermd-wonen" && reden.motivering === undefined) {
    const uiterlijk = normen.laatsteDag("W-43.1", reden.toekenningsdatum);
    if (uiterlijk === undefined || laatsteDag < uiterlijk) return err({ _tag: "IntrekkingTeVroeg", laatsteDag: uiterlijk ?? null });
  }
  return makeBericht(kop, { soort: "intrekking", ...intrekking });
};
