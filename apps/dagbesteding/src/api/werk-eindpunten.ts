import { CivielDatum, Geblokkeerd, InvoerOngeldig, NietGevonden, NuNietBeschikbaar, RedenNodig, Xml } from "@wmo-kit/kit/api";
import { Auditsoort, metRecht, Toegangseis } from "@wmo-kit/runtime/api";
import { Schema } from "effect";
import { HttpApiEndpoint, HttpApiSchema } from "effect/http-api";

import { Afgekeurd, AlOntvangen } from "./problemen.js";
import { Dossierregel, Dossierweergave, Werklijst } from "./weergave.js";

const Naamdeel = Schema.String.check(Schema.isMinLength(1), Schema.isMaxLength(200));
const Achternaam = Schema.Struct({ achternaam: Naamdeel, voorvoegsel: Schema.optionalKey(Naamdeel) });

/** What must be done: the terms of every resident, sorted. */
export const toonWerklijst = HttpApiEndpoint.get("toonWerklijst", "/werklijst", { success: Werklijst, error: NuNietBeschikbaar }).annotate(Toegangseis, metRecht("dossier.zien"));

const Dossierlijst = Schema.Struct({ dossiers: Schema.Array(Dossierregel) });

/** Every resident that whoever asks has a reason to see. */
export const toonDossiers = HttpApiEndpoint.get("toonDossiers", "/dossiers", { success: Dossierlijst, error: NuNietBeschikbaar }).annotate(
  Toegangseis,
  metRecht("dossier.zien"),
);

/** Those of them whose name holds a text; asked in the body, so that no name stands in an address. */
export const zoekDossiers = HttpApiEndpoint.post("zoekDossiers", "/zoeken", {
  payload: Schema.Struct({ naam: Schema.String.check(Schema.isMinLength(1), Schema.isMaxLength(100)) }),
  success: Dossierlijst,
  error: NuNietBeschikbaar,
})
  .annotate(Toegangseis, metRecht("dossier.zien"))
  .annotate(Auditsoort, { soort: "overzicht-ingezien", actie: "R" });

/** Opens a dossier for a resident without an allocation (route 2); without a municipality it is that of the contract. */
export const openDossier = HttpApiEndpoint.post("openDossier", "/dossiers", {
  payload: Schema.Struct({
    gemeente: Schema.optionalKey(Schema.String),
    client: Schema.Struct({
      bsn: Schema.String,
      geboortedatum: Schema.Struct({ datum: CivielDatum }),
      geslacht: Schema.Literals(["0", "1", "2"]),
      naam: Schema.Struct({
        geslachtsnaam: Achternaam,
        partnernaam: Schema.optionalKey(Achternaam),
        voornamen: Schema.optionalKey(Naamdeel),
        voorletters: Schema.optionalKey(Naamdeel),
        naamGebruik: Schema.Literals(["1", "2", "3", "4"]),
      }),
    }),
  }),
  success: Dossierweergave.pipe(HttpApiSchema.status(201)),
  error: [AlOntvangen, InvoerOngeldig, Geblokkeerd, NuNietBeschikbaar],
}).annotate(Toegangseis, metRecht("dossier.wijzigen"));

/** Takes in a 301, 319, 325 or return: into the dossier of a resident, or into a claim. */
export const ontvangBericht = HttpApiEndpoint.post("ontvangBericht", "/berichten", {
  payload: Xml,
  success: Schema.Struct({
    dossierId: Schema.NullOr(Schema.String),
    declaratieId: Schema.NullOr(Schema.String),
    nieuwDossier: Schema.Boolean,
    naam: Schema.String,
  }).pipe(HttpApiSchema.status(201)),
  error: [Afgekeurd, AlOntvangen, NietGevonden, RedenNodig, Geblokkeerd, NuNietBeschikbaar],
}).annotate(Toegangseis, metRecht("bericht.ontvangen"));

/** Fills an empty kit with made-up residents. */
export const laadVoorbeeldgegevens = HttpApiEndpoint.post("laadVoorbeeldgegevens", "/voorbeeldgegevens", {
  success: Schema.Struct({ aantal: Schema.Int }),
  error: [Geblokkeerd, NuNietBeschikbaar],
}).annotate(Toegangseis, metRecht("instelling.wijzigen"));

/** Takes in what waits in the folder of incoming messages, now instead of within a minute. */
export const leegPostvak = HttpApiEndpoint.post("leegPostvak", "/postvak", {
  success: Schema.Struct({ ontvangen: Schema.Int, bekend: Schema.Int, afgekeurd: Schema.Int, gelaten: Schema.Int }),
  error: NuNietBeschikbaar,
}).annotate(Toegangseis, metRecht("bericht.ontvangen"));
