import { magBsnVastleggen } from "@wmo-kit/afwegingskader";
import type { Bsn } from "@wmo-kit/domain";
import { err, ok, type Result } from "@wmo-kit/domain/result";
import type { Besluit } from "@wmo-kit/kit";

import type { Feit } from "../feiten/feit.js";
import type { Inwonerdossier } from "./dossierlijn.js";
import type { BsnTeVroeg } from "./failures.js";

/** A Bsn is recorded with a resident who is investigated or in the caseload, and with nobody else. @source W-106.9 */
export const checkMagBsn = ({ zaken }: Inwonerdossier): Result<void, BsnTeVroeg> => (magBsnVastleggen(zaken) ? ok(undefined) : err({ _tag: "BsnTeVroeg" }));

/** What a Bsn leaves: the fact, and the key that keeps it with one dossier. The same one again changes nothing. */
export const planBsn = ({ eigen }: Inwonerdossier, bsn: Bsn, sleutel: string): Besluit<Feit> =>
  eigen.bsn === bsn ? { feiten: [] } : { feiten: [{ _tag: "Eigen", feit: { soort: "bsn-vastgelegd", bsn } }], sleutels: [sleutel] };
