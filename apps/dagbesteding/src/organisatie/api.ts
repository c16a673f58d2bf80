import {
  legFinancieelVast,
  legKwaliteitVast,
  legMensenVast,
  legOrganisatieVast,
  NuNietBeschikbaar,
  Peildatumvraag,
  toonFormulieren,
} from "@wmo-kit/kit/api";
import { metRecht, Toegangseis } from "@wmo-kit/runtime/api";
import { HttpApiEndpoint, HttpApiGroup } from "effect/http-api";

import { Locatieregister, Mensenregister, Onderaannemerregister } from "./weergave.js";

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
