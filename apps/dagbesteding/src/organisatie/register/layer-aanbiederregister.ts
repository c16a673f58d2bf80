import { KWALITEITSDEEL } from "@wmo-kit/kit/kwaliteit";
import { joinRegistervormen, Registervorm, toRegistervorm } from "@wmo-kit/kit/register";
import { Layer } from "effect";

import { AANBIEDERDEEL } from "./aanbiederdeel.js";

/** The registers of a provider: those that every organisation has, and its own. */
export const layerAanbiederregister = Layer.succeed(Registervorm, joinRegistervormen(toRegistervorm(KWALITEITSDEEL), toRegistervorm(AANBIEDERDEEL)));
