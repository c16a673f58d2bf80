import type { ReceiptFout } from "./bewijs/receipt.js";
import type { HistorieOngeldig } from "./kern/replay.js";
import type { Weigering } from "./kern/weigering.js";
import type { SjabloonOnvolledig } from "./sjablonen/fill-sjabloon.js";
import type { StukOnvolledig } from "./stukken/stuk.js";

/** Everything that can go wrong in this package; plain data, described by `describeAfwegingskaderFout`. */
export type AfwegingskaderFout = Weigering | HistorieOngeldig | ReceiptFout | StukOnvolledig | SjabloonOnvolledig;
