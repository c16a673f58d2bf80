import { AANGEMELD, Auditspoor, metRecht, RequestCheck, Toegang, Toegangseis } from "@wmo-kit/runtime/api";
import { Schema } from "effect";
import { HttpApiEndpoint, HttpApiGroup, HttpApiSchema } from "effect/http-api";

import { InvoerOngeldig, VersieVerouderd } from "../api/problemen.js";
import { Veld } from "../api/veld.js";
import { Geblokkeerd, NuNietBeschikbaar } from "../api/weigeringen.js";

/** A form by which a person adds to a register; sent with `POST /api/register/<boek>`. */
export const Registerformulier = Schema.Struct({ soort: Schema.String, boek: Schema.String, titel: Schema.String, velden: Schema.Array(Veld) }).annotate({
  identifier: "Registerformulier",
});
export type Registerformulier = typeof Registerformulier.Type;

/** What was recorded: the id of what it is about, and the version of the registers after it. */
export const Vastgelegd = Schema.Struct({ id: Schema.NullOr(Schema.String), versie: Schema.Int }).annotate({ identifier: "Vastgelegd" });
export type Vastgelegd = typeof Vastgelegd.Type;

const Registerinvoer = Schema.Struct({ soort: Schema.String, gegevens: Schema.Json, verwachteVersie: Schema.optionalKey(Schema.Int) });
const GELUKT = Vastgelegd.pipe(HttpApiSchema.status(201));
const FOUTEN = [InvoerOngeldig, VersieVerouderd, Geblokkeerd, NuNietBeschikbaar] as const;

/** Every form of the registers. */
export const toonFormulieren = HttpApiEndpoint.get("toonFormulieren", "/register/formulieren", {
  success: Schema.Struct({ formulieren: Schema.Array(Registerformulier) }),
}).annotate(Toegangseis, AANGEMELD);

/** Adds to the book of quality. */
export const legKwaliteitVast = HttpApiEndpoint.post("legKwaliteitVast", "/register/kwaliteit", {
  payload: Registerinvoer,
  success: GELUKT,
  error: [...FOUTEN],
}).annotate(Toegangseis, metRecht("kwaliteit.wijzigen"));

/** Adds to the book of people. */
export const legMensenVast = HttpApiEndpoint.post("legMensenVast", "/register/mensen", {
  payload: Registerinvoer,
  success: GELUKT,
  error: [...FOUTEN],
}).annotate(Toegangseis, metRecht("persoon.wijzigen"));

/** Adds to the book of the organisation. */
export const legOrganisatieVast = HttpApiEndpoint.post("legOrganisatieVast", "/register/organisatie", {
  payload: Registerinvoer,
  success: GELUKT,
  error: [...FOUTEN],
}).annotate(Toegangseis, metRecht("organisatie.wijzigen"));

/** Adds to the book of money. */
export const legFinancieelVast = HttpApiEndpoint.post("legFinancieelVast", "/register/financieel", {
  payload: Registerinvoer,
  success: GELUKT,
  error: [...FOUTEN],
}).annotate(Toegangseis, metRecht("financieel.wijzigen"));

/** The registers as every app has them; an app with registers of its own adds their endpoints to a group of the same name. */
export const Registergroep = HttpApiGroup.make("registers")
  .add(toonFormulieren, legKwaliteitVast, legMensenVast, legOrganisatieVast, legFinancieelVast)
  .prefix("/api")
  .middleware(RequestCheck)
  .middleware(Auditspoor)
  .middleware(Toegang);
