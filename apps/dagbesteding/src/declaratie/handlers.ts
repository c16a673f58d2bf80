import { Effect } from "effect";
import { HttpApiBuilder, HttpApiSchema } from "effect/http-api";

import { Api } from "../api/api.js";
import { neemAntwoord } from "./neem-antwoord.js";
import { toDeclaratieProblem, toLeesProblem, toTariefProblem } from "./problemen.js";
import { stelDeclaratieVoor } from "./stel-declaratie-voor.js";
import { haalDeclaratiebestand, legTariefVast, showRun, toonDeclaraties, toonTarieven } from "./toon-declaraties.js";
import { verzendDeclaratie } from "./verzend-declaratie.js";
import { Declaratiekast } from "./declaratiekast.js";

const utf8 = new TextEncoder();
const load = (id: string) => Effect.flatMap(Declaratiekast, (kast) => kast.load(id));

/** The claims: each endpoint runs one program and shows what came of it. */
export const DeclaratieHandlers = HttpApiBuilder.group(Api, "declaraties", (handlers) =>
  handlers
    .handle("toonDeclaraties", () => toonDeclaraties.pipe(Effect.map((declaraties) => ({ declaraties })), Effect.mapError(toDeclaratieProblem)))
    .handle("stelDeclaratieVoor", ({ payload }) => stelDeclaratieVoor(payload).pipe(Effect.flatMap(showRun), Effect.mapError(toDeclaratieProblem)))
    .handle("toonDeclaratie", ({ params }) => load(params.declaratieId).pipe(Effect.flatMap(showRun), Effect.mapError(toDeclaratieProblem)))
    .handle("verzendDeclaratie", ({ params }) => verzendDeclaratie(params.declaratieId).pipe(Effect.flatMap(showRun), Effect.mapError(toDeclaratieProblem)))
    .handle("neemAntwoord", ({ params, payload }) => neemAntwoord(params.declaratieId, payload).pipe(Effect.flatMap(showRun), Effect.mapError(toDeclaratieProblem)))
    .handle("haalDeclaratiebestand", ({ params }) =>
      haalDeclaratiebestand(params.declaratieId, params.bestand).pipe(
        Effect.map(({ xml, identificatie }) =>
          HttpApiSchema.withHeaders({ body: utf8.encode(xml), headers: { "content-disposition": `attachment; filename="WMO323-${identificatie}.xml"` } }),
        ),
        Effect.mapError(toDeclaratieProblem),
      ),
    )
    .handle("toonTarieven", () => toonTarieven.pipe(Effect.map((tarieven) => ({ tarieven })), Effect.mapError(toLeesProblem)))
    .handle("legTariefVast", ({ payload }) => legTariefVast(payload).pipe(Effect.map((tarieven) => ({ tarieven })), Effect.mapError(toTariefProblem))),
);
