import { describeDomainFailure } from "@wmo-kit/domain";
import { describeBewaringError } from "@wmo-kit/runtime";

import type { Bewaringfout } from "./errors.js";

/** What a person reads when a file cannot be destroyed or a request cannot be taken: what is wrong and what to do now. */
export const describeBewaringfout = (fout: Bewaringfout): string => (fout._tag === "OngeldigeInvoer" ? describeDomainFailure(fout) : describeBewaringError(fout));
