import { invariant } from "@wmo-kit/domain";

import type { Waarde } from "./databank.js";

// A NUL, half a surrogate pair or a number beyond 2^53 is stored differently per engine, so what comes back would not be what went in.
const isBewaarbaar = (waarde: Waarde): boolean => {
  switch (typeof waarde) {
    case "string":
      return waarde.isWellFormed() && !waarde.includes("\u0000");
    case "number":
      return Number.isInteger(waarde) ? Number.isSafeInteger(waarde) : Number.isFinite(waarde);
    case "bigint":
      return Number.isSafeInteger(Number(waarde));
    default:
      return true;
  }
};

/** Stops on a parameter that no program may send; what people or partners send was parsed before it came here. */
export const checkWaarden = (params: readonly Waarde[]): void => {
  invariant(params.every(isBewaarbaar), "een waarde voor de databank is gewone tekst of een veilig getal");
};
