import { Stapinvoer } from "@wmo-kit/kit/api";
import { Auditsoort, metRecht, Toegangseis } from "@wmo-kit/runtime/api";
import { Schema } from "effect";
import { HttpApiEndpoint, HttpApiSchema } from "effect/http-api";

import { Grootboekweergave } from "./grootboek.js";
import { Inzagelijst } from "./inzage.js";
import { CivielDatum, dossier, Reden, Stappen, stapfouten, VAN_DOSSIER, Xml, zaakvraag } from "./onderdelen.js";
import { Geblokkeerd, NietGevonden, NuNietBeschikbaar, RedenNodig } from "./problemen.js";
import { Dossierweergave } from "./weergave.js";

const bericht = { dossierId: Schema.String, berichtId: Schema.String };

/** One resident with everything that runs. */
export const toonDossier = HttpApiEndpoint.get("toonDossier", "/dossiers/:dossierId", {
  params: dossier,
  success: Dossierweergave,
  error: [NietGevonden, NuNietBeschikbaar],
}).annotate(Toegangseis, metRecht("dossier.zien", VAN_DOSSIER));

/** Every step that could be next, with its form. */
export const toonStappen = HttpApiEndpoint.get("toonStappen", "/dossiers/:dossierId/stappen", {
  params: dossier,
  query: zaakvraag,
  success: Stappen,
  error: [NietGevonden, NuNietBeschikbaar],
}).annotate(Toegangseis, metRecht("dossier.zien", VAN_DOSSIER));

/** Takes one step, on the version that was on the screen. */
export const zetStap = HttpApiEndpoint.post("zetStap", "/dossiers/:dossierId/stappen", {
  params: dossier,
  payload: Stapinvoer,
  success: Dossierweergave,
  error: [...stapfouten],
}).annotate(Toegangseis, metRecht("dossier.wijzigen", VAN_DOSSIER));

/** Says that a task without a step of its own is done. */
export const meldTaakGedaan = HttpApiEndpoint.post("meldTaakGedaan", "/dossiers/:dossierId/taken/:taakId/gedaan", {
  params: { dossierId: Schema.String, taakId: Schema.String },
  payload: Schema.Struct({ toelichting: Reden }),
  success: Dossierweergave,
  error: [NietGevonden, Geblokkeerd, NuNietBeschikbaar],
}).annotate(Toegangseis, metRecht("dossier.wijzigen", VAN_DOSSIER));

/** What is allocated, used and left. */
export const toonGrootboek = HttpApiEndpoint.get("toonGrootboek", "/dossiers/:dossierId/grootboek", {
  params: dossier,
  success: Grootboekweergave,
  error: [NietGevonden, NuNietBeschikbaar],
}).annotate(Toegangseis, metRecht("dossier.zien", VAN_DOSSIER));

/** Records the first contact. @source D-11.3 */
export const registreerContact = HttpApiEndpoint.post("registreerContact", "/dossiers/:dossierId/contact", {
  params: dossier,
  payload: Schema.Struct({ datum: CivielDatum, redenTeLaat: Reden }),
  success: Dossierweergave,
  error: [NietGevonden, Geblokkeerd, RedenNodig, NuNietBeschikbaar],
}).annotate(Toegangseis, metRecht("dossier.wijzigen", VAN_DOSSIER));

/** Records the start and makes the WMO305. @source D-20.4 */
export const startOndersteuning = HttpApiEndpoint.post("startOndersteuning", "/dossiers/:dossierId/starts", {
  params: dossier,
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
  params: dossier,
  success: Schema.Struct({ bsn: Schema.String }),
  error: [NietGevonden, Geblokkeerd, NuNietBeschikbaar],
})
  .annotate(Toegangseis, metRecht("bsn.zien", VAN_DOSSIER))
  .annotate(Auditsoort, { soort: "bsn-getoond", actie: "R" });

/** Who looked at this dossier or changed it, and when. @source Wmo 2015 art. 5.3.2; NEN 7513:2018 */
export const toonInzage = HttpApiEndpoint.get("toonInzage", "/dossiers/:dossierId/inzage", {
  params: dossier,
  query: Schema.Struct({ voor: Schema.optionalKey(Schema.NumberFromString) }),
  success: Inzagelijst,
  error: NuNietBeschikbaar,
})
  .annotate(Toegangseis, metRecht("audit.zien", VAN_DOSSIER))
  .annotate(Auditsoort, { soort: "audit-ingezien", actie: "R" });

/** Puts a message in the folder for outgoing messages and records that it went. @source D-20.4, D-20.5 */
export const biedBerichtAan = HttpApiEndpoint.post("biedBerichtAan", "/dossiers/:dossierId/berichten/:berichtId/aanbieding", {
  params: bericht,
  payload: Schema.Struct({ redenTeLaat: Reden }),
  success: Dossierweergave,
  error: [NietGevonden, Geblokkeerd, RedenNodig, NuNietBeschikbaar],
}).annotate(Toegangseis, metRecht("bericht.verzenden", VAN_DOSSIER));
