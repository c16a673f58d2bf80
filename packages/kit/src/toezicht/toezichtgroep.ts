import { Auditspoor, metRecht, RequestCheck, Toegang, Toegangseis } from "@wmo-kit/runtime/api";
import { Schema } from "effect";
import { HttpApiEndpoint, HttpApiGroup } from "effect/http-api";

import { bestandVan, Dag } from "../api/velden.js";
import { NietGevonden, NuNietBeschikbaar } from "../api/weigeringen.js";
import { makeToezichtpakket } from "./weergave.js";

const Pakketvraag = Schema.Struct({ eis: Schema.optionalKey(Schema.String.check(Schema.isMaxLength(20))), peildatum: Schema.optionalKey(Dag) });

const haalPakket = HttpApiEndpoint.get("haalPakket", "/toezicht/pakket.html", {
  query: Pakketvraag,
  success: bestandVan("text/html"),
  error: [NietGevonden, NuNietBeschikbaar],
}).annotate(Toegangseis, metRecht("toezicht.zien"));

/** The pack “toon aan”, as data and as a page to print, with what the registers of this app show. @source D-16.4, D-16.5 */
export const makeToezichtgroep = <S extends Schema.Top>(registers: S) =>
  HttpApiGroup.make("toezicht")
    .add(
      HttpApiEndpoint.get("toonAan", "/toezicht/pakket", {
        query: Pakketvraag,
        success: makeToezichtpakket(registers),
        error: [NietGevonden, NuNietBeschikbaar],
      }).annotate(Toegangseis, metRecht("toezicht.zien")),
      haalPakket,
    )
    .prefix("/api")
    .middleware(RequestCheck)
    .middleware(Auditspoor)
    .middleware(Toegang);
