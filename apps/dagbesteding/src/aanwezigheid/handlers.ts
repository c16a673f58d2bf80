import { Effect } from "effect";
import { HttpApiBuilder } from "effect/http-api";

import { Api } from "../api/api.js";
import { beeindigRooster, planRooster } from "./plan-rooster.js";
import { beeindigDienst, planDienst, toonDiensten } from "./plan-dienst.js";
import { toLeesProblem, toOpslagProblem, toRoosterProblem } from "./problemen.js";
import { synchroniseer } from "./synchroniseer.js";
import { toonRooster } from "./toon-rooster.js";

/** The attendance: each endpoint runs one program. */
export const AanwezigheidHandlers = HttpApiBuilder.group(Api, "aanwezigheid", (handlers) =>
  handlers
    .handle("toonRooster", ({ query }) => toonRooster(query.datum, query.locatie).pipe(Effect.mapError(toLeesProblem)))
    .handle("synchroniseer", ({ payload }) =>
      synchroniseer(payload.feiten).pipe(
        Effect.map((uitkomsten) => ({ uitkomsten })),
        Effect.mapError(toOpslagProblem),
      ),
    )
    .handle("planRooster", ({ payload }) => planRooster(payload).pipe(Effect.mapError(toRoosterProblem)))
    .handle("beeindigRooster", ({ params, payload }) => beeindigRooster(params.plaats, payload).pipe(Effect.mapError(toRoosterProblem)))
    .handle("toonDiensten", ({ query }) => toonDiensten(query.locatie).pipe(Effect.mapError(toOpslagProblem)))
    .handle("planDienst", ({ payload }) => planDienst(payload).pipe(Effect.mapError(toRoosterProblem)))
    .handle("beeindigDienst", ({ params, payload }) => beeindigDienst(params.dienst, payload).pipe(Effect.mapError(toRoosterProblem))),
);
