import { Stapinvoer } from "@wmo-kit/kit/api";
import { metRecht, Toegangseis } from "@wmo-kit/runtime/api";
import { Schema } from "effect";
import { HttpApiEndpoint } from "effect/http-api";

import { Reden, Stappen, stapfouten, zaakvraag } from "./onderdelen.js";
import { Geblokkeerd, NietGevonden, NuNietBeschikbaar } from "./problemen.js";
import { Organisatieweergave } from "./weergave.js";

/** The cases and tasks of the organisation. */
export const toonOrganisatie = HttpApiEndpoint.get("toonOrganisatie", "/organisatie", { success: Organisatieweergave, error: NuNietBeschikbaar }).annotate(Toegangseis, metRecht("organisatie.zien"));

/** Every step that could be next for the organisation. */
export const toonOrganisatiestappen = HttpApiEndpoint.get("toonOrganisatiestappen", "/organisatie/stappen", {
  query: zaakvraag,
  success: Stappen,
  error: [NietGevonden, NuNietBeschikbaar],
}).annotate(Toegangseis, metRecht("organisatie.zien"));

/** Takes one step in the dossier of the organisation. */
export const zetOrganisatiestap = HttpApiEndpoint.post("zetOrganisatiestap", "/organisatie/stappen", {
  payload: Stapinvoer,
  success: Organisatieweergave,
  error: [...stapfouten],
}).annotate(Toegangseis, metRecht("organisatie.wijzigen"));

/** Says that a task of the organisation is done. */
export const meldOrganisatietaakGedaan = HttpApiEndpoint.post("meldOrganisatietaakGedaan", "/organisatie/taken/:taakId/gedaan", {
  params: { taakId: Schema.String },
  payload: Schema.Struct({ toelichting: Reden }),
  success: Organisatieweergave,
  error: [NietGevonden, Geblokkeerd, NuNietBeschikbaar],
}).annotate(Toegangseis, metRecht("organisatie.wijzigen"));
