import { Effect } from "effect";

import { leesZichtbaar } from "../programs/lees-zichtbaar.js";
import { beperk, leesSamen } from "./blader-samen.js";
import { readLijn, type Lijngroep } from "./lijnregel.js";

/** The dossiers of a short list in their light form, as far as whoever acts may see them. */
export const leesLijnen = Effect.fn("leesLijnen")(function* (groep: Lijngroep) {
  const rijen = yield* leesSamen(beperk([{ groep }], yield* leesZichtbaar));
  return rijen.map(({ tekst }) => readLijn(tekst));
});
