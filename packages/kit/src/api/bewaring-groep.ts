import { Auditsoort, Auditspoor, metRecht, RequestCheck, Toegang, Toegangseis } from "@wmo-kit/runtime/api";
import { Schema } from "effect";
import { HttpApiEndpoint, HttpApiGroup } from "effect/http-api";

import { Optie } from "./veld.js";
import { CivielDatum } from "./velden.js";
import { Geblokkeerd, NietGevonden, NuNietBeschikbaar } from "./weigeringen.js";

const Weigeringsgrond = Schema.Literals(["belang-van-ander", "wet-verzet-zich", "jonger-dan-12"]);

/** A file that need not be kept any longer. */
export const TeVernietigenregel = Schema.Struct({
  dossierId: Schema.String,
  naam: Schema.NullOr(Schema.String),
  laatsteWijziging: Schema.String,
  laatsteWijzigingTekst: Schema.String,
  bewaardTotEnMetTekst: Schema.String,
  artikel: Schema.String,
});
export type TeVernietigenregel = typeof TeVernietigenregel.Type;

/** A request to destroy a file, with what was decided. */
export const Verzoekregel = Schema.Struct({
  id: Schema.String,
  dossierId: Schema.String,
  naam: Schema.NullOr(Schema.String),
  ontvangenTekst: Schema.String,
  uiterlijk: Schema.String,
  uiterlijkTekst: Schema.String,
  teLaat: Schema.Boolean,
  artikel: Schema.String,
  besluit: Schema.NullOr(Schema.Literals(["toegewezen", "afgewezen"])),
  besluitTekst: Schema.NullOr(Schema.String),
  toelichting: Schema.NullOr(Schema.String),
});
export type Verzoekregel = typeof Verzoekregel.Type;

/** What may go, what was asked, and what stays and why. */
export const Bewaringweergave = Schema.Struct({
  peildatum: Schema.String,
  peildatumTekst: Schema.String,
  teVernietigen: Schema.Array(TeVernietigenregel),
  verzoeken: Schema.Array(Verzoekregel),
  /** Of whom a request can be recorded. */
  bewoners: Schema.Array(Optie),
  blijft: Schema.Array(Schema.Struct({ wat: Schema.String, hoelang: Schema.String, grond: Schema.String, reden: Schema.String })),
});
export type Bewaringweergave = typeof Bewaringweergave.Type;

const Toelichting = Schema.String.check(Schema.isMinLength(1), Schema.isMaxLength(1000));
const beheer = metRecht("bewaring.beheren");
const fouten = [NietGevonden, Geblokkeerd, NuNietBeschikbaar] as const;

/** What may be destroyed on today, and the requests. @source Wmo 2015 art. 5.3.4 and 5.3.5 */
const toonBewaring = HttpApiEndpoint.get("toonBewaring", "/bewaring", { success: Bewaringweergave, error: [...fouten] })
  .annotate(Toegangseis, beheer)
  .annotate(Auditsoort, { soort: "bewaring-ingezien", actie: "R" });

/** Destroys a file of which the time to be kept is over. It cannot be undone. */
const vernietig = HttpApiEndpoint.post("vernietig", "/bewaring/vernietigingen", {
  payload: Schema.Struct({ dossierId: Schema.String }),
  success: Bewaringweergave,
  error: [...fouten],
})
  .annotate(Toegangseis, beheer)
  .annotate(Auditsoort, { soort: "vernietiging-gevraagd", actie: "E" });

/** Records a written request of a resident. */
const legVerzoekVast = HttpApiEndpoint.post("legVerzoekVast", "/verwijderverzoeken", {
  payload: Schema.Struct({ dossierId: Schema.String, ontvangen: CivielDatum }),
  success: Bewaringweergave,
  error: [...fouten],
})
  .annotate(Toegangseis, beheer)
  .annotate(Auditsoort, { soort: "verwijderverzoek-vastgelegd", actie: "C" });

/** Decides on a request; granting it destroys the file at once. */
const beslisVerzoek = HttpApiEndpoint.post("beslisVerzoek", "/verwijderverzoeken/:verzoek/besluit", {
  params: { verzoek: Schema.String },
  payload: Schema.Union([
    Schema.Struct({ besluit: Schema.Literal("toegewezen"), toelichting: Toelichting }),
    Schema.Struct({ besluit: Schema.Literal("afgewezen"), grond: Weigeringsgrond, toelichting: Toelichting }),
  ]),
  success: Bewaringweergave,
  error: [...fouten],
})
  .annotate(Toegangseis, beheer)
  .annotate(Auditsoort, { soort: "verwijderverzoek-beslist", actie: "U" });

/** Keeping and destroying files of residents. */
export const Bewaringgroep = HttpApiGroup.make("bewaring")
  .add(toonBewaring, vernietig, legVerzoekVast, beslisVerzoek)
  .prefix("/api/beheer")
  .middleware(RequestCheck)
  .middleware(Auditspoor)
  .middleware(Toegang);
