import { CivielDatum, Geblokkeerd, InvoerOngeldig, NietGevonden, NuNietBeschikbaar, Xml } from "@wmo-kit/kit/api";
import { metRecht, Toegangseis } from "@wmo-kit/runtime/api";
import { Schema } from "effect";
import { HttpApiEndpoint, HttpApiGroup, HttpApiSchema } from "effect/http-api";

import { Declaratieregel, Declaratieweergave, Regelbrontijd, Tariefweergave } from "./weergave.js";

const maken = metRecht("declaratie.maken");
const run = { declaratieId: Schema.String };
const fouten = [NietGevonden, Geblokkeerd, NuNietBeschikbaar] as const;

const Maand = Schema.String.check(Schema.isPattern(/^\d{4}-(0[1-9]|1[0-2])$/u));

const toonDeclaraties = HttpApiEndpoint.get("toonDeclaraties", "/declaraties", {
  success: Schema.Struct({ declaraties: Schema.Array(Declaratieregel) }),
  error: [...fouten],
}).annotate(Toegangseis, maken);

const stelDeclaratieVoor = HttpApiEndpoint.post("stelDeclaratieVoor", "/declaraties", {
  payload: Schema.Struct({
    maand: Maand.annotate({ description: "Maand als jjjj-mm", examples: ["2026-10"] }),
    vanaf: Schema.optionalKey(Maand.annotate({ description: "Eerste maand waarvan nog niet gedeclareerde tijd meegaat; zonder deze maand alles wat nog te declareren is", examples: ["2026-10"] })),
    gemeente: Schema.optionalKey(Schema.String.check(Schema.isPattern(/^\d{4}$/u))),
  }),
  success: Declaratieweergave.pipe(HttpApiSchema.status(201)),
  error: [...fouten],
}).annotate(Toegangseis, maken);

const toonVoorstelvoortgang = HttpApiEndpoint.get("toonVoorstelvoortgang", "/voorstelvoortgang", {
  /** How far the own proposal is that is being made now; null when there is none. */
  success: Schema.NullOr(Schema.Struct({ gedaan: Schema.Int, totaal: Schema.Int })),
}).annotate(Toegangseis, maken);

const toonDeclaratie = HttpApiEndpoint.get("toonDeclaratie", "/declaraties/:declaratieId", {
  params: run,
  success: Declaratieweergave,
  error: [...fouten],
}).annotate(Toegangseis, maken);

const toonRegelbron = HttpApiEndpoint.get("toonRegelbron", "/declaraties/:declaratieId/regels/:referentie", {
  params: { ...run, referentie: Schema.String },
  success: Schema.Struct({ registraties: Schema.Array(Regelbrontijd) }),
  error: [...fouten],
}).annotate(Toegangseis, maken);

const verzendDeclaratie = HttpApiEndpoint.post("verzendDeclaratie", "/declaraties/:declaratieId/verzenden", {
  params: run,
  success: Declaratieweergave,
  error: [...fouten],
}).annotate(Toegangseis, metRecht("declaratie.verzenden"));

/** Lets the kit offer the files to the network, instead of a person who uploads them. */
const biedDeclaratieAan = HttpApiEndpoint.post("biedDeclaratieAan", "/declaraties/:declaratieId/aanbieding", {
  params: run,
  success: Declaratieweergave,
  error: [...fouten],
}).annotate(Toegangseis, metRecht("declaratie.verzenden"));

const neemAntwoord = HttpApiEndpoint.post("neemAntwoord", "/declaraties/:declaratieId/antwoorden", {
  params: run,
  payload: Xml,
  success: Declaratieweergave,
  error: [...fouten],
}).annotate(Toegangseis, maken);

const haalDeclaratiebestand = HttpApiEndpoint.get("haalDeclaratiebestand", "/declaraties/:declaratieId/bestanden/:bestand", {
  params: { ...run, bestand: Schema.FiniteFromString.check(Schema.isInt()) },
  success: HttpApiSchema.WithHeaders(Xml, { "content-disposition": Schema.String }),
  error: [...fouten],
}).annotate(Toegangseis, metRecht("declaratie.verzenden"));

const Tarievenlijst = Schema.Struct({ tarieven: Schema.Array(Tariefweergave) });

const toonTarieven = HttpApiEndpoint.get("toonTarieven", "/tarieven", { success: Tarievenlijst, error: NuNietBeschikbaar }).annotate(Toegangseis, maken);

const legTariefVast = HttpApiEndpoint.post("legTariefVast", "/tarieven", {
  payload: Schema.Struct({
    productCode: Schema.String,
    eenheid: Schema.String,
    tariefInEurocent: Schema.Int,
    geldigVanaf: CivielDatum,
    geldigTotEnMet: Schema.optionalKey(CivielDatum),
  }),
  success: Tarievenlijst.pipe(HttpApiSchema.status(201)),
  error: [InvoerOngeldig, NuNietBeschikbaar],
}).annotate(Toegangseis, metRecht("financieel.wijzigen"));

/** From recorded time to an approved claim: proposals, files, answers and the tariffs of the contract. */
export const Declaraties = HttpApiGroup.make("declaraties")
  .add(toonDeclaraties, stelDeclaratieVoor, toonVoorstelvoortgang, toonDeclaratie, toonRegelbron, verzendDeclaratie, biedDeclaratieAan, neemAntwoord, haalDeclaratiebestand, toonTarieven, legTariefVast)
  .prefix("/api");
