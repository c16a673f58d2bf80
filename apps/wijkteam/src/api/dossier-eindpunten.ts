import {
  CivielDatum,
  DOSSIERPAD,
  Geblokkeerd,
  InvoerOngeldig,
  makeMeldTaakGedaan,
  makeZetStap,
  NietGevonden,
  NuNietBeschikbaar,
  StapTegengehouden,
  VAN_DOSSIER,
} from "@wmo-kit/kit/api";
import { Auditsoort, metRecht, Toegangseis } from "@wmo-kit/runtime/api";
import { Schema } from "effect";
import { HttpApiEndpoint, HttpApiSchema } from "effect/http-api";

import { Inwonerinvoer, MELDINGVELDEN } from "./inwoner-velden.js";
import { AlVastgelegd } from "./problemen.js";
import { Dossierweergave } from "./weergave.js";

const FOUTEN = [NietGevonden, InvoerOngeldig, Geblokkeerd, NuNietBeschikbaar] as const;

/** One resident with everything that runs. */
export const toonDossier = HttpApiEndpoint.get("toonDossier", "/dossiers/:dossierId", {
  params: DOSSIERPAD,
  success: Dossierweergave,
  error: [NietGevonden, NuNietBeschikbaar],
}).annotate(Toegangseis, metRecht("dossier.zien", VAN_DOSSIER));

/** Takes one step, on the version that was on the screen. */
export const zetStap = makeZetStap(Dossierweergave);

/** Says that a task without a step of its own is done. */
export const meldTaakGedaan = makeMeldTaakGedaan(Dossierweergave);

/** Records who the resident is; the newest counts. */
export const legInwonerVast = HttpApiEndpoint.put("legInwonerVast", "/dossiers/:dossierId/inwoner", {
  params: DOSSIERPAD,
  payload: Inwonerinvoer,
  success: Dossierweergave,
  error: [...FOUTEN],
}).annotate(Toegangseis, metRecht("dossier.wijzigen", VAN_DOSSIER));

/** Records the Bsn of a resident who is investigated or in the caseload. @source W-106.9 */
export const legBsnVast = HttpApiEndpoint.put("legBsnVast", "/dossiers/:dossierId/bsn", {
  params: DOSSIERPAD,
  payload: Schema.Struct({ bsn: Schema.String.check(Schema.isMaxLength(20)) }),
  success: Dossierweergave,
  error: [...FOUTEN],
}).annotate(Toegangseis, metRecht("dossier.wijzigen", VAN_DOSSIER));

/** Shows the Bsn; asking is recorded. */
export const toonBsn = HttpApiEndpoint.post("toonBsn", "/dossiers/:dossierId/bsn", {
  params: DOSSIERPAD,
  success: Schema.Struct({ bsn: Schema.String }),
  error: [NietGevonden, Geblokkeerd, NuNietBeschikbaar],
})
  .annotate(Toegangseis, metRecht("bsn.zien", VAN_DOSSIER))
  .annotate(Auditsoort, { soort: "bsn-getoond", actie: "R" });

/** Records that a letter went out. */
export const registreerBrief = HttpApiEndpoint.post("registreerBrief", "/dossiers/:dossierId/brieven/:briefId/verzending", {
  params: { ...DOSSIERPAD, briefId: Schema.String },
  payload: Schema.Struct({ datum: CivielDatum }),
  success: Dossierweergave,
  error: [...FOUTEN],
}).annotate(Toegangseis, metRecht("bericht.verzenden", VAN_DOSSIER));

/** Records a melding about a resident who has a dossier already. @source W-1, W-50.2.1 */
export const legVolgendeMeldingVast = HttpApiEndpoint.post("legVolgendeMeldingVast", "/dossiers/:dossierId/meldingen", {
  params: DOSSIERPAD,
  payload: Schema.Struct(MELDINGVELDEN),
  success: Dossierweergave.pipe(HttpApiSchema.status(201)),
  error: [AlVastgelegd, StapTegengehouden, ...FOUTEN],
}).annotate(Toegangseis, metRecht("dossier.wijzigen", VAN_DOSSIER));
