import { Auditspoor, metRecht, OPENBAAR, RequestCheck, Toegang, Toegangseis, ToegangGroep } from "@wmo-kit/runtime/api";
import { Schema } from "effect";
import { HttpApi, HttpApiEndpoint, HttpApiGroup, OpenApi } from "effect/http-api";

import { Koppelinggroep } from "../koppelingen/api.js";
import { Kwaliteit } from "../kwaliteit/api.js";
import { Registers } from "../organisatie/api.js";
import { Financieel } from "../financieel/api.js";
import { Aanwezigheid } from "../aanwezigheid/api.js";
import { Declaraties } from "../declaratie/api.js";
import { Dashboard } from "../dashboard/api.js";
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
  toonInzage,
  toonStappen,
  zetStap,
} from "./dossier-eindpunten.js";
import { meldOrganisatietaakGedaan, toonOrganisatie, toonOrganisatiestappen, zetOrganisatiestap } from "./organisatie-eindpunten.js";
import { Instellingweergave } from "./weergave.js";
import { laadVoorbeeldgegevens, leegPostvak, ontvangBericht, openDossier, toonDossiers, toonTaken, toonWerklijst, zoekDossiers } from "./werk-eindpunten.js";

const toonInstelling = HttpApiEndpoint.get("toonInstelling", "/instelling", { success: Instellingweergave }).annotate(Toegangseis, OPENBAAR);

const Gezondheidsstand = Schema.Literals(["goed", "let-op", "fout"]);

const gezondheid = HttpApiEndpoint.get("gezondheid", "/gezondheid", { success: Schema.Struct({ stand: Gezondheidsstand }) }).annotate(Toegangseis, OPENBAAR);

const toonGezondheid = HttpApiEndpoint.get("toonGezondheid", "/beheer/gezondheid", {
  success: Schema.Struct({
    stand: Gezondheidsstand,
    metingen: Schema.Array(Schema.Struct({ naam: Schema.String, stand: Gezondheidsstand, uitleg: Schema.String })),
  }),
}).annotate(Toegangseis, metRecht("instelling.wijzigen"));

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

/** What the organisation itself has to do: waiting lists, subcontractors, people, incidents, changes. */
export const Organisatie = HttpApiGroup.make("organisatie")
  .add(toonOrganisatie, toonOrganisatiestappen, zetOrganisatiestap, meldOrganisatietaakGedaan)
  .prefix("/api");

/** Whose kit this is, and whether it runs. */
export const Systeem = HttpApiGroup.make("systeem").add(gezondheid, toonGezondheid, toonInstelling).prefix("/api");

/** The whole HTTP API of the kit, from which the server, the typed client and the OpenAPI 3.1 document come. */
export const Api = HttpApi.make("dagbesteding")
  .add(Werk)
  .add(Organisatie)
  .add(Aanwezigheid)
  .add(Declaraties)
  .add(Kwaliteit)
  .add(Registers)
  .add(Financieel)
  .add(Dashboard)
  .add(Koppelinggroep)
  .add(Toezicht)
  .add(Systeem)
  .middleware(RequestCheck)
  .middleware(Auditspoor)
  .middleware(Toegang)
  .add(ToegangGroep)
  .annotate(HttpApi.PayloadParseOptions, { errors: "all", onExcessProperty: "error" })
  .annotateMerge(
    OpenApi.annotations({
      title: "Dagbesteding-kit",
      version: "0.1.0",
      description: "Toewijzingen, termijnen en iWmo-berichten van een aanbieder van dagbesteding.",
    }),
  );
