import { Geblokkeerd } from "@wmo-kit/kit/api";
import { geefBestand, toOpslagProblem } from "@wmo-kit/kit/http";
import { Effect } from "effect";
import { HttpApiBuilder } from "effect/http-api";

import { Api } from "../api/api.js";
import { vraagIndicaties } from "../backoffice/indicaties.js";
import { toProblem } from "../http/to-problem.js";
import { haalPersoon, neemPersoonOver } from "../persoonsgegevens/programs.js";
import { showVandaag } from "../programs/toon.js";
import { toonAanbieders } from "./aanbieders.js";
import { geefLeegBestand, leesIn, toonBestanden } from "./bestanden.js";
import { toBestandProblem, toExportProblem, toPersoonProblem } from "./to-gegevens-problem.js";
import { vergelijkBestand } from "./vergelijking.js";
import { maakZaakexport } from "./zaakexport.js";
import { neemWizOver, toonWiz } from "../wiz/programs.js";
import { toWizProblem } from "../wiz/to-wiz-problem.js";

const NIETS_TE_VERGELIJKEN = new Geblokkeerd({ detail: "Er is nog geen bestand van de gemeente ingelezen. Lees het in bij Organisatie, Bestanden inlezen.", code: "NIETS_TE_VERGELIJKEN" });

/** Files and data from other systems: each endpoint runs one program. */
export const GegevensHandlers = HttpApiBuilder.group(Api, "gegevens", (handlers) =>
  handlers
    .handle("toonBestanden", () => toonBestanden.pipe(Effect.mapError(toOpslagProblem)))
    .handle("haalLeegBestand", ({ params }) => geefLeegBestand(params.soort).pipe(Effect.map((tekst) => geefBestand(tekst, `${params.soort}.csv`)), Effect.mapError(toBestandProblem)))
    .handle("leesBestandIn", ({ params, query, payload }) => leesIn(params.soort, query.stand, payload).pipe(Effect.mapError(toBestandProblem)))
    .handle("vergelijkBestand", () => vergelijkBestand.pipe(Effect.mapError((fout) => (fout._tag === "NietsTeVergelijken" ? NIETS_TE_VERGELIJKEN : toOpslagProblem(fout)))))
    .handle("toonWiz", () => toonWiz.pipe(Effect.mapError(toWizProblem)))
    .handle("neemWizOver", () => neemWizOver.pipe(Effect.mapError(toWizProblem)))
    .handle("toonAanbieders", () => toonAanbieders.pipe(Effect.mapError(toOpslagProblem)))
    .handle("haalZaakexport", ({ params }) => maakZaakexport(params.dossierId).pipe(Effect.map((tekst) => geefBestand(tekst, "zaakexport.json")), Effect.mapError(toExportProblem)))
    .handle("haalPersoon", ({ params, payload }) => haalPersoon(params.dossierId, payload).pipe(Effect.mapError(toPersoonProblem)))
    .handle("vraagIndicaties", ({ params, payload }) => vraagIndicaties(params.dossierId, payload).pipe(Effect.mapError(toPersoonProblem)))
    .handle("neemPersoonOver", ({ params, payload }) => neemPersoonOver(params.dossierId, payload.velden).pipe(Effect.mapError(toPersoonProblem), Effect.flatMap((dossier) => showVandaag(dossier).pipe(Effect.mapError(toProblem))))),
);
