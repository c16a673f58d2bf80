import { metRecht, Toegangseis } from "@wmo-kit/runtime/api";
import { Schema } from "effect";
import { HttpApiEndpoint } from "effect/http-api";

import { NuNietBeschikbaar } from "./weigeringen.js";
import { Taakstand, Takenlijst } from "./zaak.js";

/** Every open task of residents and organisation, or those of the residents one works with, sorted by term. */
export const toonTaken = HttpApiEndpoint.get("toonTaken", "/taken", {
  query: Schema.Struct({ stand: Schema.optionalKey(Taakstand), levensloop: Schema.optionalKey(Schema.String), voor: Schema.optionalKey(Schema.Literals(["mij", "allen"])) }),
  success: Takenlijst,
  error: NuNietBeschikbaar,
}).annotate(Toegangseis, metRecht("dossier.zien"));
