import { Bewaringgroep, Financieelgroep, Koppelinggroep, Kwaliteitgroep, Organisatiegroep, Systeemgroep, toonInzage, toonStappen, toonTaken } from "@wmo-kit/kit/api";
import { Auditspoor, RequestCheck, Toegang, ToegangGroep } from "@wmo-kit/runtime/api";
import { HttpApi, HttpApiGroup, OpenApi } from "effect/http-api";

import { VERSIE } from "../config/versie.js";
import { Adviesgroep } from "../advies/api.js";
import { Gegevensgroep } from "../koppelingen/gegevens-api.js";
import { Inwonergroep, Inwonertoegangsgroep } from "../inwoner/api.js";
import { Onderzoeksgroep } from "../onderzoek/api.js";
import { Plangroep } from "../plan/api.js";
import { Liquiditeit } from "../financieel/api.js";
import { Registers } from "../organisatie/api.js";
import { Teamgroep } from "../team/api.js";
import { Toezicht } from "../toezicht/api.js";
import { legBsnVast, legInwonerVast, legVolgendeMeldingVast, meldTaakGedaan, registreerBrief, toonBsn, toonDossier, zetStap } from "./dossier-eindpunten.js";
import { laadVoorbeeldgegevens, legMeldingVast, toonDossiers, toonWachtlijst, toonWerklijst, toonWijken, zoekDossiers } from "./werk-eindpunten.js";

/** What the team sees and does: meldingen, the worklist, the waiting list and the dossiers. */
const Werk = HttpApiGroup.make("werk")
  .add(
    toonWerklijst,
    toonTaken,
    toonWachtlijst,
    toonWijken,
    toonDossiers,
    zoekDossiers,
    legMeldingVast,
    legVolgendeMeldingVast,
    toonDossier,
    toonStappen,
    zetStap,
    meldTaakGedaan,
    toonInzage,
    legInwonerVast,
    legBsnVast,
    toonBsn,
    registreerBrief,
    laadVoorbeeldgegevens,
  )
  .prefix("/api");

/** The whole HTTP API of the kit, from which the server, the typed client and the OpenAPI 3.1 document come. */
export const Api = HttpApi.make("wijkteam")
  .add(Werk)
  .add(Plangroep)
  .add(Onderzoeksgroep)
  .add(Inwonergroep)
  .add(Inwonertoegangsgroep)
  .add(Adviesgroep)
  .add(Gegevensgroep)
  .add(Teamgroep)
  .add(Organisatiegroep)
  .add(Kwaliteitgroep)
  .add(Registers)
  .add(Financieelgroep)
  .add(Liquiditeit)
  .add(Koppelinggroep)
  .add(Toezicht)
  .add(Bewaringgroep)
  .add(Systeemgroep)
  .middleware(RequestCheck)
  .middleware(Auditspoor)
  .middleware(Toegang)
  .add(ToegangGroep)
  .annotate(HttpApi.PayloadParseOptions, { errors: "all", onExcessProperty: "error" })
  .annotateMerge(
    OpenApi.annotations({
      title: "Wijkteam-kit",
      version: VERSIE,
      description: "Van melding tot oplossing: meldingen, onderzoek, advies en hulp van een sociaal wijkteam, met de termijnen en de redenen.",
    }),
  );
