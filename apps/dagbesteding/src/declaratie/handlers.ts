import { Gebruiker } from "@wmo-kit/runtime";
import { Effect } from "effect";
import { HttpApiBuilder, HttpApiSchema } from "effect/http-api";

import { Api } from "../api/api.js";
import { neemAntwoordOpRun } from "../programs/ontvang-declaratieantwoord.js";
import { biedDeclaratieAan, verzendOpWijze } from "./bied-declaratie-aan.js";
import { toDeclaratieProblem, toLeesProblem, toTariefProblem } from "./problemen.js";
import { stelDeclaratieVoor } from "./stel-declaratie-voor.js";
import { haalDeclaratiebestand, legTariefVast, showRun, toonDeclaratie, toonDeclaraties, toonRegelbron, toonTarieven } from "./toon-declaraties.js";
import { makeVoortgangstand } from "./voortgangstand.js";

const utf8 = new TextEncoder();

/** The claims: each endpoint runs one program and shows what came of it. */
export const DeclaratieHandlers = HttpApiBuilder.group(Api, "declaraties", (handlers) =>
  Effect.map(makeVoortgangstand, (voortgang) => handlers
    .handle("toonDeclaraties", () => toonDeclaraties.pipe(Effect.map((declaraties) => ({ declaraties })), Effect.mapError(toDeclaratieProblem)))
    // Whoever goes away stops it: nothing is stored before the proposal is whole.
    .handle("stelDeclaratieVoor", ({ payload }) =>
      Effect.flatMap(Gebruiker, ({ account }) => voortgang.volg(account, (meld) => stelDeclaratieVoor(payload, meld))).pipe(Effect.flatMap(showRun), Effect.mapError(toDeclaratieProblem)),
    )
    .handle("toonVoorstelvoortgang", () => Effect.flatMap(Gebruiker, ({ account }) => voortgang.lees(account)))
    .handle("toonDeclaratie", ({ params }) => toonDeclaratie(params.declaratieId).pipe(Effect.mapError(toDeclaratieProblem)))
    .handle("toonRegelbron", ({ params }) =>
      toonRegelbron(params.declaratieId, params.referentie).pipe(Effect.map((registraties) => ({ registraties })), Effect.mapError(toDeclaratieProblem)),
    )
    .handle("verzendDeclaratie", ({ params }) => verzendOpWijze(params.declaratieId).pipe(Effect.flatMap(showRun), Effect.mapError(toDeclaratieProblem)))
    .handle("biedDeclaratieAan", ({ params }) => biedDeclaratieAan(params.declaratieId).pipe(Effect.flatMap(showRun), Effect.mapError(toDeclaratieProblem)))
    .handle("neemAntwoord", ({ params, payload }) => neemAntwoordOpRun(params.declaratieId, payload).pipe(Effect.flatMap(showRun), Effect.mapError(toDeclaratieProblem)))
    .handle("haalDeclaratiebestand", ({ params }) =>
      haalDeclaratiebestand(params.declaratieId, params.bestand).pipe(
        Effect.map(({ xml, identificatie }) =>
          HttpApiSchema.withHeaders({ body: utf8.encode(xml), headers: { "content-disposition": `attachment; filename="WMO323-${identificatie}.xml"` } }),
        ),
        Effect.mapError(toDeclaratieProblem),
      ),
    )
    .handle("toonTarieven", () => toonTarieven.pipe(Effect.map((tarieven) => ({ tarieven })), Effect.mapError(toLeesProblem)))
    .handle("legTariefVast", ({ payload }) => legTariefVast(payload).pipe(Effect.map((tarieven) => ({ tarieven })), Effect.mapError(toTariefProblem)))),
);
