import { CivielDatum, InvoerOngeldig, NietGevonden, NuNietBeschikbaar } from "@wmo-kit/kit/api";
import { metRecht, Toegangseis } from "@wmo-kit/runtime/api";
import { Schema } from "effect";
import { HttpApiEndpoint, HttpApiGroup, HttpApiSchema } from "effect/http-api";

import { DAGDELEN } from "./dagdelen.table.js";
import { Dienstenlijst, Roosterdag, Synchronisatieuitkomst } from "./weergave.js";

/** Most taps in one sending; a device with more sends them in parts. */
const MEESTE_FEITEN = 500;

const vastleggen = metRecht("aanwezigheid.vastleggen");

const toonRooster = HttpApiEndpoint.get("toonRooster", "/aanwezigheid", {
  query: Schema.Struct({ datum: CivielDatum, locatie: Schema.String.check(Schema.isMinLength(1), Schema.isMaxLength(100)) }),
  success: Roosterdag,
  error: [InvoerOngeldig, NuNietBeschikbaar],
}).annotate(Toegangseis, vastleggen);

const synchroniseer = HttpApiEndpoint.post("synchroniseer", "/aanwezigheid/synchronisatie", {
  payload: Schema.Struct({ feiten: Schema.Array(Schema.Json).check(Schema.isMaxLength(MEESTE_FEITEN)) }),
  success: Schema.Struct({ uitkomsten: Schema.Array(Synchronisatieuitkomst) }),
  error: NuNietBeschikbaar,
}).annotate(Toegangseis, vastleggen);

const Plaats = Schema.Struct({ id: Schema.String });

const planRooster = HttpApiEndpoint.post("planRooster", "/aanwezigheid/rooster", {
  payload: Schema.Struct({
    dossier: Schema.String,
    locatie: Schema.String.check(Schema.isMinLength(1), Schema.isMaxLength(100)),
    weekdag: Schema.Int,
    dagdeel: Schema.Literals(DAGDELEN),
    vanaf: CivielDatum,
    totEnMet: Schema.optionalKey(CivielDatum),
  }),
  success: Plaats.pipe(HttpApiSchema.status(201)),
  error: [NietGevonden, InvoerOngeldig, NuNietBeschikbaar],
}).annotate(Toegangseis, vastleggen);

const beeindigRooster = HttpApiEndpoint.post("beeindigRooster", "/aanwezigheid/rooster/:plaats/einde", {
  params: { plaats: Schema.String },
  payload: Schema.Struct({ locatie: Schema.String, totEnMet: CivielDatum }),
  success: Plaats,
  error: [NietGevonden, InvoerOngeldig, NuNietBeschikbaar],
}).annotate(Toegangseis, vastleggen);

const Locatie = Schema.String.check(Schema.isMinLength(1), Schema.isMaxLength(100));

// Who divides the work gives the reason to know who comes; nobody gives it to himself.
const verdelen = metRecht("dossier.toewijzen");

const toonDiensten = HttpApiEndpoint.get("toonDiensten", "/aanwezigheid/diensten", {
  query: Schema.Struct({ locatie: Locatie }),
  success: Dienstenlijst,
  error: NuNietBeschikbaar,
}).annotate(Toegangseis, verdelen);

const planDienst = HttpApiEndpoint.post("planDienst", "/aanwezigheid/diensten", {
  payload: Schema.Struct({
    account: Schema.String,
    locatie: Locatie,
    weekdagen: Schema.Array(Schema.Int).check(Schema.isMaxLength(7)),
    vanaf: CivielDatum,
    totEnMet: CivielDatum,
  }),
  success: Plaats.pipe(HttpApiSchema.status(201)),
  error: [NietGevonden, InvoerOngeldig, NuNietBeschikbaar],
}).annotate(Toegangseis, verdelen);

const beeindigDienst = HttpApiEndpoint.post("beeindigDienst", "/aanwezigheid/diensten/:dienst/einde", {
  params: { dienst: Schema.String },
  payload: Schema.Struct({ locatie: Locatie, totEnMet: CivielDatum }),
  success: Plaats,
  error: [NietGevonden, InvoerOngeldig, NuNietBeschikbaar],
}).annotate(Toegangseis, verdelen);

/** Who is expected and who came: the roster of a day, and what devices recorded, also offline. */
export const Aanwezigheid = HttpApiGroup.make("aanwezigheid")
  .add(toonRooster, synchroniseer, planRooster, beeindigRooster, toonDiensten, planDienst, beeindigDienst)
  .prefix("/api");
