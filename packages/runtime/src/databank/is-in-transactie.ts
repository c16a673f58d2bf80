import { Effect } from "effect";

import { Lopend } from "./lopende-transactie.js";

/** Whether the present fiber works inside a transaction: then what it wrote can still be undone. */
export const isInTransactie: Effect.Effect<boolean> = Effect.map(Lopend, (alle) => [...alle.values()].some((tx) => tx.isOpen()));
