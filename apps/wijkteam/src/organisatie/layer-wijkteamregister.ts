import { KWALITEITSDEEL } from "@wmo-kit/kit/kwaliteit";
import { joinRegistervormen, Registervorm, toRegistervorm } from "@wmo-kit/kit/register";
import { Layer } from "effect";

import { GROEPENDEEL } from "../groepen/groependeel.js";
import { MATCHINGDEEL } from "../matching/matchingdeel.js";
import { WIJKTEAMDEEL } from "./wijkteamdeel.js";

/** The registers of a district team: those that every organisation has, and its own. */
export const layerWijkteamregister = Layer.succeed(Registervorm, joinRegistervormen(toRegistervorm(KWALITEITSDEEL), toRegistervorm(WIJKTEAMDEEL), toRegistervorm(MATCHINGDEEL), toRegistervorm(GROEPENDEEL)));
