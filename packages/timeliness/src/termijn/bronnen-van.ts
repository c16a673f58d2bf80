import { describeBron, type Bron } from "@wmo-kit/domain";

import { bronVanOpschorting } from "../opschorting/opschorting.js";
import type { Stap } from "./stap.js";

const bronnenVanStap = (stap: Stap): readonly Bron[] => {
  switch (stap._tag) {
    case "OpschortingGeteld":
    case "OpschortingOpen":
      return [bronVanOpschorting(stap.opschorting)];
    case "RustdagGepasseerd":
      return stap.redenen.map(({ bron }) => bron);
    case "Verschoven":
    case "MinimumWerkdagen":
      return [stap.bron];
    case "NietVerschoven":
      return stap.bron === undefined ? [] : [stap.bron];
    default:
      return [];
  }
};

/** Every source once, in the order in which the answer first used it: the row, then what its steps add (if they are not in it yet). */
export const bronnenMet = (bronnen: readonly Bron[], stappen: readonly Stap[] = []): readonly Bron[] => [
  ...new Map([...bronnen, ...stappen.flatMap(bronnenVanStap)].map((bron) => [describeBron(bron), bron])).values(),
];
