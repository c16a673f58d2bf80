import { metRecht, Toegangseis } from "@wmo-kit/runtime/api";
import { Schema } from "effect";
import { HttpApiEndpoint, HttpApiGroup } from "effect/http-api";

import { NietGevonden, NuNietBeschikbaar } from "../api/problemen.js";
import { bestandVan, Dag } from "../organisatie/api-velden.js";
import { Toezichtpakket } from "./weergave.js";

const Pakketvraag = Schema.Struct({ eis: Schema.optionalKey(Schema.String.check(Schema.isMaxLength(20))), peildatum: Schema.optionalKey(Dag) });

const toonAan = HttpApiEndpoint.get("toonAan", "/toezicht/pakket", {
  query: Pakketvraag,
  success: Toezichtpakket,
  error: [NietGevonden, NuNietBeschikbaar],
}).annotate(Toegangseis, metRecht("toezicht.zien"));

const haalPakket = HttpApiEndpoint.get("haalPakket", "/toezicht/pakket.html", {
  query: Pakketvraag,
  success: bestandVan("text/html"),
  error: [NietGevonden, NuNietBeschikbaar],
}).annotate(Toegangseis, metRecht("toezicht.zien"));

/** The pack “toon aan”, as data and as a page to print. @source D-16.4, D-16.5 */
export const Toezicht = HttpApiGroup.make("toezicht").add(toonAan, haalPakket).prefix("/api");
