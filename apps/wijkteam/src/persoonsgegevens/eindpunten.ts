import { DOSSIERPAD, Geblokkeerd, InvoerOngeldig, NietGevonden, NuNietBeschikbaar, VAN_DOSSIER } from "@wmo-kit/kit/api";
import { Auditsoort, metRecht, Toegangseis } from "@wmo-kit/runtime/api";
import { Schema } from "effect";
import { HttpApiEndpoint } from "effect/http-api";

import { Dossierweergave } from "../api/weergave.js";
import { Indicatiesoverzicht, Persoonsvergelijking } from "../koppelingen/gegevens-weergave.js";

const FOUTEN = [NietGevonden, InvoerOngeldig, Geblokkeerd, NuNietBeschikbaar] as const;

/** Asks the person register who a resident is, for a case that gives a reason for it. @source W-98.2, W-98.3, W-106.9 */
export const haalPersoon = HttpApiEndpoint.post("haalPersoon", "/dossiers/:dossierId/persoonsgegevens", {
  params: DOSSIERPAD,
  payload: Schema.Struct({ reden: Schema.Literals(["onderzoek", "caseload"]), zaak: Schema.String.check(Schema.isMaxLength(100)) }),
  success: Persoonsvergelijking,
  error: [...FOUTEN],
})
  .annotate(Toegangseis, metRecht("bsn.zien", VAN_DOSSIER))
  .annotate(Auditsoort, { soort: "persoon-opgevraagd", actie: "R" });

/** Asks the municipality which indications a resident has. @source W-98.3, W-106.9 */
export const vraagIndicaties = HttpApiEndpoint.post("vraagIndicaties", "/dossiers/:dossierId/indicatievragen", {
  params: DOSSIERPAD,
  payload: Schema.Struct({ reden: Schema.Literals(["onderzoek", "caseload"]), zaak: Schema.String.check(Schema.isMaxLength(100)) }),
  success: Indicatiesoverzicht,
  error: [...FOUTEN],
})
  .annotate(Toegangseis, metRecht("dossier.wijzigen", VAN_DOSSIER))
  .annotate(Auditsoort, { soort: "indicaties-opgevraagd", actie: "R" });

/** Takes over what the register said, field by field as the professional chose. */
export const neemPersoonOver = HttpApiEndpoint.post("neemPersoonOver", "/dossiers/:dossierId/persoonsgegevens/overname", {
  params: DOSSIERPAD,
  payload: Schema.Struct({ velden: Schema.Array(Schema.Literals(["naam", "geboortedatum", "adres"])) }),
  success: Dossierweergave,
  error: [...FOUTEN],
}).annotate(Toegangseis, metRecht("dossier.wijzigen", VAN_DOSSIER));
