import { Geblokkeerd, InvoerOngeldig, NietGevonden, NuNietBeschikbaar, StapTegengehouden, Taakstand } from "@wmo-kit/kit/api";
import { Auditsoort, metRecht, Toegangseis } from "@wmo-kit/runtime/api";
import { Schema } from "effect";
import { HttpApiEndpoint, HttpApiSchema } from "effect/http-api";

import { Inwonerinvoer, MELDINGVELDEN } from "./inwoner-velden.js";
import { AlVastgelegd } from "./problemen.js";
import { Dossierlijst, Dossierweergave, Wachtlijst, Werklijst } from "./weergave.js";

const zien = metRecht("dossier.zien");

const Paginagrootte = Schema.FiniteFromString.check(Schema.isInt(), Schema.isBetween({ minimum: 1, maximum: 500 }));

/** What must be done for residents, sorted by term, a page at a time. */
export const toonWerklijst = HttpApiEndpoint.get("toonWerklijst", "/werklijst", {
  query: Schema.Struct({
    toon: Schema.optionalKey(Taakstand),
    van: Schema.optionalKey(Schema.Literals(["mij", "allen"])),
    na: Schema.optionalKey(Schema.String.check(Schema.isMaxLength(300))),
    aantal: Schema.optionalKey(Paginagrootte),
  }),
  success: Werklijst,
  error: NuNietBeschikbaar,
}).annotate(Toegangseis, zien);

/** Who waits for a professional, by priority. @source W-50.1, W-61.1 */
export const toonWachtlijst = HttpApiEndpoint.get("toonWachtlijst", "/wachtlijst", { success: Wachtlijst, error: NuNietBeschikbaar }).annotate(Toegangseis, zien);

/** The districts of this team; empty when they were not given. */
export const toonWijken = HttpApiEndpoint.get("toonWijken", "/wijken", { success: Schema.Struct({ wijken: Schema.Array(Schema.String) }) }).annotate(Toegangseis, zien);

const HOOGSTE_PAGINA = 1_000_000;

/** The residents that whoever asks has a reason to see, by name, a page at a time. */
export const toonDossiers = HttpApiEndpoint.get("toonDossiers", "/dossiers", {
  query: Schema.Struct({ pagina: Schema.optionalKey(Schema.FiniteFromString.check(Schema.isInt(), Schema.isBetween({ minimum: 1, maximum: HOOGSTE_PAGINA }))) }),
  success: Dossierlijst,
  error: NuNietBeschikbaar,
}).annotate(Toegangseis, zien);

/** Those of them whose name holds a text; asked in the body, so that no name stands in an address. */
export const zoekDossiers = HttpApiEndpoint.post("zoekDossiers", "/zoeken", {
  payload: Schema.Struct({
    naam: Schema.String.check(Schema.isMinLength(1), Schema.isMaxLength(100)),
    pagina: Schema.optionalKey(Schema.Int.check(Schema.isBetween({ minimum: 1, maximum: HOOGSTE_PAGINA }))),
  }),
  success: Dossierlijst,
  error: NuNietBeschikbaar,
})
  .annotate(Toegangseis, zien)
  .annotate(Auditsoort, { soort: "overzicht-ingezien", actie: "R" });

/** Records a melding and opens a dossier for it. The same `kenmerk` twice opens one dossier. @source W-1, W-50.2.1, W-106.9 */
export const legMeldingVast = HttpApiEndpoint.post("legMeldingVast", "/meldingen", {
  payload: Schema.Struct({ ...MELDINGVELDEN, inwoner: Inwonerinvoer }),
  success: Dossierweergave.pipe(HttpApiSchema.status(201)),
  error: [AlVastgelegd, NietGevonden, InvoerOngeldig, StapTegengehouden, Geblokkeerd, NuNietBeschikbaar],
}).annotate(Toegangseis, metRecht("dossier.wijzigen"));

/** Fills an empty kit with made-up residents. */
export const laadVoorbeeldgegevens = HttpApiEndpoint.post("laadVoorbeeldgegevens", "/voorbeeldgegevens", {
  success: Schema.Struct({ aantal: Schema.Int }),
  error: [Geblokkeerd, NuNietBeschikbaar],
}).annotate(Toegangseis, metRecht("instelling.wijzigen"));
