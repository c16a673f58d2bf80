import { Auditspoor, metRecht, Problem, problemKind, RequestCheck, Toegang, Toegangseis } from "@wmo-kit/runtime/api";
import { Schema } from "effect";
import { HttpApiEndpoint, HttpApiGroup, HttpApiSchema } from "effect/http-api";

import { Bestand, bestandVan, Peildatumvraag } from "../api/velden.js";
import { NietGevonden, NuNietBeschikbaar } from "../api/weigeringen.js";
import { Jaarrekeningtoetsing, Netwerkkaartweergave } from "./weergave.js";

/** The file cannot be taken in; every fault stands in the list and nothing was stored. */
export class CijfersAfgekeurd extends Problem<CijfersAfgekeurd>()(
  "CijfersAfgekeurd",
  problemKind("cijfers-afgekeurd", 422, "Dit bestand kan niet worden gebruikt"),
  { detail: Schema.String, code: Schema.Literal("CIJFERS_AFGEKEURD"), bevindingen: Schema.Array(Schema.String) },
) {}

const LEESFOUTEN = [NietGevonden, CijfersAfgekeurd, NuNietBeschikbaar] as const;
const XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

const haalSjabloon = HttpApiEndpoint.get("haalSjabloon", "/jaarrekening/sjabloon.xlsx", { success: bestandVan(XLSX) }).annotate(
  Toegangseis,
  metRecht("financieel.zien"),
);

const haalCsvSjabloon = HttpApiEndpoint.get("haalCsvSjabloon", "/jaarrekening/sjabloon.csv", { success: bestandVan("text/csv") }).annotate(
  Toegangseis,
  metRecht("financieel.zien"),
);

const leesJaarrekening = HttpApiEndpoint.post("leesJaarrekening", "/jaarrekening", {
  query: Schema.Struct({ bestandsnaam: Schema.String.check(Schema.isMinLength(1), Schema.isMaxLength(200)) }),
  payload: Bestand,
  success: Jaarrekeningtoetsing.pipe(HttpApiSchema.status(201)),
  error: [...LEESFOUTEN],
}).annotate(Toegangseis, metRecht("financieel.wijzigen"));

// Nothing recorded yet is an answer, not a fault: null.
const toonJaarrekening = HttpApiEndpoint.get("toonJaarrekening", "/jaarrekening", {
  query: Peildatumvraag,
  success: Schema.NullOr(Jaarrekeningtoetsing),
  error: [...LEESFOUTEN],
}).annotate(Toegangseis, metRecht("financieel.zien"));

const haalDossierHtml = HttpApiEndpoint.get("haalDossierHtml", "/jaarrekening/dossier.html", {
  query: Peildatumvraag,
  success: bestandVan("text/html"),
  error: [...LEESFOUTEN],
}).annotate(Toegangseis, metRecht("financieel.zien"));

const haalDossierMarkdown = HttpApiEndpoint.get("haalDossierMarkdown", "/jaarrekening/dossier.md", {
  query: Peildatumvraag,
  success: bestandVan("text/markdown"),
  error: [...LEESFOUTEN],
}).annotate(Toegangseis, metRecht("financieel.zien"));

const legNetwerkkaartVast = HttpApiEndpoint.post("legNetwerkkaartVast", "/netwerkkaart", {
  payload: Schema.Json,
  success: Netwerkkaartweergave.pipe(HttpApiSchema.status(201)),
  error: [...LEESFOUTEN],
}).annotate(Toegangseis, metRecht("financieel.wijzigen"));

const toonNetwerkkaart = HttpApiEndpoint.get("toonNetwerkkaart", "/netwerkkaart", {
  query: Peildatumvraag,
  success: Schema.NullOr(Netwerkkaartweergave),
  error: [...LEESFOUTEN],
}).annotate(Toegangseis, metRecht("financieel.zien"));

const haalNetwerkkaart = HttpApiEndpoint.get("haalNetwerkkaart", "/netwerkkaart.svg", {
  success: bestandVan("image/svg+xml"),
  error: [...LEESFOUTEN],
}).annotate(Toegangseis, metRecht("financieel.zien"));

/** The annual accounts and the network map. */
export const Financieelgroep = HttpApiGroup.make("financieel")
  .add(
    haalSjabloon,
    haalCsvSjabloon,
    leesJaarrekening,
    toonJaarrekening,
    haalDossierHtml,
    haalDossierMarkdown,
    legNetwerkkaartVast,
    toonNetwerkkaart,
    haalNetwerkkaart,
  )
  .prefix("/api")
  .middleware(RequestCheck)
  .middleware(Auditspoor)
  .middleware(Toegang);
