import type { Berichtadapter } from "@wmo-kit/runtime";
import { Context } from "effect";

/** The way by which messages come and go: folders that the software of the network fills and empties. */
export class Postvak extends Context.Service<Postvak, Pick<Berichtadapter, "list" | "stage" | "deliver">>()("@wmo-kit/dagbesteding/berichtenverkeer/Postvak") {}
