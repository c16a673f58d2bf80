import { Geblokkeerd, NietGevonden, NuNietBeschikbaar, Reden, RedenNodig, Xml } from "@wmo-kit/kit/api";
import { Auditsoort, metRecht, Toegangseis } from "@wmo-kit/runtime/api";
import { Schema } from "effect";
import { HttpApiEndpoint, HttpApiGroup, HttpApiSchema } from "effect/http-api";

import { Berichtenlijst, Berichtregel } from "./weergave.js";

const bericht = { richting: Schema.Literals(["uit", "in"]), berichtId: Schema.String };

const toonBerichten = HttpApiEndpoint.get("toonBerichten", "/berichtenverkeer", { success: Berichtenlijst, error: NuNietBeschikbaar }).annotate(
  Toegangseis,
  metRecht("bericht.ontvangen"),
);

const bezorgBericht = HttpApiEndpoint.post("bezorgBericht", "/berichtenverkeer", {
  payload: Xml,
  success: Schema.Struct({ id: Schema.String, nieuw: Schema.Boolean }).pipe(HttpApiSchema.status(201)),
  error: [Geblokkeerd, NuNietBeschikbaar],
})
  .annotate(Toegangseis, metRecht("bericht.bezorgen"))
  .annotate(Auditsoort, { soort: "bericht-ontvangen", actie: "C" });

const biedUitAan = HttpApiEndpoint.post("biedUitAan", "/berichtenverkeer/uit/:berichtId/aanbieding", {
  params: { berichtId: Schema.String },
  payload: Schema.Struct({ redenTeLaat: Reden }),
  success: Berichtregel,
  error: [NietGevonden, Geblokkeerd, RedenNodig, NuNietBeschikbaar],
})
  .annotate(Toegangseis, metRecht("bericht.verzenden"))
  .annotate(Auditsoort, { soort: "bericht-aangeboden", actie: "E" });

const handelBerichtAf = HttpApiEndpoint.post("handelBerichtAf", "/berichtenverkeer/:richting/:berichtId/afhandeling", {
  params: bericht,
  success: Berichtregel,
  error: [NietGevonden, NuNietBeschikbaar],
})
  .annotate(Toegangseis, metRecht("bericht.verzenden"))
  .annotate(Auditsoort, { soort: "bericht-afgehandeld", actie: "U" });

const trekBerichtIn = HttpApiEndpoint.post("trekBerichtIn", "/berichtenverkeer/uit/:berichtId/intrekking", {
  params: { berichtId: Schema.String },
  payload: Schema.Struct({ reden: Schema.String.check(Schema.isMinLength(1), Schema.isMaxLength(500)) }),
  success: Berichtregel,
  error: [NietGevonden, Geblokkeerd, NuNietBeschikbaar],
})
  .annotate(Toegangseis, metRecht("bericht.verzenden"))
  .annotate(Auditsoort, { soort: "bericht-ingetrokken", actie: "U" });

const haalBytes = HttpApiEndpoint.get("haalBytes", "/berichtenverkeer/:richting/:berichtId/bestand", {
  params: bericht,
  success: HttpApiSchema.WithHeaders(Xml, { "content-disposition": Schema.String }),
  error: [NietGevonden, NuNietBeschikbaar],
})
  .annotate(Toegangseis, metRecht("bericht.ontvangen"))
  .annotate(Auditsoort, { soort: "bericht-gehaald", actie: "E" });

/** Messages that go out and come in: how each stands, and what a person does about it. */
export const Berichtenverkeergroep = HttpApiGroup.make("berichtenverkeer")
  .add(toonBerichten, bezorgBericht, biedUitAan, handelBerichtAf, trekBerichtIn, haalBytes)
  .prefix("/api");
