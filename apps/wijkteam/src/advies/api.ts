import { bestandVan, DOSSIERPAD, Geblokkeerd, NietGevonden, NuNietBeschikbaar, VAN_DOSSIER } from "@wmo-kit/kit/api";
import { Auditsoort, Auditspoor, metRecht, RequestCheck, Toegang, Toegangseis } from "@wmo-kit/runtime/api";
import { Schema } from "effect";
import { HttpApiEndpoint, HttpApiGroup } from "effect/http-api";

import { Adviesweergave, Berichtweergave, Toetslijst, Verkeerslijst } from "./weergave.js";

const Kenmerk = Schema.String.check(Schema.isMaxLength(100));
const Berichten = Schema.Struct({ berichten: Schema.Array(Berichtweergave) });
const LEESFOUTEN = [NietGevonden, NuNietBeschikbaar] as const;
const FOUTEN = [NietGevonden, Geblokkeerd, NuNietBeschikbaar] as const;

const toonAdvies = HttpApiEndpoint.get("toonAdvies", "/dossiers/:dossierId/adviezen/:zaak", {
  params: { ...DOSSIERPAD, zaak: Schema.String },
  success: Adviesweergave,
  error: [...LEESFOUTEN],
}).annotate(Toegangseis, metRecht("dossier.zien", VAN_DOSSIER));

const toonToetsen = HttpApiEndpoint.get("toonToetsen", "/toetsen", { success: Toetslijst, error: NuNietBeschikbaar }).annotate(Toegangseis, metRecht("dossier.zien"));

const toonBerichten = HttpApiEndpoint.get("toonBerichten", "/dossiers/:dossierId/berichten", {
  params: DOSSIERPAD,
  success: Berichten,
  error: [...LEESFOUTEN],
}).annotate(Toegangseis, metRecht("dossier.zien", VAN_DOSSIER));

const biedOpnieuwAan = HttpApiEndpoint.post("biedOpnieuwAan", "/dossiers/:dossierId/berichten/:kenmerk/aanbieding", {
  params: { ...DOSSIERPAD, kenmerk: Kenmerk },
  success: Berichten,
  error: [...FOUTEN],
})
  .annotate(Toegangseis, metRecht("bericht.verzenden", VAN_DOSSIER))
  .annotate(Auditsoort, { soort: "bericht-aangeboden", actie: "E" });

const handelBerichtAf = HttpApiEndpoint.post("handelBerichtAf", "/dossiers/:dossierId/berichten/:kenmerk/afhandeling", {
  params: { ...DOSSIERPAD, kenmerk: Kenmerk },
  payload: Schema.Struct({ toelichting: Schema.String.check(Schema.isMinLength(1), Schema.isMaxLength(500)) }),
  success: Berichten,
  error: [...FOUTEN],
})
  .annotate(Toegangseis, metRecht("bericht.verzenden", VAN_DOSSIER))
  .annotate(Auditsoort, { soort: "bericht-afgehandeld", actie: "U" });

const toonVerkeer = HttpApiEndpoint.get("toonVerkeer", "/backoffice", { success: Verkeerslijst, error: NuNietBeschikbaar }).annotate(Toegangseis, metRecht("bericht.ontvangen"));

const haalEnVerstuur = HttpApiEndpoint.post("haalEnVerstuur", "/backoffice/ronde", { success: Verkeerslijst, error: NuNietBeschikbaar }).annotate(
  Toegangseis,
  metRecht("bericht.verzenden"),
);

/** The part of the dossier that an objection is about, to hand over. @source W-40 */
const haalBezwaardossier = HttpApiEndpoint.get("haalBezwaardossier", "/dossiers/:dossierId/adviezen/:zaak/bezwaardossier", {
  params: { ...DOSSIERPAD, zaak: Schema.String },
  success: bestandVan("text/html"),
  error: [...FOUTEN],
})
  .annotate(Toegangseis, metRecht("dossier.zien", VAN_DOSSIER))
  .annotate(Auditsoort, { soort: "bezwaardossier-gehaald", actie: "E" });

/** Advices, who reviews them, and what goes to and comes from the back office. @source W-33.4, W-34, W-35, W-54.2, W-98.4 */
export const Adviesgroep = HttpApiGroup.make("advies")
  .add(toonAdvies, toonToetsen, toonBerichten, biedOpnieuwAan, handelBerichtAf, toonVerkeer, haalEnVerstuur, haalBezwaardossier)
  .prefix("/api")
  .middleware(RequestCheck)
  .middleware(Auditspoor)
  .middleware(Toegang);
