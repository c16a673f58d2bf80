import { Effect } from "effect";

import { Instelling } from "../services/instelling.js";
import type { Berichtpartijen } from "./plan-berichten.js";

/** Who sends messages from here, and which municipality gets them. @source W-33.4, W-98.4 */
export const leesPartijen: Effect.Effect<Berichtpartijen, never, Instelling> = Effect.map(Instelling, ({ organisatie, gemeente }) => ({
  afzender: { soort: "wijkteam", naam: organisatie },
  gemeente: { soort: "gemeente", gemeentecode: gemeente },
}));
