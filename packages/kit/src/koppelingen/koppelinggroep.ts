import { Auditspoor, metRecht, RequestCheck, Toegang, Toegangseis } from "@wmo-kit/runtime/api";
import { Schema } from "effect";
import { HttpApiEndpoint, HttpApiGroup, HttpApiSchema } from "effect/http-api";

import { InvoerOngeldig } from "../api/problemen.js";
import { Geblokkeerd, NietGevonden, NuNietBeschikbaar } from "../api/weigeringen.js";
import { Koppelingenlijst, Koppelingweergave } from "./weergave.js";

const koppeling = { code: Schema.String.check(Schema.isPattern(/^[a-z0-9-]{1,60}$/u)) };
const email = { ...koppeling, taak: Schema.String.check(Schema.isPattern(/^[0-9a-f-]{36}$/u)) };
/** A sentence; blanks alone say nothing and are no evidence. */
const Zin = Schema.String.check(Schema.isMinLength(1), Schema.isMaxLength(500), Schema.isPattern(/\S/u));
const Gegevens = Schema.Record(Schema.String, Schema.Json);
const GELUKT = Koppelingweergave.pipe(HttpApiSchema.status(201));
const FOUTEN = [NietGevonden, InvoerOngeldig, Geblokkeerd, NuNietBeschikbaar] as const;
const zien = metRecht("organisatie.zien");
const wijzigen = metRecht("organisatie.wijzigen");

const toonKoppelingen = HttpApiEndpoint.get("toonKoppelingen", "/koppelingen", { success: Koppelingenlijst, error: NuNietBeschikbaar }).annotate(Toegangseis, zien);

const toonKoppeling = HttpApiEndpoint.get("toonKoppeling", "/koppelingen/:code", {
  params: koppeling,
  success: Koppelingweergave,
  error: [NietGevonden, NuNietBeschikbaar],
}).annotate(Toegangseis, zien);

/** Records a use or a look-up, whichever the system takes. @source systems.md 6.3 */
const legGebruikVast = HttpApiEndpoint.post("legGebruikVast", "/koppelingen/:code/gebruik", {
  params: koppeling,
  payload: Schema.Struct({ gegevens: Gegevens }),
  success: GELUKT,
  error: [...FOUTEN],
}).annotate(Toegangseis, wijzigen);

const bereidEmailVoor = HttpApiEndpoint.post("bereidEmailVoor", "/koppelingen/:code/emails", {
  params: koppeling,
  payload: Schema.Struct({ sjabloon: Zin, gegevens: Gegevens }),
  success: GELUKT,
  error: [...FOUTEN],
}).annotate(Toegangseis, wijzigen);

/** Records that a person sent the e-mail; the kit itself never does. */
const legVerzendingVast = HttpApiEndpoint.post("legVerzendingVast", "/koppelingen/:code/emails/:taak/verzonden", {
  params: email,
  payload: Schema.Struct({ verwijzing: Zin }),
  success: Koppelingweergave,
  error: [...FOUTEN],
}).annotate(Toegangseis, wijzigen);

const legAntwoordVast = HttpApiEndpoint.post("legAntwoordVast", "/koppelingen/:code/emails/:taak/antwoord", {
  params: email,
  payload: Schema.Struct({ uitkomst: Zin, verwijzing: Schema.optionalKey(Zin) }),
  success: Koppelingweergave,
  error: [...FOUTEN],
}).annotate(Toegangseis, wijzigen);

/** The systems around the organisation, and what was done with them. */
export const Koppelinggroep = HttpApiGroup.make("koppelingen")
  .add(toonKoppelingen, toonKoppeling, legGebruikVast, bereidEmailVoor, legVerzendingVast, legAntwoordVast)
  .prefix("/api")
  .middleware(RequestCheck)
  .middleware(Auditspoor)
  .middleware(Toegang);
