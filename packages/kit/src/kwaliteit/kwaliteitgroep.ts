import { Auditspoor, metRecht, OPENBAAR, RequestCheck, Toegang, Toegangseis } from "@wmo-kit/runtime/api";
import { Schema } from "effect";
import { HttpApiEndpoint, HttpApiGroup, HttpApiSchema } from "effect/http-api";

import { VersieVerouderd } from "../api/problemen.js";
import { bestandVan, Jaarvraag, Peildatumvraag } from "../api/velden.js";
import { Geblokkeerd, NietGevonden, NuNietBeschikbaar } from "../api/weigeringen.js";
import { Bewijsregister, Incidentweergave, Klachtenregister, Klachtenverslag, Plichtenkalender, Wijzigingweergave } from "./weergave.js";

const toonBewijs = HttpApiEndpoint.get("toonBewijs", "/bewijs", { query: Peildatumvraag, success: Bewijsregister, error: NuNietBeschikbaar }).annotate(Toegangseis, metRecht("kwaliteit.zien"));

const toonKlachten = HttpApiEndpoint.get("toonKlachten", "/klachten", { query: Peildatumvraag, success: Klachtenregister, error: NuNietBeschikbaar }).annotate(Toegangseis, metRecht("kwaliteit.zien"));

const toonKlachtenverslag = HttpApiEndpoint.get("toonKlachtenverslag", "/klachten/verslag", {
  query: Jaarvraag,
  success: Klachtenverslag,
  error: NuNietBeschikbaar,
}).annotate(Toegangseis, metRecht("kwaliteit.zien"));

const toonIncidenten = HttpApiEndpoint.get("toonIncidenten", "/incidenten", {
  query: Peildatumvraag,
  success: Schema.Struct({ peildatum: Schema.String, incidenten: Schema.Array(Incidentweergave) }),
  error: NuNietBeschikbaar,
}).annotate(Toegangseis, metRecht("kwaliteit.zien"));

const toonWijzigingen = HttpApiEndpoint.get("toonWijzigingen", "/wijzigingen", {
  query: Peildatumvraag,
  success: Schema.Struct({ peildatum: Schema.String, wijzigingen: Schema.Array(Wijzigingweergave) }),
  error: NuNietBeschikbaar,
}).annotate(Toegangseis, metRecht("organisatie.zien"));

const toonPlichten = HttpApiEndpoint.get("toonPlichten", "/plichten", { query: Jaarvraag, success: Plichtenkalender, error: NuNietBeschikbaar }).annotate(Toegangseis, metRecht("kwaliteit.zien"));

const geefAgendatoegang = HttpApiEndpoint.post("geefAgendatoegang", "/plichten/abonnementen", {
  payload: Schema.Struct({ voor: Schema.String.check(Schema.isMinLength(1), Schema.isMaxLength(200)) }),
  /** `pad` holds the secret and is shown this once only. */
  success: Schema.Struct({ id: Schema.String, pad: Schema.String }).pipe(HttpApiSchema.status(201)),
  error: [Geblokkeerd, VersieVerouderd, NuNietBeschikbaar],
}).annotate(Toegangseis, metRecht("kwaliteit.wijzigen"));

const trekAgendatoegangIn = HttpApiEndpoint.delete("trekAgendatoegangIn", "/plichten/abonnementen/:id", {
  params: { id: Schema.String },
  success: HttpApiSchema.NoContent,
  error: [NietGevonden, VersieVerouderd, NuNietBeschikbaar],
}).annotate(Toegangseis, metRecht("kwaliteit.wijzigen"));

const volgAgenda = HttpApiEndpoint.get("volgAgenda", "/agenda/:geheim/plichten.ics", {
  params: { geheim: Schema.String.check(Schema.isMaxLength(100)) },
  success: bestandVan("text/calendar"),
  error: [NietGevonden, NuNietBeschikbaar],
}).annotate(Toegangseis, OPENBAAR);

/** Evidence, complaints, incidents, changes and the duties of the year. */
export const Kwaliteitgroep = HttpApiGroup.make("kwaliteit")
  .add(toonBewijs, toonKlachten, toonKlachtenverslag, toonIncidenten, toonWijzigingen, toonPlichten, geefAgendatoegang, trekAgendatoegangIn, volgAgenda)
  .prefix("/api")
  .middleware(RequestCheck)
  .middleware(Auditspoor)
  .middleware(Toegang);
