import { Dag, DOSSIERPAD, Geblokkeerd, InvoerOngeldig, NietGevonden, NuNietBeschikbaar, StapTegengehouden, VAN_DOSSIER, VersieVerouderd } from "@wmo-kit/kit/api";
import { Auditspoor, metRecht, RequestCheck, Toegang, Toegangseis } from "@wmo-kit/runtime/api";
import { Schema } from "effect";
import { HttpApiEndpoint, HttpApiGroup } from "effect/http-api";

import { Inwonerinvoer } from "../api/inwoner-velden.js";
import { Deelnamen, Groepregel } from "../groepen/weergave.js";
import { Koppelvoorstel, Professional } from "../matching/weergave.js";
import { Gezinslid, Planweergave } from "./weergave.js";

const Tekst = Schema.String.check(Schema.isMinLength(1), Schema.isMaxLength(500));
const ZAAKPAD = { ...DOSSIERPAD, zaak: Schema.String };
const Gezin = Schema.Struct({ gezin: Schema.Array(Gezinslid) });
const Professionals = Schema.Struct({ professionals: Schema.Array(Professional) });
const zien = metRecht("dossier.zien", VAN_DOSSIER);
const wijzigen = metRecht("dossier.wijzigen", VAN_DOSSIER);

const toonPlan = HttpApiEndpoint.get("toonPlan", "/dossiers/:dossierId/plannen/:zaak", {
  params: ZAAKPAD,
  success: Planweergave,
  error: [NietGevonden, NuNietBeschikbaar],
}).annotate(Toegangseis, zien);

const bewaarPlandeel = HttpApiEndpoint.put("bewaarPlandeel", "/dossiers/:dossierId/plannen/:zaak/delen", {
  params: ZAAKPAD,
  payload: Schema.Struct({ deel: Schema.String, gegevens: Schema.Record(Schema.String, Schema.Json), verwachteVersie: Schema.Int }),
  success: Planweergave,
  error: [NietGevonden, InvoerOngeldig, StapTegengehouden, VersieVerouderd, Geblokkeerd, NuNietBeschikbaar],
}).annotate(Toegangseis, wijzigen);

const toonInwonergegevens = HttpApiEndpoint.get("toonInwonergegevens", "/dossiers/:dossierId/inwoner", {
  params: DOSSIERPAD,
  success: Schema.Struct({ inwoner: Schema.NullOr(Inwonerinvoer) }),
  error: [NietGevonden, NuNietBeschikbaar],
}).annotate(Toegangseis, zien);

const toonGezin = HttpApiEndpoint.get("toonGezin", "/dossiers/:dossierId/gezin", { params: DOSSIERPAD, success: Gezin, error: [NietGevonden, NuNietBeschikbaar] }).annotate(
  Toegangseis,
  zien,
);

const koppelGezinslid = HttpApiEndpoint.post("koppelGezinslid", "/dossiers/:dossierId/gezin", {
  params: DOSSIERPAD,
  payload: Schema.Struct({ dossierId: Schema.String }),
  success: Gezin,
  error: [NietGevonden, NuNietBeschikbaar],
}).annotate(Toegangseis, wijzigen);

const maakGezinslidLos = HttpApiEndpoint.post("maakGezinslidLos", "/dossiers/:dossierId/gezin/los", {
  params: DOSSIERPAD,
  payload: Schema.Struct({ dossierId: Schema.String }),
  success: Gezin,
  error: [NietGevonden, NuNietBeschikbaar],
}).annotate(Toegangseis, wijzigen);

const toonKoppelvoorstel = HttpApiEndpoint.get("toonKoppelvoorstel", "/dossiers/:dossierId/koppeling/:zaak", {
  params: ZAAKPAD,
  success: Koppelvoorstel,
  error: [NietGevonden, NuNietBeschikbaar],
}).annotate(Toegangseis, zien);

const toonProfessionals = HttpApiEndpoint.get("toonProfessionals", "/professionals", { success: Professionals, error: NuNietBeschikbaar }).annotate(
  Toegangseis,
  metRecht("dossier.zien"),
);

const legProfielVast = HttpApiEndpoint.put("legProfielVast", "/professionals/:account", {
  params: { account: Schema.String },
  payload: Schema.Struct({
    talen: Schema.Array(Tekst),
    deskundigheden: Schema.Array(Tekst),
    maximum: Schema.optionalKey(Schema.Int.check(Schema.isBetween({ minimum: 0, maximum: 500 }))),
  }),
  success: Professionals,
  error: [NietGevonden, InvoerOngeldig, VersieVerouderd, Geblokkeerd, NuNietBeschikbaar],
}).annotate(Toegangseis, metRecht("persoon.wijzigen"));

const toonGroepen = HttpApiEndpoint.get("toonGroepen", "/groepen", {
  success: Schema.Struct({ peildatum: Schema.String, groepen: Schema.Array(Groepregel) }),
  error: NuNietBeschikbaar,
}).annotate(Toegangseis, metRecht("dossier.zien"));

const toonDeelnamen = HttpApiEndpoint.get("toonDeelnamen", "/dossiers/:dossierId/groepen", {
  params: DOSSIERPAD,
  success: Deelnamen,
  error: [NietGevonden, NuNietBeschikbaar],
}).annotate(Toegangseis, zien);

const beginGroep = HttpApiEndpoint.post("beginGroep", "/dossiers/:dossierId/groepen", {
  params: DOSSIERPAD,
  payload: Schema.Struct({ groep: Schema.String, vanaf: Dag }),
  success: Deelnamen,
  error: [NietGevonden, NuNietBeschikbaar],
}).annotate(Toegangseis, wijzigen);

const stopGroep = HttpApiEndpoint.post("stopGroep", "/dossiers/:dossierId/groepen/einde", {
  params: DOSSIERPAD,
  payload: Schema.Struct({ groep: Schema.String, laatsteDag: Dag }),
  success: Deelnamen,
  error: [NietGevonden, InvoerOngeldig, NuNietBeschikbaar],
}).annotate(Toegangseis, wijzigen);

/** The plan of approach, the household, and the choice of a professional. @source lifecycle.md A1, A5, A7, A8 */
export const Plangroep = HttpApiGroup.make("plan")
  .add(toonPlan, bewaarPlandeel, toonInwonergegevens, toonGezin, koppelGezinslid, maakGezinslidLos, toonKoppelvoorstel, toonProfessionals, legProfielVast, toonGroepen, toonDeelnamen, beginGroep, stopGroep)
  .prefix("/api")
  .middleware(RequestCheck)
  .middleware(Auditspoor)
  .middleware(Toegang);
