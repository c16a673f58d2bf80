import { Financieelkeuze } from "@wmo-kit/kit/financieel";
import { Layer } from "effect";

import { PARTIJ } from "../kwaliteit/kwaliteitkeuze.js";

/** The accounts of a district team go by its programme; no case of its own takes the verdicts. @source W-79.1 to W-79.9, W-104.2 */
export const layerWijkteamfinancien = Layer.succeed(Financieelkeuze, Financieelkeuze.of({ partij: PARTIJ, toPunten: () => ({}) }));
