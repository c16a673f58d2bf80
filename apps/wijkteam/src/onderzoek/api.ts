import { CivielDatum, DOSSIERPAD, Geblokkeerd, InvoerOngeldig, NietGevonden, NuNietBeschikbaar, VAN_DOSSIER } from "@wmo-kit/kit/api";
import { metRecht, Toegangseis } from "@wmo-kit/runtime/api";
import { Schema } from "effect";
import { HttpApiEndpoint, HttpApiGroup } from "effect/http-api";

import { Indicatieweergave } from "../herindicatie/weergave.js";
import { Expertteamregel, Onderzoekweergave } from "./weergave.js";

const tekst = (hoogstens: number) => Schema.String.check(Schema.isMinLength(1), Schema.isMaxLength(hoogstens));

const ZAAKPAD = { ...DOSSIERPAD, zaak: Schema.String };

/** What a professional notes beside the steps. @source W-21.2, W-26.d to W-26.f, W-27.1.4 */
const Aantekening = Schema.Union([
  Schema.Struct({ soort: Schema.Literal("expertteam-vastgelegd"), komtInAanmerking: Schema.Boolean, toelichting: tekst(500) }),
  Schema.Struct({ soort: Schema.Literal("expertteam-besproken"), datum: CivielDatum, uitkomst: tekst(500) }),
  Schema.Struct({
    soort: Schema.Literal("voorziening-overwogen"),
    activiteit: tekst(100),
    voorziening: tekst(200),
    kaartVan: CivielDatum,
    past: Schema.Boolean,
    motivering: tekst(500),
  }),
  Schema.Struct({ soort: Schema.Literal("netwerk-betrokken"), wie: tekst(200), relatie: tekst(100), bijdrage: tekst(500) }),
]).annotate({ identifier: "Onderzoeksaantekening" });

/** One investigation as it stands: its steps, its verdicts, its time, its report, and what each still asks. */
const toonOnderzoek = HttpApiEndpoint.get("toonOnderzoek", "/dossiers/:dossierId/onderzoeken/:zaak", {
  params: ZAAKPAD,
  success: Onderzoekweergave,
  error: [NietGevonden, NuNietBeschikbaar],
}).annotate(Toegangseis, metRecht("dossier.zien", VAN_DOSSIER));

/** Notes something beside the steps of an investigation. */
const legAantekeningVast = HttpApiEndpoint.post("legOnderzoeksaantekeningVast", "/dossiers/:dossierId/onderzoeken/:zaak/aantekeningen", {
  params: ZAAKPAD,
  payload: Aantekening,
  success: Onderzoekweergave,
  error: [NietGevonden, InvoerOngeldig, Geblokkeerd, NuNietBeschikbaar],
}).annotate(Toegangseis, metRecht("dossier.wijzigen", VAN_DOSSIER));

/** The agenda of the expert teams: the cases that wait for discussion. @source W-21.2 */
const toonExpertteam = HttpApiEndpoint.get("toonExpertteam", "/expertteam", {
  success: Schema.Struct({ regels: Schema.Array(Expertteamregel) }),
  error: NuNietBeschikbaar,
}).annotate(Toegangseis, metRecht("dossier.zien"));

/** One indication: until when, what must be done for a re-indication, and what can end it. @source lifecycle.md A6 */
const toonIndicatie = HttpApiEndpoint.get("toonIndicatie", "/dossiers/:dossierId/indicaties/:zaak", {
  params: ZAAKPAD,
  success: Indicatieweergave,
  error: [NietGevonden, NuNietBeschikbaar],
}).annotate(Toegangseis, metRecht("dossier.zien", VAN_DOSSIER));

/** The investigation as one calm page. @source lifecycle.md A2 */
export const Onderzoeksgroep = HttpApiGroup.make("onderzoek").add(toonOnderzoek, legAantekeningVast, toonExpertteam, toonIndicatie).prefix("/api");
