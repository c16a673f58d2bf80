import { CivielDatum, DOSSIERPAD, Geblokkeerd, InvoerOngeldig, NietGevonden, NuNietBeschikbaar, VAN_DOSSIER } from "@wmo-kit/kit/api";
import { AANGEMELD, Auditsoort, metRecht, Toegangseis } from "@wmo-kit/runtime/api";
import { Schema } from "effect";
import { HttpApiEndpoint, HttpApiGroup, HttpApiSchema } from "effect/http-api";

import { DEELBAAR, VOORSTELBESLUITEN, VOORSTELONDERDELEN } from "./keuzes.table.js";
import { Eigendossier, Eigeninzage, Gedeelddossier, Inwonertoegang, Uitnodiging } from "./weergave.js";
import { Tekstenweergave } from "./tekstweergave.js";

const FOUTEN = [NietGevonden, InvoerOngeldig, Geblokkeerd, NuNietBeschikbaar] as const;
const tekst = (hoogstens: number) => Schema.String.check(Schema.isMinLength(1), Schema.isMaxLength(hoogstens));
const Dossiers = Schema.Struct({ dossiers: Schema.Array(Schema.String) });
const Eigenwoorden = tekst(2_000);
const eigen = metRecht("eigen-dossier.zien", VAN_DOSSIER);
const aanvullen = metRecht("eigen-dossier.aanvullen", VAN_DOSSIER);

/** Which file is that of whoever asks. */
const listEigendossiers = HttpApiEndpoint.get("listEigendossiers", "/eigen-dossiers", { success: Dossiers, error: NuNietBeschikbaar }).annotate(
  Toegangseis,
  metRecht("eigen-dossier.zien"),
);

/** The own file. @source W-95.2 */
const toonEigendossier = HttpApiEndpoint.get("toonEigendossier", "/eigen-dossiers/:dossierId", {
  params: DOSSIERPAD,
  success: Eigendossier,
  error: [NietGevonden, NuNietBeschikbaar],
}).annotate(Toegangseis, eigen);

/** Who looked at the own file, and when. @source Wmo 2015 art. 5.3.2; NEN 7513:2018 */
const toonEigeninzage = HttpApiEndpoint.get("toonEigeninzage", "/eigen-dossiers/:dossierId/inzage", {
  params: DOSSIERPAD,
  query: Schema.Struct({ voor: Schema.optionalKey(Schema.FiniteFromString) }),
  success: Eigeninzage,
  error: NuNietBeschikbaar,
})
  .annotate(Toegangseis, eigen)
  .annotate(Auditsoort, { soort: "audit-ingezien", actie: "R" });

/** Proposes a change or an addition, in the own words. @source W-95.3 */
const doeVoorstel = HttpApiEndpoint.post("doeVoorstel", "/eigen-dossiers/:dossierId/voorstellen", {
  params: DOSSIERPAD,
  payload: Schema.Struct({ onderdeel: Schema.Literals(VOORSTELONDERDELEN), zaak: Schema.NullOr(Schema.String), tekst: Eigenwoorden }),
  success: Eigendossier,
  error: [...FOUTEN],
}).annotate(Toegangseis, aanvullen);

/** Says whether the resident agrees with a plan or a report. @source W-8.2, W-29.1 */
const geefOordeel = HttpApiEndpoint.post("geefOordeel", "/eigen-dossiers/:dossierId/oordelen", {
  params: DOSSIERPAD,
  payload: Schema.Struct({
    onderdeel: Schema.Literals(["plan", "verslag"]),
    zaak: Schema.String,
    akkoord: Schema.Boolean,
    exemplaarGewenst: Schema.Boolean,
    toelichting: Schema.NullOr(Eigenwoorden),
  }),
  success: Eigendossier,
  error: [...FOUTEN],
}).annotate(Toegangseis, aanvullen);

/** Shares a part with somebody for a period; the code is shown once. @source W-95.3 */
const deelDossier = HttpApiEndpoint.post("deelDossier", "/eigen-dossiers/:dossierId/delingen", {
  params: DOSSIERPAD,
  payload: Schema.Struct({ naam: tekst(100), relatie: tekst(100), onderdelen: Schema.NonEmptyArray(Schema.Literals(DEELBAAR)), vanaf: CivielDatum, tot: CivielDatum }),
  success: Schema.Struct({ uitnodiging: Uitnodiging, dossier: Eigendossier }).pipe(HttpApiSchema.status(201)),
  error: [...FOUTEN],
}).annotate(Toegangseis, aanvullen);

