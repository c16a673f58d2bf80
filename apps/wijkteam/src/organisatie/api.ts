import {
  legFinancieelVast,
  legKwaliteitVast,
  legMensenVast,
  legOrganisatieVast,
  NuNietBeschikbaar,
  Peildatumvraag,
  toonFormulieren,
} from "@wmo-kit/kit/api";
import { Auditspoor, metRecht, RequestCheck, Toegang, Toegangseis } from "@wmo-kit/runtime/api";
import { HttpApiEndpoint, HttpApiGroup } from "effect/http-api";

import { Functieregister, Mensenregister, Ontwikkelregister, Partnerregister, Risicodossier, Wijkregister } from "./registerweergave.js";

const mensen = metRecht("persoon.zien");
const organisatie = metRecht("organisatie.zien");

const toonMensen = HttpApiEndpoint.get("toonMensen", "/mensen", { query: Peildatumvraag, success: Mensenregister, error: NuNietBeschikbaar }).annotate(Toegangseis, mensen);

const toonFuncties = HttpApiEndpoint.get("toonFuncties", "/sleutelfuncties", { query: Peildatumvraag, success: Functieregister, error: NuNietBeschikbaar }).annotate(
  Toegangseis,
  mensen,
);

const toonWijkregister = HttpApiEndpoint.get("toonWijkregister", "/wijkregister", { query: Peildatumvraag, success: Wijkregister, error: NuNietBeschikbaar }).annotate(
  Toegangseis,
  organisatie,
);

const toonPartners = HttpApiEndpoint.get("toonPartners", "/partners", { query: Peildatumvraag, success: Partnerregister, error: NuNietBeschikbaar }).annotate(
  Toegangseis,
  organisatie,
);

const toonRisicos = HttpApiEndpoint.get("toonRisicos", "/risicos", { query: Peildatumvraag, success: Risicodossier, error: NuNietBeschikbaar }).annotate(Toegangseis, organisatie);

const toonOntwikkeling = HttpApiEndpoint.get("toonOntwikkeling", "/ontwikkelplannen", { query: Peildatumvraag, success: Ontwikkelregister, error: NuNietBeschikbaar }).annotate(
  Toegangseis,
  organisatie,
);

/** The registers of a district team, and the way by which a person adds to one. */
export const Registers = HttpApiGroup.make("registers")
  .add(
    toonFormulieren,
    legKwaliteitVast,
    legMensenVast,
    legOrganisatieVast,
    legFinancieelVast,
    toonMensen,
    toonFuncties,
    toonWijkregister,
    toonPartners,
    toonRisicos,
    toonOntwikkeling,
  )
  .prefix("/api")
  .middleware(RequestCheck)
  .middleware(Auditspoor)
  .middleware(Toegang);
