import { ORGANISATIE } from "@wmo-kit/kit";
import { Effect } from "effect";
import { HttpApiBuilder } from "effect/http-api";

import { Api } from "../api/api.js";
import { meldTaakGedaan, showOrganisatie, toonOrganisatie } from "../programs/toon.js";
import { toonMogelijkeStappen, zetStap } from "../programs/zet-stap.js";
import { toProblem, toStapProblem } from "./to-problem.js";

/** The same for the organisation itself as for a resident: its cases, its steps, its tasks. */
export const OrganisatieHandlers = HttpApiBuilder.group(Api, "organisatie", (handlers) =>
  handlers
    .handle("toonOrganisatie", () => toonOrganisatie.pipe(Effect.mapError(toProblem)))
    .handle("toonOrganisatiestappen", ({ query }) => toonMogelijkeStappen(ORGANISATIE, query.zaak).pipe(Effect.mapError(toProblem)))
    .handle("zetOrganisatiestap", ({ payload }) => zetStap(ORGANISATIE, payload).pipe(Effect.flatMap(showOrganisatie), Effect.mapError(toStapProblem)))
    .handle("meldOrganisatietaakGedaan", ({ params, payload }) =>
      meldTaakGedaan(ORGANISATIE, params.taakId, payload.toelichting).pipe(Effect.flatMap(showOrganisatie), Effect.mapError(toProblem)),
    ),
);
