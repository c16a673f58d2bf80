import { Financieelkeuze } from "@wmo-kit/kit/financieel";
import { Layer } from "effect";

import { toPunttoetsen } from "./to-verdict.js";

/** The accounts of a provider go by its programme, and its case of the accounts (B9) takes the verdicts. @source D-16.7, D-24.1 */
export const layerAanbiedersfinancien = Layer.succeed(Financieelkeuze, Financieelkeuze.of({ partij: "dagbesteding", toPunten: toPunttoetsen }));
