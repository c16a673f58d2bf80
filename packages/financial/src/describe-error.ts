import { describeDomainFailure } from "@wmo-kit/domain";

import type { Maateenheid } from "./norm/financiele-norm.js";
import type { Toetsfout } from "./toets/toetsfout.js";

const VERWACHT: Readonly<Record<Maateenheid, string>> = {
  percentage: "een deel van een geheel, zoals 15 van 100",
  verhouding: "een getal of een breuk",
  eurocent: "een bedrag in hele eurocenten",
  aantal: "een getal",
};

/** Why a check could not be done, and what to do now; in one Dutch sentence. */
export const describeToetsfout = (fout: Toetsfout): string =>
  fout._tag === "NormwaardePastNiet"
    ? `De waarde van norm ${fout.norm} in het contractprofiel past niet; vul daar ${VERWACHT[fout.verwacht]} in.`
    : describeDomainFailure(fout);
