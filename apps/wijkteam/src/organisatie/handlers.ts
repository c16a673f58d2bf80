import { toOpslagProblem } from "@wmo-kit/kit/http";
import { legFormulierVast, listFormulieren, Registervorm, toRegisterProblem } from "@wmo-kit/kit/register";
import { Effect } from "effect";
import { HttpApiBuilder } from "effect/http-api";

import { Api } from "../api/api.js";
import * as programs from "./programs.js";

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
      .handle("toonMensen", ({ query }) => programs.toonMensen(query.peildatum).pipe(Effect.mapError(toOpslagProblem)))
      .handle("toonFuncties", ({ query }) => programs.toonFuncties(query.peildatum).pipe(Effect.mapError(toOpslagProblem)))
      .handle("toonWijkregister", ({ query }) => programs.toonWijkregister(query.peildatum).pipe(Effect.mapError(toOpslagProblem)))
      .handle("toonPartners", ({ query }) => programs.toonPartners(query.peildatum).pipe(Effect.mapError(toOpslagProblem)))
      .handle("toonRisicos", ({ query }) => programs.toonRisicos(query.peildatum).pipe(Effect.mapError(toOpslagProblem)))
      .handle("toonOntwikkeling", ({ query }) => programs.toonOntwikkeling(query.peildatum).pipe(Effect.mapError(toOpslagProblem)));
  }),
);
