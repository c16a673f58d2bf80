import type { Verbinding } from "@wmo-kit/runtime";
import { Context, Effect, Layer } from "effect";

import { leesVerbinding } from "../backoffice/lees-verbinding.js";

/** Where the person register is asked; null when nobody set it up, and then people fill in themselves. @source systems.md 1, BRP */
export class Brp extends Context.Service<Brp, { readonly verbinding: Verbinding | null }>()("@wmo-kit/wijkteam/persoonsgegevens/Brp") {}

/** The person register that `WMO_WIJKTEAM_BRP_ADRES` names. */
export const layerBrp = Layer.effect(Brp, Effect.map(leesVerbinding("BRP"), (verbinding) => Brp.of({ verbinding })));
