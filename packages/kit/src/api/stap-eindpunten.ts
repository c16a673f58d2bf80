import { metRecht, Toegangseis } from "@wmo-kit/runtime/api";
import { Schema } from "effect";
import { HttpApiEndpoint } from "effect/http-api";

import { InvoerOngeldig, StapTegengehouden, VersieVerouderd } from "./problemen.js";
import { Stapinvoer, Stapweergave } from "./stap.js";
import { DOSSIERPAD, Reden, VAN_DOSSIER } from "./velden.js";
import { Geblokkeerd, NietGevonden, NuNietBeschikbaar } from "./weigeringen.js";

/** The steps that could be next, with the version they were asked on. */
export const Stappen = Schema.Struct({ versie: Schema.Int, stappen: Schema.Array(Stapweergave) });
export type Stappen = typeof Stappen.Type;

/** Of which case steps are asked; without it of all. */
export const zaakvraag = Schema.Struct({ zaak: Schema.optionalKey(Schema.String) });

/** What can stand in the way of a step. */
export const stapfouten = [NietGevonden, StapTegengehouden, InvoerOngeldig, VersieVerouderd, Geblokkeerd, NuNietBeschikbaar] as const;

/** Every step that could be next for a resident, with its form. */
export const toonStappen = HttpApiEndpoint.get("toonStappen", "/dossiers/:dossierId/stappen", {
  params: DOSSIERPAD,
  query: zaakvraag,
  success: Stappen,
  error: [NietGevonden, NuNietBeschikbaar],
}).annotate(Toegangseis, metRecht("dossier.zien", VAN_DOSSIER));

/** Takes one step for a resident, on the version that was on the screen; answers the dossier as this app shows it. */
export const makeZetStap = <S extends Schema.Top>(dossierweergave: S) =>
  HttpApiEndpoint.post("zetStap", "/dossiers/:dossierId/stappen", {
    params: DOSSIERPAD,
    payload: Stapinvoer,
    success: dossierweergave,
    error: [...stapfouten],
  }).annotate(Toegangseis, metRecht("dossier.wijzigen", VAN_DOSSIER));

/** Says that a task without a step of its own is done; answers the dossier as this app shows it. */
export const makeMeldTaakGedaan = <S extends Schema.Top>(dossierweergave: S) =>
  HttpApiEndpoint.post("meldTaakGedaan", "/dossiers/:dossierId/taken/:taakId/gedaan", {
    params: { dossierId: Schema.String, taakId: Schema.String },
    payload: Schema.Struct({ toelichting: Reden }),
    success: dossierweergave,
    error: [NietGevonden, Geblokkeerd, NuNietBeschikbaar],
  }).annotate(Toegangseis, metRecht("dossier.wijzigen", VAN_DOSSIER));
