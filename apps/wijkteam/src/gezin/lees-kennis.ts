import type { Stapopdracht } from "@wmo-kit/kit";
import { Effect } from "effect";

import type { Inwonerdossier } from "../dossier/dossierlijn.js";
import { leesWerkers } from "../matching/programs.js";
import { applyKennis, vraagtKennis } from "./apply-kennis.js";
import { leesGezin } from "./programs.js";

/** A step with what the kit knows itself filled in: about the household, and about who is chosen. @source W-5.10, W-8.7, W-70.1 */
export const vulAanMetKennis = Effect.fn("vulAanMetKennis")(function* (dossier: Inwonerdossier, opdracht: Stapopdracht) {
  if (!vraagtKennis(opdracht)) return opdracht;
  const veiligheidsdeskundig = new Map((yield* leesWerkers).map(({ account, bekwaamheden }) => [account, bekwaamheden.includes("veiligheid")]));
  return applyKennis(opdracht, { gezin: yield* leesGezin(dossier), veiligheidsdeskundig });
});
