import { RequestCheck } from "@wmo-kit/runtime/api";
import { Schema } from "effect";
import { HttpApi, HttpApiEndpoint, HttpApiGroup, HttpApiSchema, OpenApi } from "effect/http-api";

import { Afgekeurd, AlOntvangen, Geblokkeerd, NietGevonden, NuNietBeschikbaar, RedenNodig } from "./problemen.js";
import { Dossierregel, Dossierweergave, Instellingweergave, Werklijst } from "./weergave.js";

const CivielDatum = Schema.String.check(Schema.isPattern(/^\d{4}-\d{2}-\d{2}$/u)).annotate({
  description: "Datum als jjjj-mm-dd",
  examples: ["2026-11-02"],
});
const Reden = Schema.optionalKey(Schema.String.check(Schema.isMinLength(1), Schema.isMaxLength(500)));
const Xml = Schema.Uint8Array.pipe(HttpApiSchema.asUint8Array({ contentType: "application/xml" }));
const dossier = { dossierId: Schema.String };
const bericht = { dossierId: Schema.String, berichtId: Schema.String };

const toonWerklijst = HttpApiEndpoint.get("toonWerklijst", "/werklijst", { success: Werklijst, error: NuNietBeschikbaar });

const toonDossiers = HttpApiEndpoint.get("toonDossiers", "/dossiers", {
  success: Schema.Struct({ dossiers: Schema.Array(Dossierregel) }),
  error: NuNietBeschikbaar,
});

const toonDossier = HttpApiEndpoint.get("toonDossier", "/dossiers/:dossierId", {
  params: dossier,
  success: Dossierweergave,
  error: [NietGevonden, NuNietBeschikbaar],
});

const registreerContact = HttpApiEndpoint.post("registreerContact", "/dossiers/:dossierId/contact", {
  params: dossier,
  payload: Schema.Struct({ datum: CivielDatum, redenTeLaat: Reden }),
  success: Dossierweergave,
  error: [NietGevonden, Geblokkeerd, RedenNodig, NuNietBeschikbaar],
});

const startOndersteuning = HttpApiEndpoint.post("startOndersteuning", "/dossiers/:dossierId/starts", {
  params: dossier,
  payload: Schema.Struct({ toewijzingNummer: Schema.Int, begindatum: CivielDatum }),
  success: Dossierweergave,
  error: [NietGevonden, Geblokkeerd, NuNietBeschikbaar],
});

const haalBericht = HttpApiEndpoint.get("haalBericht", "/dossiers/:dossierId/berichten/:berichtId", {
  params: bericht,
  success: HttpApiSchema.WithHeaders(Xml, { "content-disposition": Schema.String }),
  error: [NietGevonden, NuNietBeschikbaar],
});

const registreerVerzending = HttpApiEndpoint.post("registreerVerzending", "/dossiers/:dossierId/berichten/:berichtId/verzending", {
  params: bericht,
  payload: Schema.Struct({ datum: CivielDatum, redenTeLaat: Reden }),
  success: Dossierweergave,
  error: [NietGevonden, Geblokkeerd, RedenNodig, NuNietBeschikbaar],
});

const toonBsn = HttpApiEndpoint.post("toonBsn", "/dossiers/:dossierId/bsn", {
  params: dossier,
  success: Schema.Struct({ bsn: Schema.String }),
  error: [NietGevonden, NuNietBeschikbaar],
});

const ontvangBericht = HttpApiEndpoint.post("ontvangBericht", "/berichten", {
  payload: Xml,
  success: Schema.Struct({ dossierId: Schema.String, nieuwDossier: Schema.Boolean, naam: Schema.String }).pipe(
    HttpApiSchema.status(201),
  ),
  error: [Afgekeurd, AlOntvangen, Geblokkeerd, NuNietBeschikbaar],
});

const laadVoorbeeldgegevens = HttpApiEndpoint.post("laadVoorbeeldgegevens", "/voorbeeldgegevens", {
  success: Schema.Struct({ aantal: Schema.Int }),
  error: [Geblokkeerd, NuNietBeschikbaar],
});

const toonInstelling = HttpApiEndpoint.get("toonInstelling", "/instelling", { success: Instellingweergave });

const gezondheid = HttpApiEndpoint.get("gezondheid", "/gezondheid", { success: Schema.Struct({ stand: Schema.Literal("goed") }) });

/** What the provider sees and does: the worklist, the dossiers and the messages. */
export const Werk = HttpApiGroup.make("werk")
  .add(
    toonWerklijst,
    toonDossiers,
    toonDossier,
    registreerContact,
    startOndersteuning,
    haalBericht,
    registreerVerzending,
    toonBsn,
    ontvangBericht,
    laadVoorbeeldgegevens,
  )
  .prefix("/api");

/** Whose kit this is, and whether it runs. */
export const Systeem = HttpApiGroup.make("systeem").add(gezondheid, toonInstelling).prefix("/api");

/** The whole HTTP API of the kit, from which the server, the typed client and the OpenAPI 3.1 document come. */
export const Api = HttpApi.make("dagbesteding")
  .add(Werk)
  .add(Systeem)
  .middleware(RequestCheck)
  .annotate(HttpApi.PayloadParseOptions, { errors: "all", onExcessProperty: "error" })
  .annotateMerge(
    OpenApi.annotations({
      title: "Dagbesteding-kit",
      version: "0.1.0",
      description: "Toewijzingen, termijnen en iWmo-berichten van een aanbieder van dagbesteding.",
    }),
  );
