import { Bestand, bestandVan, CivielDatum, DOSSIERPAD, Geblokkeerd, InvoerOngeldig, NietGevonden, NuNietBeschikbaar, VAN_DOSSIER } from "@wmo-kit/kit/api";
import { Auditsoort, Auditspoor, metRecht, RequestCheck, Toegang, Toegangseis } from "@wmo-kit/runtime/api";
import { Schema } from "effect";
import { HttpApiEndpoint, HttpApiGroup, HttpApiSchema } from "effect/http-api";

import { haalPersoon, neemPersoonOver, vraagIndicaties } from "../persoonsgegevens/eindpunten.js";
import { Aanbiederslijst, Bestandenlijst, Bestandsvergelijking, Bestandweergave, Wizoverzicht } from "./gegevens-weergave.js";

const soort = { soort: Schema.String.check(Schema.isPattern(/^[a-z-]{1,40}$/u)) };

const toonBestanden = HttpApiEndpoint.get("toonBestanden", "/bestanden", { success: Bestandenlijst, error: NuNietBeschikbaar }).annotate(Toegangseis, metRecht("organisatie.zien"));

const haalLeegBestand = HttpApiEndpoint.get("haalLeegBestand", "/bestanden/:soort/leeg", { params: soort, success: bestandVan("text/csv"), error: NietGevonden }).annotate(
  Toegangseis,
  metRecht("organisatie.zien"),
);

/** Takes over a file from another system: all of it or nothing. */
const leesBestandIn = HttpApiEndpoint.post("leesBestandIn", "/bestanden/:soort", {
  params: soort,
  query: Schema.Struct({ stand: CivielDatum }),
  payload: Bestand,
  success: Bestandweergave.pipe(HttpApiSchema.status(201)),
  error: [NietGevonden, InvoerOngeldig, Geblokkeerd, NuNietBeschikbaar],
})
  .annotate(Toegangseis, metRecht("organisatie.wijzigen"))
  .annotate(Auditsoort, { soort: "bestand-ingelezen", actie: "C" });

/** Lays the newest file of the municipality beside the residents of this team. @source W-98.7 */
const vergelijkBestand = HttpApiEndpoint.get("vergelijkBestand", "/bestandsvergelijking", { success: Bestandsvergelijking, error: [Geblokkeerd, NuNietBeschikbaar] })
  .annotate(Toegangseis, metRecht("dossier.alle"))
  .annotate(Auditsoort, { soort: "bestand-vergeleken", actie: "R" });

/** What would become of each row of the newest file of the WIZ portal. @source W-98.2 */
const toonWiz = HttpApiEndpoint.get("toonWiz", "/wiz", { success: Wizoverzicht, error: [Geblokkeerd, InvoerOngeldig, NuNietBeschikbaar] })
  .annotate(Toegangseis, metRecht("dossier.alle"))
  .annotate(Auditsoort, { soort: "wiz-bekeken", actie: "R" });

/** Makes dossiers of the rows that are not yet here; all of them, or none when one cannot be. @source W-98.2 */
const neemWizOver = HttpApiEndpoint.post("neemWizOver", "/wiz/overname", { success: Wizoverzicht, error: [Geblokkeerd, InvoerOngeldig, NuNietBeschikbaar] })
  .annotate(Toegangseis, metRecht("organisatie.wijzigen"))
  .annotate(Auditsoort, { soort: "wiz-overgenomen", actie: "C" });

const toonAanbieders = HttpApiEndpoint.get("toonAanbieders", "/aanbieders", { success: Aanbiederslijst, error: NuNietBeschikbaar }).annotate(Toegangseis, metRecht("dossier.zien"));

/** The cases of a resident in the words of zaakgericht werken, to hand over. */
const haalZaakexport = HttpApiEndpoint.get("haalZaakexport", "/dossiers/:dossierId/zaakexport", {
  params: DOSSIERPAD,
  success: bestandVan("application/json"),
  error: [NietGevonden, Geblokkeerd, NuNietBeschikbaar],
})
  .annotate(Toegangseis, metRecht("dossier.zien", VAN_DOSSIER))
  .annotate(Auditsoort, { soort: "zaakexport-gehaald", actie: "E" });

/** Files and data from other systems, and the cases that others get. @source W-37.3, W-98.2, W-98.3, W-98.6, W-98.7 */
export const Gegevensgroep = HttpApiGroup.make("gegevens")
  .add(toonBestanden, haalLeegBestand, leesBestandIn, vergelijkBestand, toonWiz, neemWizOver, toonAanbieders, haalZaakexport, haalPersoon, neemPersoonOver, vraagIndicaties)
  .prefix("/api")
  .middleware(RequestCheck)
  .middleware(Auditspoor)
  .middleware(Toegang);
