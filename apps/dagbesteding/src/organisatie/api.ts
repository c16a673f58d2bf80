import { InvoerOngeldig, VersieVerouderd } from "@wmo-kit/kit/api";
import { AANGEMELD, metRecht, Toegangseis } from "@wmo-kit/runtime/api";
import { Schema } from "effect";
import { HttpApiEndpoint, HttpApiGroup, HttpApiSchema } from "effect/http-api";

import { Geblokkeerd, NuNietBeschikbaar } from "../api/problemen.js";
import { Peildatumvraag } from "./api-velden.js";
import { Locatieregister, Mensenregister, Onderaannemerregister, Registerformulier, Vastgelegd } from "./weergave.js";

const toonFormulieren = HttpApiEndpoint.get("toonFormulieren", "/register/formulieren", {
  success: Schema.Struct({ formulieren: Schema.Array(Registerformulier) }),
}).annotate(Toegangseis, AANGEMELD);

const Registerinvoer = Schema.Struct({ soort: Schema.String, gegevens: Schema.Json, verwachteVersie: Schema.optionalKey(Schema.Int) });
const GELUKT = Vastgelegd.pipe(HttpApiSchema.status(201));
const FOUTEN = [InvoerOngeldig, VersieVerouderd, Geblokkeerd, NuNietBeschikbaar] as const;

const legKwaliteitVast = HttpApiEndpoint.post("legKwaliteitVast", "/register/kwaliteit", {
  payload: Registerinvoer,
  success: GELUKT,
  error: [...FOUTEN],
}).annotate(Toegangseis, metRecht("kwaliteit.wijzigen"));

const legMensenVast = HttpApiEndpoint.post("legMensenVast", "/register/mensen", {
  payload: Registerinvoer,
  success: GELUKT,
  error: [...FOUTEN],
}).annotate(Toegangseis, metRecht("persoon.wijzigen"));

const legOrganisatieVast = HttpApiEndpoint.post("legOrganisatieVast", "/register/organisatie", {
  payload: Registerinvoer,
  success: GELUKT,
  error: [...FOUTEN],
}).annotate(Toegangseis, metRecht("organisatie.wijzigen"));

const legFinancieelVast = HttpApiEndpoint.post("legFinancieelVast", "/register/financieel", {
  payload: Registerinvoer,
  success: GELUKT,
  error: [...FOUTEN],
}).annotate(Toegangseis, metRecht("financieel.wijzigen"));

const toonMensen = HttpApiEndpoint.get("toonMensen", "/mensen", { query: Peildatumvraag, success: Mensenregister, error: NuNietBeschikbaar }).annotate(Toegangseis, metRecht("persoon.zien"));

const toonLocaties = HttpApiEndpoint.get("toonLocaties", "/locaties", { query: Peildatumvraag, success: Locatieregister, error: NuNietBeschikbaar }).annotate(Toegangseis, metRecht("organisatie.zien"));

const toonOnderaannemers = HttpApiEndpoint.get("toonOnderaannemers", "/onderaannemers", {
  query: Peildatumvraag,
  success: Onderaannemerregister,
  error: NuNietBeschikbaar,
}).annotate(Toegangseis, metRecht("organisatie.zien"));

/** The registers of people and places, and the way by which a person adds to a register. */
export const Registers = HttpApiGroup.make("registers")
  .add(toonFormulieren, legKwaliteitVast, legMensenVast, legOrganisatieVast, legFinancieelVast, toonMensen, toonLocaties, toonOnderaannemers)
  .prefix("/api");