/** Stops sharing, from this moment on. */
const stopDeling = HttpApiEndpoint.post("stopDeling", "/eigen-dossiers/:dossierId/delingen/:delingId/intrekking", {
  params: { ...DOSSIERPAD, delingId: Schema.String },
  success: Eigendossier,
  error: [...FOUTEN],
}).annotate(Toegangseis, aanvullen);

/** Which files are shared with whoever asks, today. */
const listGedeeldedossiers = HttpApiEndpoint.get("listGedeeldedossiers", "/gedeelde-dossiers", { success: Dossiers, error: NuNietBeschikbaar }).annotate(
  Toegangseis,
  metRecht("gedeeld-dossier.zien"),
);

/** The part of a file that is shared. */
const toonGedeelddossier = HttpApiEndpoint.get("toonGedeelddossier", "/gedeelde-dossiers/:dossierId", {
  params: DOSSIERPAD,
  success: Gedeelddossier,
  error: [NietGevonden, NuNietBeschikbaar],
}).annotate(Toegangseis, metRecht("gedeeld-dossier.zien", VAN_DOSSIER));

/** The fixed texts in every language: rights beforehand, and how to object. They hold nothing about anybody. @source W-49.2 */
const toonTeksten = HttpApiEndpoint.get("toonTeksten", "/teksten", { success: Tekstenweergave }).annotate(Toegangseis, AANGEMELD);

/** The own file of a resident, and the part that somebody of the network sees. @source W-95.2, W-95.3 */
export const Inwonergroep = HttpApiGroup.make("inwoner")
  .add(listEigendossiers, toonEigendossier, toonEigeninzage, doeVoorstel, geefOordeel, deelDossier, stopDeling, listGedeeldedossiers, toonGedeelddossier, toonTeksten)
  .prefix("/api");

/** Whether the resident has access, what he or she sees, and what waits for an answer. */
const toonInwonertoegang = HttpApiEndpoint.get("toonInwonertoegang", "/dossiers/:dossierId/inwonertoegang", {
  params: DOSSIERPAD,
  success: Inwonertoegang,
  error: [NietGevonden, NuNietBeschikbaar],
}).annotate(Toegangseis, metRecht("dossier.zien", VAN_DOSSIER));

/** Invites the resident, or gives a new code to who was invited; the code is shown once and goes in a letter. */
const nodigInwonerUit = HttpApiEndpoint.post("nodigInwonerUit", "/dossiers/:dossierId/inwonertoegang", {
  params: DOSSIERPAD,
  success: Uitnodiging.pipe(HttpApiSchema.status(201)),
  error: [...FOUTEN],
}).annotate(Toegangseis, metRecht("dossier.wijzigen", VAN_DOSSIER));

/** Ends the access of the resident, and of everybody with whom it was shared. */
const beeindigInwonertoegang = HttpApiEndpoint.post("beeindigInwonertoegang", "/dossiers/:dossierId/inwonertoegang/einde", {
  params: DOSSIERPAD,
  payload: Schema.Struct({ reden: tekst(500) }),
  success: Inwonertoegang,
  error: [...FOUTEN],
}).annotate(Toegangseis, metRecht("dossier.wijzigen", VAN_DOSSIER));

/** Answers a proposal of the resident, once. */
const beantwoordVoorstel = HttpApiEndpoint.post("beantwoordVoorstel", "/dossiers/:dossierId/voorstellen/:voorstelId/antwoord", {
  params: { ...DOSSIERPAD, voorstelId: Schema.String },
  payload: Schema.Struct({ besluit: Schema.Literals(VOORSTELBESLUITEN), antwoord: tekst(500) }),
  success: Inwonertoegang,
  error: [...FOUTEN],
}).annotate(Toegangseis, metRecht("dossier.wijzigen", VAN_DOSSIER));

/** The side of the professional of the own file. */
export const Inwonertoegangsgroep = HttpApiGroup.make("inwonertoegang")
  .add(toonInwonertoegang, nodigInwonerUit, beeindigInwonertoegang, beantwoordVoorstel)
  .prefix("/api");
