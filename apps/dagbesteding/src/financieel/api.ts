import { CijfersAfgekeurd, NietGevonden, NuNietBeschikbaar, Peildatumvraag } from "@wmo-kit/kit/api";
import { metRecht, Toegangseis } from "@wmo-kit/runtime/api";
import { Schema } from "effect";
import { HttpApiEndpoint, HttpApiGroup } from "effect/http-api";

import { Sroiweergave } from "./weergave.js";

// Nothing recorded yet is an answer, not a fault: null.
const toonSroi = HttpApiEndpoint.get("toonSroi", "/sroi", {
  query: Peildatumvraag,
  success: Schema.NullOr(Sroiweergave),
  error: [NietGevonden, CijfersAfgekeurd, NuNietBeschikbaar],
}).annotate(Toegangseis, metRecht("financieel.zien"));

/** Social return, which only a provider has as a case of its own. @source D-9 */
export const Socialreturn = HttpApiGroup.make("socialreturn").add(toonSroi).prefix("/api");
