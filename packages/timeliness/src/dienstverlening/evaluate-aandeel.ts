import type { Contractprofiel, IsoDatum, NormId, Uitkomst } from "@wmo-kit/domain";
import { err, type Result } from "@wmo-kit/domain/result";

import type { Meetfout } from "../norm/meetfout.js";
import { selectRij } from "../norm/select-rij.js";
import type { DienstverleningsNorm } from "./dienstverlenings-norm.js";
import type { Dienststap } from "./stap.js";
import { weegAandeel, type Aandeel } from "./weeg-aandeel.js";

/** Two counts that the caller already has: what counts above the line, and below it. */
export interface Aandeelvraag {
  readonly normen: readonly DienstverleningsNorm[];
  readonly norm: NormId;
  readonly teller: number;
  readonly noemer: number;
  readonly peildatum: IsoDatum;
  readonly profiel?: Contractprofiel | undefined;
}

const isAantal = (getal: number): boolean => Number.isSafeInteger(getal) && getal >= 0;

/**
 * Holds a share of two whole numbers against its norm: sampled of all re-indications, used of indicated units, solved of all residents.
 *
 * @source W-27.3, W-32.3, W-72.1; norms.md section 9, K-08, K-10
 */
export const evaluateAandeel = (vraag: Aandeelvraag): Result<Uitkomst<Aandeel, Dienststap>, Meetfout> => {
  const { teller, noemer, peildatum } = vraag;
  if (!isAantal(teller) || !isAantal(noemer)) return err({ _tag: "MetingPastNiet", norm: vraag.norm, code: "aantal" });
  return selectRij(vraag).andThen((gekozen) =>
    weegAandeel(gekozen, { eenheid: "aantal", teller, noemer, stappen: [] }, { peildatum, voorlopig: false }),
  );
};
