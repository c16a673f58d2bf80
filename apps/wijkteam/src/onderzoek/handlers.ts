import { Effect } from "effect";
import { HttpApiBuilder } from "effect/http-api";

import { Api } from "../api/api.js";
import { toonIndicatie } from "../herindicatie/programs.js";
import { toProblem } from "../http/to-problem.js";
import { legAantekeningVast, toonExpertteam, toonOnderzoek } from "./programs.js";

/** The investigation: each endpoint runs one program. */
export const OnderzoekHandlers = HttpApiBuilder.group(Api, "onderzoek", (handlers) =>
  handlers
    .handle("toonOnderzoek", ({ params }) => toonOnderzoek(params.dossierId, params.zaak).pipe(Effect.mapError(toProblem)))
    .handle("legOnderzoeksaantekeningVast", ({ params, payload }) => legAantekeningVast(params.dossierId, params.zaak, payload).pipe(Effect.mapError(toProblem)))
    .handle("toonExpertteam", () => toonExpertteam.pipe(Effect.mapError(toProblem)))
    .handle("toonIndicatie", ({ params }) => toonIndicatie(params.dossierId, params.zaak).pipe(Effect.mapError(toProblem))),
);
