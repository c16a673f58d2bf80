import { meetGezondheid } from "@wmo-kit/runtime";
import { Effect } from "effect";

import { Instelling } from "../services/instelling.js";

/** Looks whether the kit can do its work: storing facts, and a clock that does not run behind them. */
export const meetKit = Effect.flatMap(Instelling, ({ tenant }) => meetGezondheid({ tenant }));
