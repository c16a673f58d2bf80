import { toOpslagProblem } from "@wmo-kit/kit/http";
import { legFormulierVast, listFormulieren, Registervorm, toRegisterProblem } from "@wmo-kit/kit/register";
import { Effect } from "effect";
import { HttpApiBuilder } from "effect/http-api";

import { Api } from "../api/api.js";
import { toonLocaties, toonMensen, toonOnderaannemers } from "./programs.js";

/** The registers: each endpoint runs one program. */
export const RegistersHandlers = HttpApiBuilder.group(Api, "registers", (handlers) =>
  Effect.map(Registervorm, (vorm) => {
    const formulieren = listFormulieren(vorm);
    const toProblem = toRegisterProblem(vorm.velden);
    return handlers
      .handle("toonFormulieren", () => Effect.succeed({ formulieren }))
      .handle("legKwaliteitVast", ({ payload }) => legFormulierVast("kwaliteit", payload).pipe(Effect.mapError(toProblem)))
      .handle("legMensenVast", ({ payload }) => legFormulierVast("mensen", payload).pipe(Effect.mapError(toProblem)))
      .handle("legOrganisatieVast", ({ payload }) => legFormulierVast("organisatie", payload).pipe(Effect.mapError(toProblem)))
      .handle("legFinancieelVast", ({ payload }) => legFormulierVast("financieel", payload).pipe(Effect.mapError(toProblem)))
      .handle("toonMensen", ({ query }) => toonMensen(query.peildatum).pipe(Effect.mapError(toOpslagProblem)))
      .handle("toonLocaties", ({ query }) => toonLocaties(query.peildatum).pipe(Effect.mapError(toOpslagProblem)))
      .handle("toonOnderaannemers", ({ query }) => toonOnderaannemers(query.peildatum).pipe(Effect.mapError(toOpslagProblem)));
  }),
);
