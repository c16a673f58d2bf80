import { Bewaringgroep, Financieelgroep, Koppelinggroep, Kwaliteitgroep, Organisatiegroep, Systeemgroep, toonInzage, toonStappen, toonTaken } from "@wmo-kit/kit/api";
import { Auditspoor, RequestCheck, Toegang, ToegangGroep } from "@wmo-kit/runtime/api";
import { HttpApi, HttpApiGroup, OpenApi } from "effect/http-api";

import { VERSIE } from "../config/versie.js";
import { Aanwezigheid } from "../aanwezigheid/api.js";
import { Dashboard } from "../dashboard/api.js";
import { Berichtenverkeergroep } from "../berichtenverkeer/api.js";
import { Declaraties } from "../declaratie/api.js";
import { Socialreturn } from "../financieel/api.js";
import { Registers } from "../organisatie/api.js";
import { Takenagenda } from "../taken/api.js";
import { Toezicht } from "../toezicht/api.js";
import {
  biedBerichtAan,
  haalBericht,
  meldTaakGedaan,
  registreerContact,
  registreerVerzending,
  startOndersteuning,
  toonBsn,
  toonDossier,
  toonGrootboek,
  zetStap,
} from "./dossier-eindpunten.js";
import { laadVoorbeeldgegevens, leegPostvak, ontvangBericht, openDossier, toonDossiers, toonWerklijst, zoekDossiers } from "./werk-eindpunten.js";

/** What the provider sees and does: the worklist, the dossiers and the messages. */
export const Werk = HttpApiGroup.make("werk")
  .add(
    toonWerklijst,
    toonTaken,
    toonDossiers,
    zoekDossiers,
    openDossier,
    toonDossier,
    toonStappen,
    zetStap,
    meldTaakGedaan,
    toonGrootboek,
    toonInzage,
    registreerContact,
    startOndersteuning,
    haalBericht,
    registreerVerzending,
    toonBsn,
    ontvangBericht,
    leegPostvak,
    biedBerichtAan,
    laadVoorbeeldgegevens,
  )
  .prefix("/api");

/** The whole HTTP API of the kit, from which the server, the typed client and the OpenAPI 3.1 document come. */
export const Api = HttpApi.make("dagbesteding")
  .add(Werk)
  .add(Organisatiegroep)
  .add(Aanwezigheid)
  .add(Takenagenda)
  .add(Declaraties)
  .add(Berichtenverkeergroep)
  .add(Kwaliteitgroep)
  .add(Registers)
  .add(Financieelgroep)
  .add(Socialreturn)
  .add(Dashboard)
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
      title: "Dagbesteding-kit",
      version: VERSIE,
      description: "Toewijzingen, termijnen en iWmo-berichten van een aanbieder van dagbesteding.",
    }),
  );
