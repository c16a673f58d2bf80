import { Effect } from "effect";
import { HttpApiBuilder } from "effect/http-api";

import { Api } from "../api/api.js";
import { toonLocaties, toonMensen, toonOnderaannemers } from "./programs.js";
import { legFormulierVast } from "./register/leg-feit-vast.js";
import { REGISTERFORMULIERLIJST } from "./register/list-formulieren.js";
import { toLeesProblem, toRegisterProblem } from "./to-register-problem.js";

/** The registers: each endpoint runs one program. */
export const RegistersHandlers = HttpApiBuilder.group(Api, "registers", (handlers) =>
  handlers
    .handle("toonFormulieren", () => Effect.succeed({ formulieren: REGISTERFORMULIERLIJST }))
    .handle("legKwaliteitVast", ({ payload }) => legFormulierVast("kwaliteit", payload).pipe(Effect.mapError(toRegisterProblem)))
    .handle("legMensenVast", ({ payload }) => legFormulierVast("mensen", payload).pipe(Effect.mapError(toRegisterProblem)))
    .handle("legOrganisatieVast", ({ payload }) => legFormulierVast("organisatie", payload).pipe(Effect.mapError(toRegisterProblem)))
    .handle("legFinancieelVast", ({ payload }) => legFormulierVast("financieel", payload).pipe(Effect.mapError(toRegisterProblem)))
    .handle("toonMensen", ({ query }) => toonMensen(query.peildatum).pipe(Effect.mapError(toLeesProblem)))
    .handle("toonLocaties", ({ query }) => toonLocaties(query.peildatum).pipe(Effect.mapError(toLeesProblem)))
    .handle("toonOnderaannemers", ({ query }) => toonOnderaannemers(query.peildatum).pipe(Effect.mapError(toLeesProblem))),
);
