import { bestandVan, Dag, InvoerOngeldig, NietGevonden, NuNietBeschikbaar } from "@wmo-kit/kit/api";
import { Auditsoort, Auditspoor, metRecht, RequestCheck, Toegang, Toegangseis } from "@wmo-kit/runtime/api";
import { Schema } from "effect";
import { HttpApiEndpoint, HttpApiGroup } from "effect/http-api";

import { Caseloadweergave, Pakketweergave, Rapportenlijst, Rapportweergave } from "./weergave.js";

const soort = { soort: Schema.String.check(Schema.isPattern(/^[a-z-]{1,40}$/u)) };
const Maand = Schema.String.check(Schema.isPattern(/^\d{4}-\d{2}$/u)).annotate({ description: "Maand als jjjj-mm", examples: ["2026-11"] });
const Periode = { vanaf: Maand, totEnMet: Maand, peildatum: Schema.optionalKey(Dag) };
const Rapportvraag = Schema.Struct(Periode);
const fouten = [NietGevonden, InvoerOngeldig, NuNietBeschikbaar];

/** How the work is divided: for who divides it. @source W-72.4 */
const toonCaseload = HttpApiEndpoint.get("toonCaseload", "/team/caseload", { success: Caseloadweergave, error: NuNietBeschikbaar }).annotate(Toegangseis, metRecht("dossier.toewijzen"));

const toonRapporten = HttpApiEndpoint.get("toonRapporten", "/team/rapporten", { success: Rapportenlijst }).annotate(Toegangseis, metRecht("kwaliteit.zien"));

/** The figures of a report, with their definitions and steps. No cases: only numbers. */
const toonRapport = HttpApiEndpoint.get("toonRapport", "/team/rapporten/:soort", { params: soort, query: Rapportvraag, success: Rapportweergave, error: fouten }).annotate(
  Toegangseis,
  metRecht("kwaliteit.zien"),
);

const toonPakket = HttpApiEndpoint.get("toonPakket", "/team/pakketten/:soort", { params: soort, query: Rapportvraag, success: Pakketweergave, error: fouten }).annotate(
  Toegangseis,
  metRecht("kwaliteit.zien"),
);

/** The same report as a file to deliver, with the cases behind it under pseudonyms. @source W-106 */
const haalRapportJson = HttpApiEndpoint.get("haalRapportJson", "/team/rapporten/:soort/rapport.json", { params: soort, query: Rapportvraag, success: bestandVan("application/json"), error: fouten })
  .annotate(Toegangseis, metRecht("export.maken"))
  .annotate(Auditsoort, { soort: "rapport-gehaald", actie: "E" });

const haalRapportCsv = HttpApiEndpoint.get("haalRapportCsv", "/team/rapporten/:soort/rapport.csv", { params: soort, query: Rapportvraag, success: bestandVan("text/csv"), error: fouten })
  .annotate(Toegangseis, metRecht("export.maken"))
  .annotate(Auditsoort, { soort: "rapport-gehaald", actie: "E" });

/** The team and its figures. @source W-33, W-50.1 to W-50.3, W-72.1 to W-72.8, W-82.2, W-106, W-108.5, W-108.6 */
export const Teamgroep = HttpApiGroup.make("team")
  .add(toonCaseload, toonRapporten, toonRapport, toonPakket, haalRapportJson, haalRapportCsv)
  .prefix("/api")
  .middleware(RequestCheck)
  .middleware(Auditspoor)
  .middleware(Toegang);
