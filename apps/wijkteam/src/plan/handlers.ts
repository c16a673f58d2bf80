import { toRegisterProblem } from "@wmo-kit/kit/register";
import { Effect } from "effect";
import { HttpApiBuilder } from "effect/http-api";

import { Api } from "../api/api.js";
import type { Inwonerinvoer } from "../api/inwoner-velden.js";
import type { Inwoner } from "../feiten/inwoner.js";
import { koppelGezinslid, maakGezinslidLos, toonGezin } from "../gezin/programs.js";
import { beginGroep, showDeelnamen, stopGroep, toonGroepen } from "../groepen/programs.js";
import { toProblem, toStapProblem } from "../http/to-problem.js";
import { legProfielVast, toonKoppelvoorstel, toonProfessionals } from "../matching/programs.js";
import { Dossierkast } from "../services/kast.js";
import { bewaarPlandeel, toonPlan } from "./programs.js";

const leesDossier = (dossierId: string) => Effect.flatMap(Dossierkast, (kast) => kast.load(dossierId));

const toProfielproblem = toRegisterProblem({});

// What was recorded is plain JSON; fields that are not there are left out.
const toInwonerinvoer = (inwoner: Inwoner): typeof Inwonerinvoer.Type => JSON.parse(JSON.stringify(inwoner));

/** The plan, the household and the choice of a professional: each endpoint runs one program. */
export const PlanHandlers = HttpApiBuilder.group(Api, "plan", (handlers) =>
  handlers
    .handle("toonPlan", ({ params }) => toonPlan(params.dossierId, params.zaak).pipe(Effect.mapError(toProblem)))
    .handle("bewaarPlandeel", ({ params, payload }) => bewaarPlandeel(params.dossierId, params.zaak, payload).pipe(Effect.mapError(toStapProblem)))
    .handle("toonInwonergegevens", ({ params }) =>
      leesDossier(params.dossierId).pipe(
        Effect.map(({ eigen: { inwoner } }) => ({ inwoner: inwoner === undefined ? null : toInwonerinvoer(inwoner) })),
        Effect.mapError(toProblem),
      ),
    )
    .handle("toonGezin", ({ params }) =>
      leesDossier(params.dossierId).pipe(
        Effect.flatMap(toonGezin),
        Effect.map((gezin) => ({ gezin })),
        Effect.mapError(toProblem),
      ),
    )
    .handle("koppelGezinslid", ({ params, payload }) =>
      koppelGezinslid(params.dossierId, payload.dossierId).pipe(
        Effect.flatMap(toonGezin),
        Effect.map((gezin) => ({ gezin })),
        Effect.mapError(toProblem),
      ),
    )
    .handle("maakGezinslidLos", ({ params, payload }) =>
      maakGezinslidLos(params.dossierId, payload.dossierId).pipe(
        Effect.flatMap(toonGezin),
        Effect.map((gezin) => ({ gezin })),
        Effect.mapError(toProblem),
      ),
    )
    .handle("toonGroepen", () => toonGroepen.pipe(Effect.mapError(toProblem)))
    .handle("toonDeelnamen", ({ params }) => leesDossier(params.dossierId).pipe(Effect.flatMap(showDeelnamen), Effect.mapError(toProblem)))
    .handle("beginGroep", ({ params, payload }) => beginGroep(params.dossierId, payload.groep, payload.vanaf).pipe(Effect.flatMap(showDeelnamen), Effect.mapError(toProblem)))
    .handle("stopGroep", ({ params, payload }) => stopGroep(params.dossierId, payload.groep, payload.laatsteDag).pipe(Effect.flatMap(showDeelnamen), Effect.mapError(toProblem)))
    .handle("toonKoppelvoorstel", ({ params }) => toonKoppelvoorstel(params.dossierId, params.zaak).pipe(Effect.mapError(toProblem)))
    .handle("toonProfessionals", () =>
      toonProfessionals.pipe(
        Effect.map((professionals) => ({ professionals })),
        Effect.mapError(toProblem),
      ),
    )
    .handle("legProfielVast", ({ params, payload }) =>
      legProfielVast(params.account, payload).pipe(
        Effect.map((professionals) => ({ professionals })),
        Effect.mapError((fout) => (fout._tag === "ProfessionalOnbekend" ? toProblem(fout) : toProfielproblem(fout))),
      ),
    ),
);
