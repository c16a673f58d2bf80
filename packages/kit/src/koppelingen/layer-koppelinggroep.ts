import { Effect } from "effect";
import { HttpApiBuilder } from "effect/http-api";

import { apiMet } from "../http/api-met.js";
import { Koppelinggroep } from "./koppelinggroep.js";
import { bereidEmailVoor, legAntwoordVast, legGebruikVast, legVerzendingVast, toonKoppeling, toonKoppelingen } from "./programs.js";
import { toKoppelingLeesProblem, toKoppelingProblem } from "./to-koppeling-problem.js";

/** The systems around the organisation: each endpoint runs one program. */
export const layerKoppelinggroep = <ApiId extends string>(api: { readonly identifier: ApiId }) =>
  HttpApiBuilder.group(apiMet(api, Koppelinggroep), "koppelingen", (handlers) =>
  handlers
    .handle("toonKoppelingen", () => toonKoppelingen.pipe(Effect.mapError(toKoppelingLeesProblem)))
    .handle("toonKoppeling", ({ params }) => toonKoppeling(params.code).pipe(Effect.mapError(toKoppelingLeesProblem)))
    .handle("legGebruikVast", ({ params, payload }) => legGebruikVast(params.code, payload.gegevens).pipe(Effect.mapError(toKoppelingProblem)))
    .handle("bereidEmailVoor", ({ params, payload }) => bereidEmailVoor(params.code, payload.sjabloon, payload.gegevens).pipe(Effect.mapError(toKoppelingProblem)))
    .handle("legVerzendingVast", ({ params, payload }) => legVerzendingVast(params.code, params.taak, payload.verwijzing).pipe(Effect.mapError(toKoppelingProblem)))
    .handle("legAntwoordVast", ({ params, payload }) => legAntwoordVast(params.code, params.taak, payload).pipe(Effect.mapError(toKoppelingProblem))),
);
