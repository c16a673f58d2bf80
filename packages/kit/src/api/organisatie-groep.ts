import { Auditspoor, metRecht, RequestCheck, Toegang, Toegangseis } from "@wmo-kit/runtime/api";
import { Schema } from "effect";
import { HttpApiEndpoint, HttpApiGroup } from "effect/http-api";

import { Stapinvoer } from "./stap.js";
import { Stappen, stapfouten, zaakvraag } from "./stap-eindpunten.js";
import { Tijdlijnregel } from "./tijdlijn.js";
import { Reden } from "./velden.js";
import { Geblokkeerd, NietGevonden, NuNietBeschikbaar } from "./weigeringen.js";
import { Zaakweergave } from "./zaak.js";

/** Everything one page shows about the organisation itself. */
export const Organisatieweergave = Schema.Struct({
  id: Schema.String,
  versie: Schema.Int,
  naam: Schema.String,
  peildatum: Schema.String,
  zaken: Schema.Array(Zaakweergave),
  tijdlijn: Schema.Array(Tijdlijnregel),
});
export type Organisatieweergave = typeof Organisatieweergave.Type;

const toonOrganisatie = HttpApiEndpoint.get("toonOrganisatie", "/organisatie", { success: Organisatieweergave, error: NuNietBeschikbaar }).annotate(
  Toegangseis,
  metRecht("organisatie.zien"),
);

const toonOrganisatiestappen = HttpApiEndpoint.get("toonOrganisatiestappen", "/organisatie/stappen", {
  query: zaakvraag,
  success: Stappen,
  error: [NietGevonden, NuNietBeschikbaar],
}).annotate(Toegangseis, metRecht("organisatie.zien"));

const zetOrganisatiestap = HttpApiEndpoint.post("zetOrganisatiestap", "/organisatie/stappen", {
  payload: Stapinvoer,
  success: Organisatieweergave,
  error: [...stapfouten],
}).annotate(Toegangseis, metRecht("organisatie.wijzigen"));

const meldOrganisatietaakGedaan = HttpApiEndpoint.post("meldOrganisatietaakGedaan", "/organisatie/taken/:taakId/gedaan", {
  params: { taakId: Schema.String },
  payload: Schema.Struct({ toelichting: Reden }),
  success: Organisatieweergave,
  error: [NietGevonden, Geblokkeerd, NuNietBeschikbaar],
}).annotate(Toegangseis, metRecht("organisatie.wijzigen"));

/** What the organisation itself has to do: its cases, its steps and its tasks. */
export const Organisatiegroep = HttpApiGroup.make("organisatie")
  .add(toonOrganisatie, toonOrganisatiestappen, zetOrganisatiestap, meldOrganisatietaakGedaan)
  .prefix("/api")
  .middleware(RequestCheck)
  .middleware(Auditspoor)
  .middleware(Toegang);
