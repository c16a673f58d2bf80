import { CivielDatum, DOSSIERPAD, Geblokkeerd, makeMeldTaakGedaan, makeZetStap, NietGevonden, NuNietBeschikbaar, Reden, RedenNodig, VAN_DOSSIER, Xml } from "@wmo-kit/kit/api";
import { Auditsoort, metRecht, Toegangseis } from "@wmo-kit/runtime/api";
import { Schema } from "effect";
import { HttpApiEndpoint, HttpApiSchema } from "effect/http-api";

import { Grootboekweergave } from "./grootboek.js";
import { Dossierweergave } from "./weergave.js";

const bericht = { dossierId: Schema.String, berichtId: Schema.String };

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

/** What is allocated, used and left. */
export const toonGrootboek = HttpApiEndpoint.get("toonGrootboek", "/dossiers/:dossierId/grootboek", {
  params: DOSSIERPAD,
  success: Grootboekweergave,
  error: [NietGevonden, NuNietBeschikbaar],
}).annotate(Toegangseis, metRecht("dossier.zien", VAN_DOSSIER));

/** Records the first contact. @source D-11.3 */
export const registreerContact = HttpApiEndpoint.post("registreerContact", "/dossiers/:dossierId/contact", {
  params: DOSSIERPAD,
  payload: Schema.Struct({ datum: CivielDatum, redenTeLaat: Reden }),
  success: Dossierweergave,
  error: [NietGevonden, Geblokkeerd, RedenNodig, NuNietBeschikbaar],
}).annotate(Toegangseis, metRecht("dossier.wijzigen", VAN_DOSSIER));

/** Records the start and makes the WMO305. @source D-20.4 */
export const startOndersteuning = HttpApiEndpoint.post("startOndersteuning", "/dossiers/:dossierId/starts", {
  params: DOSSIERPAD,
  payload: Schema.Struct({
    toewijzingNummer: Schema.Int,
    begindatum: CivielDatum,
    bwAanbieder: Schema.optionalKey(Schema.Boolean),
    schoolverlater: Schema.optionalKey(Schema.Boolean),
    locatieGoedgekeurd: Schema.optionalKey(Schema.Boolean),
    vogsGeldig: Schema.optionalKey(Schema.Boolean),
  }),
  success: Dossierweergave,
  error: [NietGevonden, Geblokkeerd, RedenNodig, NuNietBeschikbaar],
}).annotate(Toegangseis, metRecht("dossier.wijzigen", VAN_DOSSIER));

/** A message, byte for byte. */
export const haalBericht = HttpApiEndpoint.get("haalBericht", "/dossiers/:dossierId/berichten/:berichtId", {
  params: bericht,
  success: HttpApiSchema.WithHeaders(Xml, { "content-disposition": Schema.String }),
  error: [NietGevonden, NuNietBeschikbaar],
})
  .annotate(Toegangseis, metRecht("dossier.zien", VAN_DOSSIER))
  .annotate(Auditsoort, { soort: "bericht-gehaald", actie: "E" });

/** Records that a message of ours went out. @source D-20.4, D-20.5 */
export const registreerVerzending = HttpApiEndpoint.post("registreerVerzending", "/dossiers/:dossierId/berichten/:berichtId/verzending", {
  params: bericht,
  payload: Schema.Struct({ datum: CivielDatum, redenTeLaat: Reden }),
  success: Dossierweergave,
  error: [NietGevonden, Geblokkeerd, RedenNodig, NuNietBeschikbaar],
}).annotate(Toegangseis, metRecht("bericht.verzenden", VAN_DOSSIER));

/** Shows the Bsn; asking is recorded. */
export const toonBsn = HttpApiEndpoint.post("toonBsn", "/dossiers/:dossierId/bsn", {
  params: DOSSIERPAD,
  success: Schema.Struct({ bsn: Schema.String }),
  error: [NietGevonden, Geblokkeerd, NuNietBeschikbaar],
})
  .annotate(Toegangseis, metRecht("bsn.zien", VAN_DOSSIER))
  .annotate(Auditsoort, { soort: "bsn-getoond", actie: "R" });

/** Puts a message in the folder for outgoing messages and records that it went. @source D-20.4, D-20.5 */
export const biedBerichtAan = HttpApiEndpoint.post("biedBerichtAan", "/dossiers/:dossierId/berichten/:berichtId/aanbieding", {
  params: bericht,
  payload: Schema.Struct({ redenTeLaat: Reden }),
  success: Dossierweergave,
  error: [NietGevonden, Geblokkeerd, RedenNodig, NuNietBeschikbaar],
}).annotate(Toegangseis, metRecht("bericht.verzenden", VAN_DOSSIER));
